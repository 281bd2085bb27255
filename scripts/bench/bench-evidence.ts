import { join } from 'node:path'
import Database from 'better-sqlite3'
import { numberBlocks } from '#core/article.ts'
import { insertArticles } from '#store/articles/articles.ts'
import { openLibrary } from '#store/library/library.ts'
import { benchEngine, benchFolder, fillLibrary, value } from './bench-engine.ts'
import { claimSets, type ClaimSet } from './evidence/claim-sets.ts'
import { plainBm25 } from './evidence/plain-bm25.ts'
import { madeUpArticle } from './made-up-articles.ts'
import { line, timing } from './measure.ts'

const ARTICLES = 100_000
const SENTENCES = 200
const WARM_UP = 20
const TEN = 10
const THREE = 3

/** Evidence for a sentence: time in a large library beside a plain full-text query, and what is found for claims beside plain BM25. */
export async function benchEvidence(): Promise<string[]> {
  return [...(await speed()), ...(await quality())]
}

async function speed(): Promise<string[]> {
  const path = join(benchFolder(), 'library.sqlite')
  fillLibrary(path, ARTICLES)
  const engine = benchEngine(path)
  const db = new Database(path, { readonly: true })
  const plain = db.prepare('SELECT rowid FROM ft WHERE ft MATCH ? ORDER BY rank LIMIT 10')
  const [ours, reference]: [number[], number[]] = [[], []]
  let found = 0
  for (let number = 0; number < WARM_UP + SENTENCES; number += 1) {
    const { sentence, paragraph } = madeUpSentence(number)
    const started = performance.now()
    const hits = value(await engine.call('evidence.find', { sentence }))
    const between = performance.now()
    plain.all([...new Set(sentence.split(' '))].map((word) => `"${word}"`).join(' OR '))
    if (number < WARM_UP) continue
    ours.push(between - started)
    reference.push(performance.now() - between)
    found += hits.some(({ quote }) => quote === paragraph) ? 1 : 0
  }
  db.close()
  await engine.close()
  const ratio = (timing(ours).median / timing(reference).median).toFixed(2)
  return [
    `Evidence for a sentence of 18 words in ${ARTICLES} articles, after ${WARM_UP} others`,
    line('ten passages with reasons', timing(ours), `${ratio} of the reference`),
    line('reference: plain FTS5, the words with OR', timing(reference)),
    `  the paragraph from which the words were taken is among the ten: ${found} of ${SENTENCES}`,
  ]
}

/** Two words of three of a paragraph of the library, 18 in all. */
function madeUpSentence(number: number): { sentence: string; paragraph: string } {
  const { blocks } = madeUpArticle((number * 1531 + 7) % ARTICLES)
  const paragraph = blocks[number % blocks.length]?.text ?? ''
  const words = paragraph.replaceAll('.', '').split(' ')
  return {
    sentence: words
      .filter((_word, index) => index % THREE !== 1)
      .slice(0, 18)
      .join(' '),
    paragraph,
  }
}

async function quality(): Promise<string[]> {
  const { sets, absent } = claimSets()
  const missing = absent.length === 0 ? [] : [`  not there: ${absent.join(', ')} (they lie beside the project, in ../shared)`]
  const lines = [
    'Evidence for claims: recall in ten, and claims with a right passage among the first three, and first',
    ...missing,
  ]
  for (const set of sets) {
    const ours = await ourFinder(set)
    const plain = plainBm25(set.passages.map(({ title, text }) => `${title} ${text}`))
    const halves: [string, ClaimSet['claims']][] = [
      ['tuned on', set.claims.filter((_claim, index) => index % 2 === 0)],
      ['held out', set.claims.filter((_claim, index) => index % 2 === 1)],
    ]
    for (const [half, claims] of halves) {
      const name = `${set.name}, ${half}: ${claims.length} claims, ${set.passages.length} passages`
      lines.push(`  ${name.padEnd(62)} ${figures(claims, await Promise.all(claims.map(({ claim }) => ours.find(claim))))}`)
      lines.push(
        `  ${'reference: BM25, stemmed (k1 .9, b .4)'.padEnd(62)} ${figures(
          claims,
          claims.map(({ claim }) => plain(claim)),
        )}`,
      )
    }
    await ours.close()
  }
  return lines
}

/** Each passage is an article of one paragraph, as the engine finds it. */
async function ourFinder({
  passages,
}: ClaimSet): Promise<{ find: (claim: string) => Promise<number[]>; close: () => Promise<void> }> {
  const path = join(benchFolder(), 'claims.sqlite')
  const library = value(openLibrary(path, { create: true }))
  const ids = insertArticles(
    library.db,
    passages.map(({ title, text }) => ({
      draft: { ...madeUpArticle(0), title, blocks: numberBlocks([{ kind: 'paragraph', text }]) },
      sourceId: null,
    })),
  )
  library.close()
  const places = new Map(ids.map((id, place) => [String(id), place]))
  const engine = benchEngine(path)
  const find = async (sentence: string): Promise<number[]> => {
    const found = await engine.call('evidence.find', { sentence, limit: TEN })
    return found.ok ? found.value.map(({ article }) => places.get(article) ?? -1) : []
  }
  return { find, close: () => engine.close() }
}

function figures(claims: ClaimSet['claims'], found: readonly number[][]): string {
  const recall = claims.reduce((sum, { right }, index) => sum + among(right, found[index], TEN) / right.length, 0) / claims.length
  const within = (places: number): number =>
    claims.filter(({ right }, index) => among(right, found[index], places) > 0).length / claims.length
  return [recall, within(THREE), within(1)].map((share) => share.toFixed(3)).join('  ')
}

/** How many of the right passages are among the first `places` that were found. */
function among(right: readonly number[], found: readonly number[] | undefined, places: number): number {
  return right.filter((each) => (found ?? []).slice(0, places).includes(each)).length
}
