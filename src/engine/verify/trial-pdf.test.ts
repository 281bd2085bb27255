import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BriefDocument, DocumentInline } from '#core/document.ts'
import { writePdf } from '#formats/write/pdf/pdf-file.ts'
import { documentOf } from '../export/render-brief.ts'
import { expectOk } from '../testing/temporary-engine.ts'
import { bytesOf, exported, fallen, trialBrief, verified, type TrialBrief } from './testing/trial-brief.ts'
import { exportInputOf } from './testing/export-input-of.ts'

type Notes = BriefDocument['notePlacement']
const FORMS: Notes[] = ['footnotes', 'endnotes']

let brief: TrialBrief
const files = new Map<Notes, Uint8Array>()
const documents = new Map<Notes, BriefDocument>()
beforeAll(async () => {
  brief = await trialBrief()
  for (const notes of FORMS) {
    files.set(notes, bytesOf(await exported(brief, 'pdf', notes, notes)))
    documents.set(notes, await asPrinted(notes))
  }
})
afterAll(() => brief.remove())

/** What the writer is given of the brief as it is saved now. */
async function asPrinted(notes: Notes): Promise<BriefDocument> {
  return documentOf(await exportInputOf(brief, notes))
}
function printed(notes: Notes): BriefDocument {
  return documents.get(notes) as BriefDocument
}

/** The pages drawn of a changed document, as a file whose content streams were rewritten: its marks and its register are the old ones. */
async function after(notes: Notes, change: (of: BriefDocument) => void): Promise<string[]> {
  const changed = structuredClone(printed(notes))
  change(changed)
  return fallen(await verified(brief, (await writePdf(changed)).bytes, 'pdf'))
}

const replaced =
  (...pairs: [string, string][]) =>
  (of: BriefDocument): void => {
    let text = JSON.stringify(of.blocks)
    for (const [from, to] of pairs) {
      if (!text.includes(from)) throw new Error(`There is no “${from}”.`)
      text = text.replace(from, to)
    }
    of.blocks = JSON.parse(text) as BriefDocument['blocks']
  }

/** Every content of the document in which a piece says this, and where. */
function placeOf(of: BriefDocument, text: string): { content: DocumentInline[]; at: number } {
  const contents = of.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ content }) => content)
    if (block.kind === 'table') return block.rows.flat()
    return 'content' in block ? [block.content] : []
  })
  for (const content of contents) {
    const at = content.findIndex((inline) => inline.kind === 'piece' && JSON.stringify(inline).includes(text))
    if (at >= 0) return { content, at }
  }
  throw new Error(`No piece says “${text}”.`)
}
const each =
  (change: (content: DocumentInline[], at: number) => void, ...texts: string[]) =>
  (of: BriefDocument): void => {
    for (const text of texts) {
      const { content, at } = placeOf(of, text)
      change(content, at)
    }
  }
const swapped =
  (...pairs: [string, string][]) =>
  (of: BriefDocument): void => {
    for (const [one, other] of pairs) {
      const [a, b] = [placeOf(of, one), placeOf(of, other)]
      const [first, second] = [a.content[a.at], b.content[b.at]]
      if (first && second) {
        a.content[a.at] = second
        b.content[b.at] = first
      }
    }
  }

const DOUBT: DocumentInline = { kind: 'text', text: ' Nobody doubts it.' }
const note = (word: string): string => `Dana Serik, “The ${word} Ministry Reports,” May 14, 2026, ¶ 1.`
const noteSays = (of: BriefDocument, at: number, from: string, to: string): void => {
  const one = of.notes[at]
  if (one) one.content = JSON.parse(JSON.stringify(one.content).replace(from, to)) as DocumentInline[]
}

