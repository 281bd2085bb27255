import { printedLine } from '#core/brief/proof/inline-pieces.ts'
import { uncitedPieces } from '#core/brief/proof/uncited-pieces.ts'
import type { ProofRegister } from '#core/brief/proof/proof-register.ts'
import { readSentences } from '#core/brief/evidence.ts'
import type { BriefContent } from '#core/brief.ts'
import { t } from '#text/text.ts'

/** What a register says otherwise than the brief that it was made of: of its sentences by their ids, and of the whole. */
export type BriefDifference = { sentences: ReadonlyMap<string, string>; whole: { text: string; was: string }[] }

/** Holds a register against the brief as it was saved at that revision. `known`: it is one that the library exported, which may say less than the brief, because something was left out of it. */
export function againstBrief(register: ProofRegister, content: BriefContent, known = false): BriefDifference {
  const { revision } = register.brief
  const saved = new Map(
    readSentences(content).map(({ sentence, text }) => {
      return [sentence.id, { text: printedLine(text), excerpts: sentence.evidence.excerpts }] as const
    }),
  )
  const sentences = new Map<string, string>()
  const redacted = new Set(register.sentences.flatMap((each) => (each.redacted ? [each.id] : [])))
  for (const { sentence, text } of uncitedPieces(register.pieces)) {
    if (sentence === undefined || redacted.has(sentence)) continue
    const was = saved.get(sentence)
    if (was === undefined) sentences.set(sentence, t('verify:brief.missing', { revision }))
    else if (was.text !== text) sentences.set(sentence, t('verify:brief.differs', { revision, was: was.text }))
  }
  for (const { id, excerpts } of register.sentences) {
    const was = saved.get(id)
    if (was !== undefined && was.excerpts.join() !== excerpts.join() && !sentences.has(id) && !redacted.has(id)) {
      const rested = was.excerpts.join(', ') || t('verify:brief.nothing')
      sentences.set(id, t('verify:brief.rests', { revision, excerpts: rested }))
    }
  }
  const whole = [
    [register.brief.title, content.title],
    [register.brief.authors.join(', '), content.authors.join(', ')],
    [register.brief.marking, content.marking],
    [register.brief.date, content.date],
  ].flatMap(([text = '', was = '']) => (printedLine(text) === printedLine(was) ? [] : [{ text, was }]))
  return { sentences, whole: [...whole, ...(known || redacted.size > 0 ? [] : otherLines(register, content))] }
}

const LINES: ReadonlySet<string> = new Set(['heading', 'caption', 'figure-caption'])

/** Headings and captions of the brief that the register has not, each beside the first that it has instead; the register's own may have a number before them, and some are the program's. */
function otherLines({ pieces }: ProofRegister, content: BriefContent): { text: string; was: string }[] {
  const printed = pieces.flatMap(({ kind, text }) => (LINES.has(kind) ? [printedLine(text)] : []))
  const written = writtenLines(content)
    .map(printedLine)
    .filter((line) => line !== '')
  const missing = written.filter((own) => {
    const at = printed.findIndex((line) => line.endsWith(own))
    if (at >= 0) printed.splice(at, 1)
    return at < 0
  })
  return missing.map((was, index) => ({ text: printed[index] ?? '', was }))
}

function writtenLines({ sections }: BriefContent): string[] {
  return sections.flatMap(({ title, blocks }) => [
    // What nothing is written in may not be printed.
    ...(blocks.length === 0 ? [] : [title]),
    ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : 'caption' in block ? [block.caption] : [])),
  ])
}
