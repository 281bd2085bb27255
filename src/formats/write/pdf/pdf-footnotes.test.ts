import { describe, expect, test } from 'vitest'
import { identify } from '#core/brief/proof/identify.ts'
import type { BriefDocument, DocumentBlock, DocumentInline } from '#core/document.ts'
import type { FoundFile } from '#core/brief/proof/found.ts'
import { readExported } from '#formats/read/exported.ts'
import { filler, sampleDocument } from '../fixtures/brief-document.ts'
import { type DrawnLine, drawnLines, openPdf, withoutSpace } from '../fixtures/pdf-reading.ts'
import { writePdf } from './pdf-file.ts'

const text = (value: string): DocumentInline => ({ kind: 'text', text: value })

/** A text of so many sentences. */
const tall = (count: number): DocumentInline[] => Array.from({ length: count }, (_, at) => text(` ${filler(at)}`))

/** Counts notes as blocks call them; each says its number and so many sentences. */
class Notes {
  readonly notes: BriefDocument['notes'] = []

  call(sentences: number): DocumentInline {
    const number = this.notes.length + 1
    const content = [text([`Note ${number}.`, ...Array.from({ length: sentences }, (_, at) => filler(at))].join(' '))]
    this.notes.push({ number, id: `note-${number}`, content })
    return { kind: 'note', number }
  }
}

/** The document with footnotes as a reader of its file finds it. */
async function printed(
  blocks: DocumentBlock[],
  { notes }: Notes,
): Promise<{ bytes: Uint8Array; found: FoundFile; text: string }> {
  const given = sampleDocument({ blocks, notes, notePlacement: 'footnotes', marking: '' })
  const { bytes } = await writePdf(identify(given).document)
  const read = await readExported(bytes, 'x.pdf')
  if (!read.ok) throw new Error(read.failure.message)
  return { bytes, found: read.value.found, text: read.value.text }
}

function wordsOf({ text: words }: FoundFile['parts'][number]): string {
  return words.trim()
}

/** Of each note: the page of its call, and those on which it stands. */
function pagesOf({ parts }: FoundFile): { call: number; note: number[] }[] {
  const calls = parts.flatMap((part) =>
    part.calls.map((call) => ['printed' in call ? call.printed : '', part.page ?? 0] as const),
  )
  const byNumber = new Map(calls.toReversed())
  const notes = parts.filter(({ text: words }) => /^Note \d+\./.test(words.trim()))
  return notes.map(({ piece, text: words }) => ({
    call: byNumber.get(/\d+/.exec(words)?.[0] ?? '') ?? 0,
    note: parts.flatMap((part) => (part.piece === piece && part.page !== null ? [part.page] : [])),
  }))
}

/** Lines that stand on or below another, or in the foot of the page, where nothing belongs but its own. */
function overlaps(pages: DrawnLine[][]): string[] {
  return pages.flatMap((lines) => {
    const body = lines.filter((line) => line.y > 76 - 4 && line.y < 842 - 70 && !/^\d+$/.test(line.text))
    return body
      .slice(1)
      .flatMap((line, at) => ((body[at]?.y ?? 0) - line.y < 8 ? [`${body[at]?.text ?? ''} | ${line.text}`] : []))
  })
}

const LENGTHS = [0, 1, 0, 2, 5, 0, 1]

