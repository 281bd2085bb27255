import { strFromU8, strToU8, zipSync } from 'fflate'
import type { BriefContent } from '#core/brief.ts'
import type { ProofRegister } from '#core/brief/proof/proof-register.ts'
import { planReturn } from '#core/brief/return/plan-return.ts'
import { takeReturn } from '#core/brief/return/take-return.ts'
import type { Template } from '#core/template.ts'
import { readExported } from '#formats/read/exported.ts'
import { expectOk } from '#engine/testing/temporary-engine.ts'
import type { Desk, Roll, Wanted } from './desk.ts'
import { EDITS } from './scripted-edits.ts'
import { outlineOf, WantedBrief } from './wanted-brief.ts'
import { readBody, writeBody } from './word-paragraphs.ts'

/** An exported file with what is known of it. */
export type Original = { parts: Record<string, Uint8Array>; content: BriefContent; register: ProofRegister; template: Template }
export type EditedFile = { bytes: Uint8Array; wanted: Wanted[]; names: string[]; outline: string[] }
/** What came of a file: edits that were found again as what they are, and whatever is wrong: a change that nobody made, or a brief that says another thing than the file. */
export type Judged = { found: number; missed: string[]; wrong: string[] }

const MAIN = 'word/document.xml'

/** A file with so many edits, of every kind. */
export function editFile(original: Original, count: number, roll: Roll): EditedFile {
  const desk: Desk = {
    body: readBody(strFromU8(original.parts[MAIN] ?? new Uint8Array())),
    wanted: new WantedBrief(original.content),
    register: original.register,
    roll,
    taken: new Set(),
    comments: [],
    notes: new Map(),
  }
  const wanted: Wanted[] = []
  const names: string[] = []
  for (let tries = 0; wanted.length < count && tries < count * 20; tries += 1) {
    const name = roll.of(Object.keys(EDITS))
    const edit = EDITS[name]?.(desk) ?? null
    if (edit === null) continue
    wanted.push(edit)
    names.push(name)
  }
  const main = writeBody(desk.body)
  const parts = { ...original.parts, [MAIN]: strToU8(main), ...commentParts(original, desk), ...noteParts(original, desk, main) }
  const outline = outlineOf(clean(desk.wanted.content))
  return { bytes: zipSync(parts, { level: 1 }), wanted, names, outline }
}

/** Paragraphs and points that lost all their sentences are gone. */
function clean(content: BriefContent): BriefContent {
  const sections = content.sections.map((section) => ({
    ...section,
    blocks: section.blocks
      .map((block) =>
        block.kind === 'list' ? { ...block, items: block.items.filter((item) => item.sentences.length > 0) } : block,
      )
      .filter((block) => !((block.kind === 'paragraph' || block.kind === 'judgement') && block.sentences.length === 0))
      .filter((block) => !(block.kind === 'list' && block.items.length === 0)),
  }))
  return { ...content, sections }
}

export async function judge(original: Original, { wanted, names, outline }: EditedFile, bytes: Uint8Array): Promise<Judged> {
  const { returned, found } = expectOk(await readExported(bytes, 'edited.docx'))
  if (returned === undefined) throw new Error('It is a Word file.')
  const { content, register, template } = original
  const input = { file: returned, extras: found.extras, register, base: content, now: content, template }
  const { changes, taking } = planReturn(input)
  const left = new Set(changes)
  const missed: string[] = []
  for (const [index, edit] of wanted.entries()) {
    const change = [...left].find((one) => edit.finds(one))
    if (change) left.delete(change)
    else missed.push(names[index] ?? '')
  }
  const acts = changes.flatMap((change) => change.acts)
  const taken = takeReturn(content, acts, taking)
  const outcome = outlineOf(taken)
  const wrong = differences(outline, outcome)
  // A paragraph of two sentences is one edit and two changes.
  const twice = names.filter((name) => name === 'a paragraph').length
  const extra = [...left].map(({ what, state, before, after }) => `${what} ${state}: ${before ?? ''} → ${after ?? ''}`)
  // Of two that changed places either moved: where the brief is right, so is what was told.
  const isEqual = wrong.length === 0 && [...left].filter(({ state }) => state === 'moved').length === extra.length - twice
  if (extra.length > twice && !(isEqual && missed.length === extra.length - twice))
    wrong.push(...extra.map((text) => `nobody made: ${text}`))
  const again = planReturn({ ...input, now: taken }).changes.filter((change) => change.acts.length > 0)
  wrong.push(
    ...again.map(({ what, state, before, after }) => `offered again: ${what} ${state}: ${before ?? ''} → ${after ?? ''}`),
  )
  return { found: wanted.length - missed.length, missed, wrong }
}