const KINDS: [string, (of: BriefDocument) => void, string[]][] = [
  [
    'a word',
    replaced(['largest', 'smallest'], ['of gas', 'of oil'], ['owners', 'tenants']),
    [
      'CHANGED The first plant sold 2.5 million tonnes of oil.',
      'CHANGED It was not the smallest of the six.',
      'CHANGED The second plant did not answer; its tenants did.',
    ],
  ],
  [
    'a number, a sign, a point',
    replaced(['40 million', '400 million'], ['−12', '+12'], ['+3.5', '+35'], ['$1,200', '€1,200']),
    [
      'CHANGED Its share fell by +12 % within a year.',
      'CHANGED They paid €1,200 for each tonne.',
      'CHANGED Supply grows by +35 % a year.',
      'CHANGED Waiting costs 400 million a month.',
    ],
  ],
  ['a space within a line', replaced(['largest', 'larg est']), ['CHANGED It was not the larg est of the six.']],
  [
    'a “not”',
    replaced(['was not the', 'was the'], ['will not fall', 'will fall'], ['did not answer', 'did answer']),
    [
      'CHANGED It was the largest of the six.',
      'CHANGED The second plant did answer; its owners did.',
      'CHANGED Prices will fall before 2027.',
    ],
  ],
  [
    'an added sentence',
    replaced(
      ['of gas.', 'of gas. Nobody doubts it.'],
      ['before 2027.', 'before 2027. Nobody doubts it.'],
      ['all the same.', 'all the same. Nobody doubts it.'],
    ),
    ['ADDED Nobody doubts it.', 'ADDED Nobody doubts it.', 'ADDED Nobody doubts it.'],
  ],
  [
    'a sentence that was added beside the marks',
    each((content, at) => void content.splice(at + 1, 0, DOUBT), 'of gas.', 'before 2027.', 'all the same.'),
    ['ADDED Nobody doubts it.', 'ADDED Nobody doubts it.', 'ADDED Nobody doubts it.'],
  ],
  [
    'a deleted sentence',
    each((content, at) => void content.splice(at, 1), 'Prices will not', 'Waiting costs', 'It sold 3.5'),
    [
      'DELETED Prices will not fall before 2027.',
      'DELETED Waiting costs 40 million a month.',
      'DELETED It sold 3.5 million.',
      // The number of its point, which Word counts by itself.
      'DELETED 1.',
    ],
  ],
  [
    'a doubled sentence',
    each(
      (content, at) => void content.splice(at, 0, { kind: 'text', text: ' ' }, content[at] as DocumentInline),
      'Waiting costs',
      'It was not',
      'They paid',
    ),
    [
      'ADDED It was not the largest of the six.',
      'ADDED They paid $1,200 for each tonne.',
      'ADDED Waiting costs 40 million a month.',
      'ADDED 2',
      'ADDED 5',
    ],
  ],
  [
    'a moved sentence',
    swapped(
      ['The first plant sold', 'Its share fell'],
      ['The second plant did', 'They paid'],
      ['Waiting costs', 'We would wait'],
    ),
    [
      'MOVED The first plant sold 2.5 million tonnes of gas.',
      'MOVED It was not the largest of the six.',
      'MOVED The second plant did not answer; its owners did.',
      'MOVED Waiting costs 40 million a month.',
    ],
  ],
  [
    'a heading',
    replaced(['What was sold', 'What was lost'], ['What was not said', 'What was said'], ['What follows', 'What went before']),
    ['CHANGED What was lost', 'CHANGED What was said', 'CHANGED What went before'],
  ],
  [
    'a note that says something else',
    (of) => [0, 2, 5].forEach((at) => noteSays(of, at, 'Serik', 'Serikova')),
    [
      'CHANGED Dana Serikova, “The Six Ministry Reports,” May 14, 2026, ¶ 1.',
      'CHANGED Dana Serikova, “The Four Ministry Reports,” May 14, 2026, ¶ 1.',
      'CHANGED Dana Serikova, “The One Ministry Reports,” May 14, 2026, ¶ 1.',
    ],
  ],
]

describe.each(FORMS)('of a file with %s', (notes) => {
  test('the untouched file stands', async () => {
    const file = files.get(notes) as Uint8Array
    expect(fallen(await verified(brief, file, 'pdf'))).toEqual([])
    expect((await writePdf(printed(notes))).bytes).toEqual(file)
  })

  test.each(KINDS)('%s is found in each place and named, and nothing else is', async (_, change, wanted) => {
    const found = await after(notes, change)
    expect(found).toEqual(wanted)
  })

  test('notes that were exchanged, by their numbers or by their texts, and one that is gone are named', async () => {
    const numbers = await after(notes, (of) => {
      of.blocks = JSON.parse(
        JSON.stringify(of.blocks)
          .replace('"note","number":1', '"note","number":0')
          .replace('"note","number":2', '"note","number":1')
          .replace('"note","number":0', '"note","number":2'),
      ) as BriefDocument['blocks']
    })
    expect(numbers).toEqual([`MOVED ${note('Six')}`, `MOVED ${note('Five')}`])
    const texts = await after(notes, (of) => {
      const [one, other] = of.notes
      if (one && other) [one.content, other.content] = [other.content, one.content]
    })
    // At the feet of pages a note is known by its number, in a list by its place too.
    const six = notes === 'footnotes' ? `CHANGED 2. ${note('Six')}` : `MOVED ${note('Six')}`
    expect(texts).toEqual([six, `CHANGED 1. ${note('Five')}`])
    const gone = await after(notes, (of) => void of.notes.splice(5, 1))
    expect(gone).toEqual([`DELETED ${note('One')}`])
  })
})

test('a brief that was changed and exported anew with the old register is told from the one that was exported', async () => {
  const { engine, id } = brief
  const {
    revision,
    template: _template,
    createdAt: _created,
    updatedAt: _updated,
    id: _id,
    ...content
  } = expectOk(await engine.call('briefs.get', { id }))
  const text = JSON.stringify(content)
    .replace('What was sold', 'What was lost')
    .replace('40 million', '4 million')
    .replace('It was not the largest of the six.', 'It was new.')
  expectOk(await engine.call('briefs.save', { id, revision, content: JSON.parse(text) as typeof content }))
  const changed = await asPrinted('footnotes')
  const forged = { ...changed, attachments: printed('footnotes').attachments }
  const found = fallen(await verified(brief, (await writePdf(forged)).bytes, 'pdf'))
  expect(found).toEqual(['CHANGED It was new.', 'CHANGED Waiting costs 4 million a month.', 'CHANGED What was lost'])
})