function everyKind(): { blocks: DocumentBlock[]; notes: Notes } {
  const notes = new Notes()
  let turn = 0
  const call = (): DocumentInline => notes.call(LENGTHS[turn++ % LENGTHS.length] ?? 0)
  const said = (count: number): DocumentInline[] =>
    Array.from({ length: count }, (_, at) => [text(` ${filler(turn * 7 + at)}`), call()]).flat()
  const row = (): DocumentInline[][] => [
    [text('Crossing'), call()],
    [text('Some 40 trains a day'), call()],
  ]
  const blocks = Array.from({ length: 5 }, (_, part): DocumentBlock[] => [
    { kind: 'heading', id: `h${part}`, level: 1, content: [text(`Heading ${part}`), call()] },
    { kind: 'paragraph', role: 'summary', content: said(2) },
    { kind: 'paragraph', role: 'body', content: said(4) },
    { kind: 'judgement', label: 'Judgement', content: said(2) },
    { kind: 'quotation', id: `q${part}`, content: said(3), attribution: [text('A ministry'), call()] },
    { kind: 'list', ordered: true, items: [{ content: said(2) }, { content: said(1) }] },
    {
      kind: 'table',
      caption: [text('Crossings'), call()],
      headColumn: false,
      header: [[text('Where'), call()], [text('How many')]],
      rows: Array.from({ length: 9 }, row),
      widths: [1, 1],
    },
    { kind: 'paragraph', role: 'body', content: said(3) },
  ]).flat()
  return { blocks, notes }
}

