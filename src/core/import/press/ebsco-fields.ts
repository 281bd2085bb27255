import type { PartialDate } from '../../article.ts'
import { findDate } from '../dates.ts'
import type { RawBlock } from '../raw-block.ts'
import { endsSentence, foldText, roughWords } from '../words.ts'
import { pressNames } from './press-names.ts'
import { between, NO_FACTS, type PressPart, wordCount } from './press-part.ts'

/** The fields of EBSCO's detailed records, as its text, e-mail and HTML saves have them. */
const FIELD =
  /^(title|alternate title|authors?|by|(?:author )?affiliations?|source|publication information|document type|publication type|subject terms?|subjects|author-?\s?supplied keywords|geographic terms?|company\/?\s?entity|people|reviews & products|naics\/?\s?industry codes?|abstract|lexile|language|full text word count|word count|issn|isbn|doi|accession number|persistent link to this record \(permalink\)|database|section|images?|notes?|copyright|entry date|record) ?:(?: (.*))?$/i
/** Where the text of a record ends. */
export const TEXT_ENDS = /^(?:~{4,}|copyright of .{2,200} is the property of\b.*)$/i
/** `Journal of Example. Jun2021, Vol. 14 Issue 2`, `Example Weekly. 9/20/2021, p14`: outlet and day of issue. */
const SOURCE = /^(\S.{1,200}?)\.\s+((?:\d{1,2}\/\d{1,2}\/|(?:\p{L}{3,9}[-/ ]?){1,2}\s?)?(?:19|20)\d\d)\b/u
/** How far below its title a record names its source. */
const SOURCE_REACH = 30
const PROSE_WORDS = 12

/** Whether lines are records of EBSCO with a field in each line. */
export function isEbscoFields(lines: readonly RawBlock[]): boolean {
  return (
    recordStarts(lines).length > 0 &&
    lines.some(({ text }) => /^accession number ?:/i.test(text) || TEXT_ENDS.test(text)) &&
    !lines.some(({ text }) => /^proquest document/i.test(text))
  )
}

/** The articles of such records: each begins at its title, and has its text below the title that stands there again, else its abstract. */
export function ebscoFieldParts(lines: readonly RawBlock[]): PressPart[] {
  const titles = recordStarts(lines)
  const starts = titles.map((at, index) => (index === 0 ? 0 : /^record\b/i.test(lines[at - 1]?.text ?? '') ? at - 1 : at))
  return titles.map((at, index) => {
    const end = starts[index + 1] ?? lines.length
    const value = fieldsOf(lines.slice(at, end))
    const title = (value('title')[0] ?? '').replace(/\.$/, '')
    const { begin, textEnd } = textOf(lines, at, end, title)
    const [, publication = '', issued = ''] = SOURCE.exec(value('source')[0] ?? '') ?? []
    return {
      facts: {
        ...NO_FACTS,
        title,
        authors: authorsOf(value('authors', 'author', 'by')),
        publication,
        date: issueDate(issued),
        words: wordCount(`${value('full text word count')[0] ?? ''} words`),
      },
      before: between(lines, starts[index] ?? 0, begin),
      body: between(lines, begin, textEnd).map(withoutLabel),
      after: between(lines, textEnd, end),
    }
  })
}

/** `Apr2021`, `3/4/2021` (the month first: EBSCO writes so everywhere), `2021`. */
export function issueDate(text: string): PartialDate | null {
  const [, month, day, year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? []
  if (month !== undefined) return findDate(`${year}-${month.padStart(2, '0')}-${day?.padStart(2, '0')}`)?.date ?? null
  return findDate(text.replace(/(\p{L}{3,9})(\d{4})/u, '$1 $2'))?.date ?? /\d{4}/.exec(text)?.[0] ?? null
}

function recordStarts(lines: readonly RawBlock[]): number[] {
  return lines.flatMap(({ text }, at) => {
    if (!/^title ?: \S/i.test(text)) return []
    const source = lines.slice(at + 1, at + SOURCE_REACH).find((line) => /^source ?:/i.test(line.text))
    return source !== undefined && SOURCE.test(source.text.replace(/^source ?: ?/i, '')) ? [at] : []
  })
}

function fieldsOf(lines: readonly RawBlock[]): (...names: string[]) => string[] {
  const fields = new Map<string, string[]>()
  let current: string[] | undefined
  for (const { text } of lines) {
    const [, name, value = ''] = FIELD.exec(text) ?? []
    if (name === undefined) current?.push(text)
    else if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), (current = value === '' ? [] : [value]))
    else current = undefined
  }
  return (...names) => names.map((name) => fields.get(name)).find((found) => found !== undefined) ?? []
}

/** Each line names one; figures and marks behind a name point to where its author works. */
function authorsOf(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(/<sup>[^<]{0,20}<\/sup>|\((?:author)\)|;/i))
    .map((name) => name.replace(/\s\S{1,80}@\S{1,80}$/u, '').replace(/(?<![\d*,¹²³⁴-⁹\s])[\d*,¹²³⁴-⁹\s]+$/u, ''))
    .filter((name) => name !== '')
    .flatMap(pressNames)
}

function textOf(lines: readonly RawBlock[], at: number, end: number, title: string): { begin: number; textEnd: number } {
  const again = lines.findIndex(({ text }, line) => line > at && line < end && foldText(text) === foldText(title))
  const lastField = lines.findLastIndex(({ text }, line) => line >= at && line < end && FIELD.test(text))
  const prose = lines.findIndex(
    ({ text }, line) =>
      line > lastField && line < end && roughWords(text) >= PROSE_WORDS && endsSentence(text) && !TEXT_ENDS.test(text),
  )
  const abstract = lines.findIndex(({ text }, line) => line > at && line < end && /^abstract ?: \S/i.test(text))
  const begin = again > -1 ? again + 1 : prose
  if (begin === -1 || begin >= end)
    return abstract === -1 ? { begin: end, textEnd: end } : { begin: abstract, textEnd: abstract + 1 }
  const closing = lines.findIndex(({ text }, line) => line >= begin && line < end && TEXT_ENDS.test(text))
  return { begin, textEnd: closing === -1 ? end : closing }
}

/** An abstract without its label and without the note of the database behind it. */
function withoutLabel(line: RawBlock): RawBlock {
  if (!/^abstract ?:/i.test(line.text)) return line
  const { marks: _marks, ...rest } = line
  return { ...rest, text: line.text.replace(/^abstract ?: ?/i, '').replace(/\s?\[abstract from (?:author|publisher)\]$/i, '') }
}
