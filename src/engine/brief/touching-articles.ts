import type { TouchingArticles } from '#contract/brief-comparison.ts'
import { reasonsOf } from '#core/evidence/reasons.ts'
import { readSentence } from '#core/evidence/sentence.ts'
import { rowsById } from '#store/articles/article-row.ts'
import { findEvidence } from '#store/evidence/find-evidence.ts'
import { addedSince } from '#store/search/filter.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'

type Articles = TouchingArticles['articles']
type Touched = Articles[number]['judgements'][number]

/** Judgements that new articles are looked for; each takes some hundredths of a second in a large library. */
const MOST_JUDGEMENTS = 100
/** Passages for one judgement. */
const PASSAGES = 10
/** A passage that holds less of a judgement's words (by what they tell) than this, and no number of its own, does not touch it. */
const LEAST_COVERAGE = 0.3
const THOUSANDTHS = 1_000

/** The articles that came after a time and bear on judgements, each once with its best passage for each judgement, those that bear most on one first. */
export function touchingArticles(
  db: ReadableDB,
  judgements: readonly { id: string; text: string }[],
  after: string,
): TouchingArticles {
  const added = addedSince(db, after)
  const looked = judgements.slice(0, MOST_JUDGEMENTS)
  const touched = new Map<number, Touched[]>()
  for (const { id, text } of added === null ? [] : looked) {
    // Of a judgement that is empty, or made of common words alone, nothing can be found.
    const wanted = readSentence(text)
    if (!wanted.ok || added === null) continue
    const { hits, weights } = findEvidence(db, wanted.value, { added }, PASSAGES)
    const among = hits.map(({ passage }) => passage.text)
    const here = new Set<number>()
    for (const hit of hits) {
      const { article, n, text: quote, marked } = hit.passage
      if (here.has(article) || (hit.matched.coverage < LEAST_COVERAGE && hit.matched.values.length === 0)) continue
      here.add(article)
      const row: Touched = {
        sentence: id,
        text,
        n,
        quote,
        score: Math.round(hit.score * THOUSANDTHS) / THOUSANDTHS,
        excerpt: marked?.id ?? null,
        reasons: reasonsOf(hit, { weights, inBrief: false, among }),
        kind: hit.contrast === null ? 'evidence' : 'read-too',
      }
      touched.set(article, [...(touched.get(article) ?? []), row])
    }
  }
  const rows = rowsById(db, [...touched.keys()])
  const articles = [...touched].flatMap(([article, own]): Articles => {
    const row = rows.get(article)
    if (row === undefined) return []
    const { title, publication, date } = row
    return [{ article: String(article), title, publication, date, judgements: own }]
  })
  return {
    articles: articles.toSorted((a, b) => bestOf(b) - bestOf(a)),
    judgements: { looked: looked.length, all: judgements.length },
  }
}

function bestOf({ judgements }: Articles[number]): number {
  return Math.max(...judgements.map(({ score }) => score))
}
