import { findDate } from '../dates.ts'
import { languageTag } from '../language-tag.ts'
import type { RawBlock } from '../raw-block.ts'
import { NO_FACTS, type PressFacts, type PressPart, wordCount } from './press-part.ts'
import { pressNames } from './press-names.ts'

/** A line drawn between records, and the line that numbers them. */
const DRAWN = /^_{10,}$/
const NUMBERED = /^(?:document|record) \d{1,6} of \d{1,6}$/i
/** The fields of ProQuest's and EBSCO's texts. What follows a field of the text is the text, until the next field. */
const FIELD =
  /^(title|author|authors|by|publication title|publication info|publication date|publication year|source|abstract|full text|subject|subjects|subject terms|business indexing term|location|people|company(?: ?\/ ?organization)?|identifier ?\/ ?keyword|classification|pages|number of pages|first page|volume|issue|section|publisher|place of publication|country of publication|publication subject|issn|eissn|source type|language|language of publication|document type|document url|proquest document id|proquest document link|accession number|copyright|last updated|database|persistent link(?: to this record(?: \(permalink\))?)?|full text word count|credit|dateline|column|start page|isbn|doi|links|geographic terms|author-supplied keywords|people terms|company entity|notes?) ?:(?: (.*))?$/i

const ADDRESS = /^https?:\/\/\S{3,2000}$/

type Field = { name: string; lines: RawBlock[]; at: number }

/** Whether lines are records of a database with a text in full: `Full text:` with fields beside it that only such databases write. */
export function isDatabaseText(lines: readonly RawBlock[]): boolean {
  return (
    lines.some(({ text }) => /^full text\s?:/i.test(text)) &&
    lines.some(({ text }) =>
      /^(?:proquest document (?:id|link)|accession number|publication (?:info|title)|database)\s?:/i.test(text),
    )
  )
}

/** The records of such a text. A record begins at a drawn line, or at the line with its number. */
export function databaseParts(lines: readonly RawBlock[]): PressPart[] {
  const starts = [
    0,
    ...lines.flatMap(({ text }, index) => (index > 0 && (DRAWN.test(text) || NUMBERED.test(text)) ? [index] : [])),
  ]
  const pieces = starts.map((start, index) => lines.slice(start, starts[index + 1]))
  const parts: PressPart[] = []
  let waiting: RawBlock[] = []
  for (const piece of pieces) {
    if (piece.some(({ text }) => FIELD.test(text))) {
      parts.push(databasePart([...waiting, ...piece]))
      waiting = []
    } else waiting.push(...piece)
  }
  const last = parts.pop()
  return last === undefined ? [] : [...parts, { ...last, after: [...last.after, ...waiting] }]
}

function databasePart(lines: readonly RawBlock[]): PressPart {
  const fields = fieldsOf(lines)
  const value = (...names: string[]): string =>
    names.flatMap((name) => fields.find((field) => field.name === name)?.lines[0]?.text ?? []).find((text) => text !== '') ?? ''
  const text = fields.find((field) => field.name === 'full text') ?? fields.find((field) => field.name === 'abstract')
  const source = sourceOf(value('publication info', 'source'))
  // Below the number of the record; above the first of them stands the cover of the whole file.
  const counted = lines.findLastIndex(({ text: line }) => NUMBERED.test(line))
  const first = lines.find(({ text: line }, at) => at > counted && !DRAWN.test(line) && !FIELD.test(line))
  const begin = text?.at ?? lines.length
  const end = begin + 1 + (text === undefined ? 0 : textLength(lines, begin))
  return {
    facts: {
      ...NO_FACTS,
      title: value('title') || (first === undefined || lines.indexOf(first) > begin ? '' : first.text),
      authors: pressNames(value('author', 'authors', 'by').replace(/\.\s*[^.]{0,200}\d{4}.*$/, '')),
      publication: withPlace(value('publication title')) || source.publication,
      date: findDate(value('publication date'))?.date ?? source.date,
      url:
        ADDRESS.exec(value('document url'))?.[0] ??
        lines.slice(0, begin).find(({ text: line }) => ADDRESS.test(line))?.text ??
        null,
      language: languageTag(value('language', 'language of publication')),
      words: wordCount(`${value('full text word count')} words`),
    },
    before: lines.slice(0, begin),
    body: text?.lines ?? [],
    after: lines.slice(end),
  }
}

/** How many lines below the one that names the field belong to the text. */
function textLength(lines: readonly RawBlock[], at: number): number {
  const next = lines.findIndex(({ text }, index) => index > at && FIELD.test(text))
  return (next === -1 ? lines.length : next) - at - 1
}

function fieldsOf(lines: readonly RawBlock[]): Field[] {
  const fields: Field[] = []
  for (const [at, line] of lines.entries()) {
    const [, name, value = ''] = FIELD.exec(line.text) ?? []
    if (name !== undefined) {
      const { marks: _marks, ...rest } = line
      fields.push({ name: name.toLowerCase(), at, lines: value === '' ? [] : [{ ...rest, text: value }] })
    } else fields.at(-1)?.lines.push(line)
  }
  return fields
}

/** `Steppe Herald; Almaty`: the place behind the name tells outlets of one name apart. */
function withPlace(outlet: string): string {
  const [name = '', place = '', ...more] = outlet.split(/\s?;\s?/)
  if (place === '' || more.length > 0) return outlet
  return `${name} (${place.split(' (')[0] ?? ''})`
}

/** `Steppe Herald ; Almaty [Almaty]. 04 Mar 2021: A.4.`, `Steppe Herald, 3/4/2021, p. 4`: the outlet before the first sign, and the day. */
function sourceOf(text: string): Pick<PressFacts, 'publication' | 'date'> {
  const date = findDate(text)
  const before = date === null ? text : text.slice(0, date.start)
  const publication = (before.split(/[;[]|, |\. /)[0] ?? '').trim()
  return { publication: publication === '' ? null : publication, date: date?.date ?? null }
}