describe('footnotes', () => {
  test('stand on the page of their call, whatever calls them, and nothing is lost or printed over', async () => {
    const { blocks, notes } = everyKind()
    const { bytes, found } = await printed(blocks, notes)
    const pages = pagesOf(found)
    expect(pages).toHaveLength(notes.notes.length)
    expect(pages.filter(({ call, note }) => note[0] !== call)).toEqual([])
    expect(pages.filter(({ note }) => note.length > 2)).toEqual([])
    const lines = await drawnLines(await openPdf(bytes))
    expect(lines.length).toBeGreaterThan(10)
    expect(overlaps(lines)).toEqual([])
    const words = withoutSpace(
      lines
        .flat()
        .map((line) => line.text)
        .join(''),
    )
    for (const { number } of notes.notes) expect(words.split(`Note${number}.`)).toHaveLength(2)
  })

  test('that are longer than a page go on beside the text, and none of their words is lost', async () => {
    const notes = new Notes()
    const blocks = Array.from({ length: 30 }, (_, index): DocumentBlock => ({
      kind: 'paragraph',
      role: 'body',
      content: [text(`P${index} ${filler(index)} ${filler(index + 1)}`), ...(index === 1 ? [notes.call(130)] : [])],
    }))
    const { bytes, found, text: read } = await printed(blocks, notes)
    const [{ call, note } = { call: 0, note: [] }] = pagesOf(found)
    expect(call).toBe(1)
    expect(note).toEqual([1, 2, 3, 4])
    const pageOf = (word: string): number => found.parts.find((part) => part.text.includes(word))?.page ?? 0
    expect(pageOf('P4 ')).toBe(2)
    const said = withoutSpace(read)
    expect(said).toContain(withoutSpace(filler(129)))
    expect(overlaps(await drawnLines(await openPdf(bytes)))).toEqual([])
  })

  test('that are longer than a page take the room that text leaves which calls the next, and that one waits for its own', async () => {
    const notes = new Notes()
    const said = (words: string, sentences: number): DocumentInline[] => [text(words), notes.call(sentences)]
    const quotation: DocumentBlock = { kind: 'quotation', id: 'q', content: said(`Q ${filler(1)} end`, 0), attribution: [] }
    const { bytes, found } = await printed([{ kind: 'paragraph', role: 'body', content: said('Long.', 200) }, quotation], notes)
    const pages = pagesOf(found)
    expect(pages.map(({ call, note }) => [call, note[0], note.length])).toEqual([
      [1, 1, 5],
      [5, 5, 1],
    ])
    expect(found.parts.filter((part) => /^Q | end/.test(part.text)).map((part) => part.page)).toEqual([5])
    expect(overlaps(await drawnLines(await openPdf(bytes)))).toEqual([])
  })

  test('of a row that goes on over pages stand on the page of their call, whichever cell calls them', async () => {
    const notes = new Notes()
    const cell = (count: number): DocumentInline[] =>
      Array.from({ length: count }, (_, at) => [text(` ${filler(at)}`), notes.call(at % 3)]).flat()
    const table: DocumentBlock = {
      kind: 'table',
      caption: [],
      headColumn: false,
      header: [[text('One')], [text('Two')]],
      rows: [[cell(24), cell(20)]],
      widths: [1, 1],
    }
    const { bytes, found } = await printed([table], notes)
    const pages = pagesOf(found)
    expect(pages).toHaveLength(44)
    expect(pages.filter(({ call, note }) => note[0] !== call)).toEqual([])
    const words = withoutSpace(
      (await drawnLines(await openPdf(bytes)))
        .flat()
        .map((line) => line.text)
        .join(''),
    )
    for (const { number } of notes.notes) expect(words).toContain(`Note${number}.`)
  })

  test('stand below the longer of two columns, not over its lines', async () => {
    for (const lines of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const notes = new Notes()
      const lead = Array.from({ length: lines }, (_, at): DocumentBlock => ({
        kind: 'paragraph',
        role: 'body',
        content: [text(`Line ${at}. ${filler(at)}`)],
      }))
      const table: DocumentBlock = {
        kind: 'table',
        caption: [],
        headColumn: false,
        header: [[text('One')], [text('Two')]],
        // The second column is laid out when the first has reached the foot of the page.
        rows: [[tall(24), [text('Some 40 trains a day'), notes.call(4), ...tall(14), notes.call(2)]]],
        widths: [1, 1],
      }
      const { bytes, found } = await printed([...lead, table], notes)
      expect(pagesOf(found).filter(({ call, note }) => note[0] !== call)).toEqual([])
      expect(overlaps(await drawnLines(await openPdf(bytes)))).toEqual([])
    }
  })

  test.each([16, 17, 18, 19, 20, 21, 22])(
    'never part a heading, a caption or a head of a table from what follows (after %i lines)',
    async (lines) => {
      const notes = new Notes()
      const table: DocumentBlock = {
        kind: 'table',
        caption: [text('Caption'), notes.call(3)],
        headColumn: false,
        header: [[text('Head'), notes.call(2)], [text('Count')]],
        rows: [
          [[text('Row'), notes.call(4)], [text('1')]],
          [[text('Row'), notes.call(0)], [text('2')]],
        ],
        widths: [1, 1],
      }
      const block = (index: number): DocumentBlock[] => [
        { kind: 'heading', id: `h${index}`, level: 2, content: [text(`Heading ${index}`), notes.call(index % 5)] },
        { kind: 'paragraph', role: 'body', content: [text(filler(index)), notes.call(4), text(` ${filler(index + 1)}`)] },
      ]
      const lead = Array.from({ length: lines }, (_, at): DocumentBlock => ({
        kind: 'paragraph',
        role: 'body',
        content: [text(`Line ${at}.`)],
      }))
      const blocks = [...lead, table, ...Array.from({ length: 8 }, (_, index) => block(index)).flat()]
      const { found } = await printed(blocks, notes)
      const body = found.parts.filter((part) => !/^Note \d/.test(wordsOf(part)))
      const parted = body.filter((part, at) => {
        const next = body[at + 1]
        return /^(?:Heading|Caption|Head\b)/.test(wordsOf(part)) && next !== undefined && next.page !== part.page
      })
      expect(parted.map(wordsOf)).toEqual([])
      expect(pagesOf(found).filter(({ call, note }) => note[0] !== call)).toEqual([])
    },
  )

  test('lead to their call and back', async () => {
    const { bytes } = await writePdf(sampleDocument({ notePlacement: 'footnotes' }))
    const pdf = await openPdf(bytes)
    const dests = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const links = (await (await pdf.getPage(index + 1)).getAnnotations()) as { dest?: string }[]
        return links.flatMap(({ dest }) => dest ?? [])
      }),
    )
    for (const number of [1, 2, 3, 4]) {
      expect(dests.flat()).toContain(`n0000${number}`)
      expect(dests.flat()).toContain(`r0000${number}`)
      const at = async (name: string): Promise<unknown> => (await pdf.getDestination(name))?.[0]
      expect(await at(`n0000${number}`)).toEqual(await at(`r0000${number}`))
    }
  })
})
