import { readDateLine } from '../date-line.ts'
import { findDate } from '../dates.ts'
import { languageTag } from '../language-tag.ts'
import type { RawBlock } from '../raw-block.ts'
import { between, NO_FACTS, type PressFacts, type PressPart, wordCount } from './press-part.ts'
import { pressNames } from './press-names.ts'

/** The line above each article, in the languages of the database's own pages. */
const NUMBERED = /^(?:(?:document|dokument)\s)?\d{1,6} (?:of|von|de|sur|van) \d{1,6}(?:\s(?:documents?|dokumenten?))?$/i
const RIGHTS = /^(?:copyright|©|\(c\)|all rights reserved|alle rechte vorbehalten|tous droits réservés)(?:\b|\s|$)/i
const EDITION = /\b(?:edition|ausgabe|édition)\b|^(?:first|second|third|final|late|early)$/i
/** Fields in capitals: those above the text, and those below it. */
const ABOVE: readonly (readonly [keyof PressFacts | 'other', RegExp])[] = [
  ['title', /^(?:HEADLINE|TITLE|TITEL|TITRE|ÜBERSCHRIFT|KOP):(?: (.*))?$/],
  ['authors', /^(?:BYLINE|AUTHOR|AUTOR|AUTEUR|VERFASSER|NAAM):(?: (.*))?$/],
  ['words', /^(?:LENGTH|LÄNGE|LONGUEUR|LENGTE):(?: (.*))?$/],
  ['standfirst', /^(?:HIGHLIGHT|ABSTRACT):(?: (.*))?$/],
  ['other', /^(?:SECTION|RUBRIK|RUBRIQUE|DATELINE|SERIES|COLUMN|SERIE|BODY|TEXT|DISTRIBUTION):(?: (.*))?$/],
]
const BELOW =
  /^(?:LOAD-DATE|UPDATE|LANGUAGE|SPRACHE|LANGUE|TAAL|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|SUBJECT|GRAPHIC|COMPANY|ORGANI[SZ]ATION|PERSON|CITY|STATE|COUNTRY|INDUSTRY|TICKER|GEOGRAPHIC|CORRECTION-DATE|ISSN|URL):/

const isAbove = (text: string): boolean => ABOVE.some(([, label]) => label.test(text))

/** Whether lines come from LexisNexis as it exported before: numbered documents with fields in capitals, a length among them. */
export function isLexisNexis(lines: readonly RawBlock[]): boolean {
  return (
    lines.some(({ text }) => NUMBERED.test(text)) &&
    lines.some(({ text }) => /^(?:LENGTH|LÄNGE|LONGUEUR|LENGTE):\s*\d/.test(text))
  )
}

/** The articles of such an export. */
export function lexisNexisParts(lines: readonly RawBlock[]): PressPart[] {
  const starts = lines.flatMap(({ text }, index) => (NUMBERED.test(text) ? [index] : []))
  return starts.map((start, index) => lexisNexisPart(lines.slice(index === 0 ? 0 : start, starts[index + 1])))
}

function lexisNexisPart(lines: readonly RawBlock[]): PressPart {
  const begin = 1 + lines.findIndex(({ text }) => NUMBERED.test(text))
  const below = lines.findIndex(({ text }, index) => index >= begin && BELOW.test(text))
  const end = below === -1 ? lines.length : below
  const bodyAt = 1 + between(lines, 0, end).findLastIndex(({ text }) => isAbove(text))
  const firstLabel = lines.findIndex(({ text }, index) => index >= begin && isAbove(text))
  const named = between(lines, begin, firstLabel === -1 ? bodyAt : firstLabel).filter(({ text }) => !RIGHTS.test(text))
  const dateAt = named.findIndex(({ text }) => readDateLine(text) !== null || findDate(text) !== null)
  const titles = between(named, dateAt + 1, named.length).filter(({ text }) => !EDITION.test(text))
  const labelled = labelledFacts(between(lines, begin, bodyAt), lines.slice(end))
  return {
    facts: {
      ...labelled,
      title: labelled.title === '' ? titles.map(({ text }) => text).join(' ') : labelled.title,
      publication: dateAt === 0 ? null : (named[0]?.text ?? null),
      date: findDate(named[dateAt]?.text ?? '')?.date ?? null,
    },
    before: between(lines, 0, bodyAt),
    body: between(lines, bodyAt, end),
    after: lines.slice(Math.max(end, bodyAt)),
  }
}

function labelledFacts(head: readonly RawBlock[], tail: readonly RawBlock[]): PressFacts {
  const facts = { ...NO_FACTS }
  for (const { text } of head) {
    const [field, value = ''] = ABOVE.flatMap(([name, label]) => {
      const match = label.exec(text)
      return match === null ? [] : [name, match[1] ?? '']
    })
    if (field === 'title') facts.title = value
    else if (field === 'authors') facts.authors = pressNames(value)
    else if (field === 'words') facts.words = wordCount(value)
    else if (field === 'standfirst' && value !== '') facts.standfirst = value
  }
  for (const { text } of tail) {
    const language = /^(?:LANGUAGE|SPRACHE|LANGUE|TAAL):\s*([^;]{2,40})/.exec(text)?.[1]
    if (language !== undefined) facts.language ??= languageTag(language)
    facts.url ??= /^URL:\s*(https?:\/\/\S{3,2000})$/.exec(text)?.[1] ?? null
  }
  return facts
}