function differences(wanted: readonly string[], outcome: readonly string[]): string[] {
  const [want, is] = [new Set(wanted), new Set(outcome)]
  const lines = [
    ...wanted.filter((line) => !is.has(line)).map((line) => `should say: ${line}`),
    ...outcome.filter((line) => !want.has(line)).map((line) => `says: ${line}`),
  ]
  return lines.length > 0 || wanted.join('\n') === outcome.join('\n') ? lines : ['its parts stand in another order']
}

function commentParts({ parts }: Original, { comments }: Desk): Record<string, Uint8Array> {
  if (comments.length === 0) return {}
  const all = comments.map(
    ({ id, text }) =>
      `<w:comment w:id="${id}" w:author="Aliya Nur" w:date="2026-11-20T09:30:00Z" w:initials="AN"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`,
  )
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${all.join('')}</w:comments>`
  const relation = (path: string, close: string, element: string): Record<string, Uint8Array> => {
    const before = strFromU8(parts[path] ?? new Uint8Array())
    return before.includes('comments.xml') ? {} : { [path]: strToU8(before.replace(close, `${element}${close}`)) }
  }
  const base = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
  return {
    'word/comments.xml': strToU8(xml),
    ...relation(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      `<Relationship Id="rIdOwn" Type="${type}" Target="comments.xml"/>`,
    ),
    ...relation('[Content_Types].xml', '</Types>', `<Override PartName="/word/comments.xml" ContentType="${base}"/>`),
  }
}

function noteParts({ parts, register }: Original, { notes }: Desk, main: string): Record<string, Uint8Array> {
  const path = 'word/footnotes.xml'
  let xml = strFromU8(parts[path] ?? new Uint8Array())
  for (const [number, more] of notes) {
    if (!register.pieces.some(({ note }) => String(note) === number)) continue
    const at = xml.indexOf(`<w:footnote w:id="${number}"`)
    const end = xml.indexOf('</w:p></w:footnote>', at)
    xml = `${xml.slice(0, end)}<w:r><w:t xml:space="preserve">${more}</w:t></w:r>${xml.slice(end)}`
  }
  return inOrderOfUse(xml, main)
}

/** Notes as Word writes them, numbered anew in the order of their calls: LibreOffice 7.4 takes them by their order, whatever the calls name. */
function inOrderOfUse(xml: string, main: string): Record<string, Uint8Array> {
  const notes = [...xml.matchAll(/<w:footnote .*?<\/w:footnote>/gsu)].map(([note]) => note)
  const byId = new Map(notes.filter(isOrdinary).map((note) => [/w:id="(\d+)"/u.exec(note)?.[1] ?? '', note]))
  const used: string[] = []
  const renumbered = main.replace(/(?<=<w:footnoteReference w:id=")\d+/gu, (id) => {
    used.push((byId.get(id) ?? '').replace(`w:id="${id}"`, `w:id="${used.length + 1}"`))
    return String(used.length)
  })
  const start = xml.indexOf('<w:footnote ')
  const first = notes.filter((note) => !isOrdinary(note)).join('')
  const written = `${xml.slice(0, start)}${first}${used.join('')}</w:footnotes>`
  return { 'word/footnotes.xml': strToU8(written), [MAIN]: strToU8(renumbered) }
}

function isOrdinary(note: string): boolean {
  return note.startsWith('<w:footnote w:id="')
}
