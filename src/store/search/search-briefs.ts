import { readSentences } from '#core/brief/evidence.ts'
import type { Brief } from '#core/brief.ts'
import { fold } from '#core/fold.ts'
import { success, type Result } from '#core/result.ts'
import { listBriefs } from '../briefs/briefs.ts'
import type { ReadableDB } from '../sqlite/database.ts'
import { foldedIn, patternsOf, quicklyIn, type Pattern } from './pattern.ts'
import { parseQuery } from './query/parse.ts'
import { wantedTerms, type Query, type Term } from './query/query.ts'
import { snippetOfText, type Snippet } from './snippet.ts'
import { withForms } from './with-forms.ts'

/** A brief that a query finds: the sentence that has most of its words (null where only its title has any), and what stands there. */
export type BriefHit = {
  id: number
  title: string
  date: string
  place: { section: string; sentence: string } | null
  snippet: string
  matches: [number, number][]
}

/** As long as a query is read. */
const LONGEST_QUERY = 2_000

/** The briefs whose title and sentences together hold what a query asks for, the one changed last first. A query that asks for what only articles have (`theme:`, `from:`, `note:` …) finds none. Failure: bad-query. */
export function searchBriefs(db: ReadableDB, text: string, typing: boolean): Result<BriefHit[]> {
  const parsed = parseQuery(text.slice(0, LONGEST_QUERY), typing)
  if (!parsed.ok) return parsed
  const briefs = listBriefs(db).map((brief) => ({ brief, sentences: readSentences(brief) }))
  const words = briefs.map(({ brief, sentences }) => [brief.title, ...sentences.map((one) => one.text)].join('\n').toLowerCase())
  const query = withForms(db, parsed.value, (word) => begunAs(word, words))
  // What only says what is not wanted asks for no brief.
  if (wantedTerms(query).length === 0) return success([])
  const patterns = new Map<Term, Pattern>()
  const pattern = (term: Term): Pattern => {
    const known = patterns.get(term) ?? patternsOf([term])[0]
    if (known === undefined) throw new Error('A term has a pattern.')
    patterns.set(term, known)
    return known
  }
  return success(briefs.flatMap(({ brief, sentences }) => hitOf(brief, sentences, query, pattern) ?? []))
}

/** Forms of a word share its first letters. */
const SHARED = 3

/** The words of these texts that begin as a word does, folded, each once. */
function begunAs(word: string, texts: readonly string[]): string[] {
  const begun = new RegExp(String.raw`(?<!\p{L})${word.slice(0, SHARED)}\p{L}*`, 'gu')
  return [...new Set(texts.flatMap((text) => [...text.matchAll(begun)].map(([found]) => fold(found))))]
}

type Sentences = ReturnType<typeof readSentences>

function hitOf(brief: Brief, sentences: Sentences, query: Query, pattern: (term: Term) => Pattern): BriefHit | null {
  const texts = sentences.map(({ text }) => text)
  const holds = (term: Term): boolean => {
    if (term.field !== null && term.field !== 'title') return false
    const own = term.field === 'title' ? [] : texts
    return [brief.title, ...own].some((each) => isIn(each, pattern(term)))
  }
  if (!answers(query, holds)) return null
  const wanted = wantedTerms(query)
    .filter(({ field }) => field === null)
    .map(pattern)
  const best = bestOf(texts, wanted)
  const found = sentences[best?.at ?? -1]
  const { text, matches } = best?.snippet ?? { text: '', matches: [] }
  return {
    id: brief.id,
    title: brief.title,
    date: brief.date,
    place: found === undefined ? null : { section: found.section, sentence: found.sentence.id },
    snippet: text,
    matches,
  }
}

/** The sentence that holds most of the patterns, of several the first; null where none holds any. */
function bestOf(texts: readonly string[], patterns: readonly Pattern[]): { at: number; snippet: Snippet } | null {
  const counts = texts.map((text) => patterns.filter((each) => isIn(text, each)).length)
  const most = Math.max(0, ...counts)
  const at = counts.indexOf(most)
  const snippet = most === 0 ? null : snippetOfText(texts[at] ?? '', patterns)
  return snippet === null ? null : { at, snippet }
}

function isIn(text: string, pattern: Pattern): boolean {
  return quicklyIn(text.toLowerCase(), pattern) || foldedIn(text, pattern)
}

function answers(query: Query, holds: (term: Term) => boolean): boolean {
  switch (query.kind) {
    case 'term':
      return holds(query)
    case 'filter':
      return false
    case 'not':
      return !answers(query.part, holds)
    case 'and':
      return query.parts.every((part) => answers(part, holds))
    case 'or':
      return query.parts.some((part) => answers(part, holds))
  }
}
