import type { RawBlock } from '../raw-block.ts'
import { foldText } from '../words.ts'
import { issueDate, TEXT_ENDS } from './ebsco-fields.ts'
import { pressNames } from './press-names.ts'
import { between, NO_FACTS, type PressFacts, type PressPart } from './press-part.ts'

/** `The price of a form. By: Lind, Sara, Border Review, 14567890, Apr2021, Vol. 12, Issue 4`: how EBSCO cites above the text; the number is the ISSN. */
const CITATION =
  /^(?:title: )?(\S.{2,400}?)[.?!] (?:by: (.{2,300}?), )?([^,]{2,120}), (\d{4}-?\d{3}[\dx]), ([^,]{4,40})(?:,.{0,200})?$/i
/** The lines around the citation, before the text. */
const LABEL = /^(?:title|database|source|by|authors?|section)\s?:(?: .{0,200})?$/i
const CITED_IN = 'ebscohost'

/** Whether lines are articles with their text in full as EBSCO prints and saves them. */
export function isEbsco(lines: readonly RawBlock[]): boolean {
  return (
    lines.some(({ text }) => factsOf(text) !== null) &&
    lines.some(({ text }) => /^database\s?:/i.test(text) || TEXT_ENDS.test(text) || text.toLowerCase().includes(CITED_IN))
  )
}

/** The articles of such a text: each begins at its citation, or at the label above it, and ends where the rights are stated. */
export function ebscoParts(lines: readonly RawBlock[]): PressPart[] {
  const found = lines.flatMap(({ text }, at) => {
    const facts = factsOf(text)
    return facts === null ? [] : [{ at, facts }]
  })
  const starts = found.map(({ at }, index) => (index === 0 ? 0 : LABEL.test(lines[at - 1]?.text ?? '') ? at - 1 : at))
  return found.map(({ at, facts }, index) => {
    const end = starts[index + 1] ?? lines.length
    const begin = textBegins(lines, at, end, facts.title)
    const closing = lines.findIndex(({ text }, line) => line >= begin && line < end && TEXT_ENDS.test(text))
    const textEnd = closing === -1 ? end : closing
    return {
      facts,
      before: between(lines, starts[index] ?? 0, begin),
      body: between(lines, begin, textEnd),
      after: between(lines, textEnd, end),
    }
  })
}

/** Past the labels with their values and the title, which stands above the text once more. */
function textBegins(lines: readonly RawBlock[], at: number, end: number, title: string): number {
  let begin = at + 1
  while (begin < end) {
    const text = lines[begin]?.text ?? ''
    if (/^[\p{L} ]{2,20}:$/u.test(text)) begin += 2
    else if (LABEL.test(text) || foldText(text) === foldText(title)) begin += 1
    else break
  }
  return Math.min(begin, end)
}

function factsOf(line: string): PressFacts | null {
  if (line.length > 900) return null
  const [, title = '', authors = '', publication = '', , issued = ''] = CITATION.exec(line) ?? []
  if (title === '') return null
  return { ...NO_FACTS, title, authors: pressNames(authors), publication: publication.trim(), date: issueDate(issued) }
}
