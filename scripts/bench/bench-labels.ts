import { readFileSync } from 'node:fs'
import { articleVoice } from '#core/analysis/article-voice.ts'
import { toldDates } from '#core/analysis/told-dates.ts'
import { numberBlocks } from '#core/article.ts'
import { originsOf } from '#core/brief/origins.ts'
import { fingerprint, NEAR_DUPLICATE, similarity } from '#core/near-duplicate.ts'

type Article = { title: string; authors: string[]; publication: string; paragraphs: string[] }
type Pair = { a: Article; b: Article; same: boolean; kind: string }
type Told = { text: string; written: string; dates: string[] }

const read = (file: string): unknown => JSON.parse(readFileSync(`scripts/bench/themes/${file}`, 'utf8'))

/** Two hundred pairs of made-up articles that come from one origin, or do not; judged one by one, as the library judges them. */
export function originFigures(): string[] {
  const judged = (read('origins.json') as Pair[]).map((pair) => ({ ...pair, said: isOne(pair) }))
  const count = (same: boolean, said: boolean): number => judged.filter((each) => each.same === same && each.said === said).length
  const [hits, wrong, missed] = [count(true, true), count(false, true), count(true, false)]
  const faults = Map.groupBy(
    judged.filter(({ same, said }) => same !== said),
    ({ kind }) => kind,
  )
  return [
    `Origins, ${judged.length} pairs: precision ${(hits / (hits + wrong)).toFixed(2)}  recall ${(hits / (hits + missed)).toFixed(2)}`,
    ...[...faults].map(([kind, { length }]) => `    wrong: ${kind} ${length}`),
  ]
}

function isOne({ a, b }: Pair): boolean {
  const [one, other] = [a, b].map(({ paragraphs }) =>
    fingerprint(numberBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text })))),
  )
  const isCopy = one !== undefined && other !== undefined && similarity(one, other) >= NEAR_DUPLICATE
  const voices = [
    articleVoice({ id: '1', ...a }, a.paragraphs),
    articleVoice({ id: '2', ...b }, b.paragraphs, isCopy ? '1' : undefined),
  ]
  return originsOf(voices).length === 1
}

/** Sentences with one date told from the day of writing, or without its year, and which it is for a careful reader. */
export function dateFigures(): string[] {
  const all = read('told-dates.json') as Told[]
  const wrong = all.filter(
    ({ text, written, dates }) =>
      toldDates(text, written)
        .map(({ date }) => date)
        .join(' ') !== dates.join(' '),
  )
  return [
    `Dates told from the day of writing: ${all.length - wrong.length} of ${all.length} right`,
    ...wrong.map(({ text, written }) => `    wrong: ${written} ${text}`),
  ]
}
