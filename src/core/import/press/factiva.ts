import { readByline } from '../byline.ts'
import { readDateLine } from '../date-line.ts'
import { languageTag } from '../language-tag.ts'
import { namesOfLine } from '../names.ts'
import type { RawBlock } from '../raw-block.ts'
import { between, NO_FACTS, type PressPart, wordCount } from './press-part.ts'
import { pressNames } from './press-names.ts'

/** The accession number under each article: the code of the source, the day, a serial number. */
const END = /^(?:document|dokument|documento|документ) [A-Z][A-Z0-9]{2,7}\d{6,8}[a-z0-9]{6,14}$/iu
const TIME = /^\d{1,2}[:.]\d{2}(?:\s?[ap]m)?(?:\s(?:gmt|utc|[a-z]{2,4}))?$/i
const CODE = /^[A-Z][A-Z0-9]{2,7}$/
const RIGHTS = /^(?:\(?c\)?opyright|copyright|©|\(c\))(?:\b|\s|$)/i
/** Lines that Factiva prints on each page, and those of its summary of the search. */
const OWN = /^(?:page \d+ of \d+ )?© \d{4} factiva, inc\. all rights reserved\.?$|^search summary$/i
/** How far below its number of words the head of an article may reach, and how many lines stand above it. */
const HEAD = 14
const ABOVE = 8

/** Whether lines come from Factiva without field codes: each article ends in its accession number, and has a line with its number of words. */
export function isFactiva(lines: readonly RawBlock[]): boolean {
  return lines.some(({ text }) => isEnd(text)) && lines.some(({ text }) => wordCount(text) !== null)
}

function isEnd(text: string): boolean {
  return text.length < 60 && END.test(text)
}

/** The articles of such an export. The summary of the search at its end goes with the last. */
export function factivaParts(lines: readonly RawBlock[]): PressPart[] {
  const ends = lines.flatMap(({ text }, index) => (isEnd(text) ? [index] : []))
  const parts = ends.map((end, index) => factivaPart(lines.slice((ends[index - 1] ?? -1) + 1, end + 1)))
  const rest = lines.slice((ends.at(-1) ?? -1) + 1)
  // Cut off in the middle of an article.
  if (rest.slice(0, ABOVE).some(({ text }) => wordCount(text) !== null)) return [...parts, factivaPart(rest)]
  return parts.map((part, index) => (index === parts.length - 1 ? { ...part, after: [...part.after, ...rest] } : part))
}

function factivaPart(all: readonly RawBlock[]): PressPart {
  const own = all.filter(({ text }) => OWN.test(text))
  const lines = all.filter(({ text }) => !OWN.test(text))
  const end = isEnd(lines.at(-1)?.text ?? '') ? lines.length - 1 : lines.length
  const count = lines.slice(0, end).findIndex(({ text }) => wordCount(text) !== null)
  const { title, authors } = aboveCount(between(lines, 0, count))
  const below = between(lines, count + 1, Math.min(end, count + 1 + HEAD))
  const dateAt = below.findIndex(({ text }) => readDateLine(text) !== null)
  const first = below.findIndex(({ text }, index) => index > dateAt && !TIME.test(text))
  // “TASS” above its code is an outlet; the code alone is none.
  const isHead = dateAt !== -1 || below.slice(first + 1, first + 4).some(({ text }) => CODE.test(text) || RIGHTS.test(text))
  const isNamed = first !== -1 && isHead && (!CODE.test(below[first]?.text ?? '') || CODE.test(below[first + 1]?.text ?? ''))
  const sourceAt = isNamed && !RIGHTS.test(below[first]?.text ?? '') ? first : -1
  const closing = headCloses(below, sourceAt)
  const bodyAt = count + 2 + closing
  return {
    facts: {
      ...NO_FACTS,
      title,
      authors,
      publication: below[sourceAt]?.text ?? null,
      date: readDateLine(below[dateAt]?.text ?? '')?.date ?? null,
      language: below.map(({ text }) => (text.length <= 30 ? languageTag(text) : null)).find((tag) => tag !== null) ?? null,
      words: wordCount(lines[count]?.text ?? ''),
    },
    before: [...own, ...between(lines, 0, bodyAt)],
    body: between(lines, bodyAt, end),
    after: lines.slice(end),
  }
}

/** Above the number of words stand the section, the headline and who wrote it; only the headline is always there. */
function aboveCount(lines: readonly RawBlock[]): { title: string; authors: string[] } {
  const texts = lines.map(({ text }) => text)
  const last = texts.at(-1) ?? ''
  const signed = texts.length > 1 && (readByline(last) !== null || namesOfLine(last).length > 0)
  return { title: texts.at(signed ? -2 : -1) ?? '', authors: signed ? (readByline(last) ?? pressNames(last)) : [] }
}

/** The last line of the head: whose rights they are, else the language, else the code of the source. */
function headCloses(below: readonly RawBlock[], sourceAt: number): number {
  const rights = below.findIndex(({ text }) => RIGHTS.test(text))
  if (rights !== -1) return /^all rights reserved/i.test(below[rights + 1]?.text ?? '') ? rights + 1 : rights
  const language = below.findIndex(({ text }, index) => index > sourceAt && text.length <= 30 && languageTag(text) !== null)
  return language === -1 ? below.findIndex(({ text }, index) => index > sourceAt && CODE.test(text)) : language
}
