import { expect, test } from 'vitest'
import { revisionsToForget, type Revision } from './kept-revisions.ts'

const NOW = Date.parse('2026-06-30T12:00:00Z')
const MINUTE = 60_000
/** One state a minute, `count` of them, the newest now. */
const everyMinute = (count: number, name: (index: number) => string | null = () => null): Revision[] =>
  Array.from({ length: count }, (_, index) => ({
    revision: count - index,
    name: name(index),
    savedAt: new Date(NOW - index * MINUTE).toISOString(),
  }))
const kept = (revisions: readonly Revision[], now = NOW): Revision[] => {
  const forgotten = new Set(revisionsToForget(revisions, now))
  return revisions.filter(({ revision }) => !forgotten.has(revision))
}

test('of the newest hundred all are kept, in whichever order they come', () => {
  expect(revisionsToForget(everyMinute(100), NOW)).toEqual([])
  expect(kept(everyMinute(130).toReversed()).filter(({ revision }) => revision > 30)).toHaveLength(100)
})

test('before them the last of each ten minutes of a day, of each day of a month, of each week', () => {
  const stay = kept(everyMinute(90 * 24 * 60))
  const ages = stay.map(({ savedAt }) => (NOW - Date.parse(savedAt)) / MINUTE)
  const between = (from: number, to: number): number[] => ages.filter((age) => age >= from && age < to)
  expect(between(0, 100)).toHaveLength(100)
  expect(between(100, 1440)).toHaveLength(135)
  expect(between(1440, 30 * 1440)).toHaveLength(30)
  expect(between(30 * 1440, 90 * 1440)).toHaveLength(10)
  const tens = stay.filter(({ savedAt }) => savedAt > '2026-06-30T01:00' && savedAt < '2026-06-30T02:00')
  expect(tens.map(({ savedAt }) => savedAt.slice(14, 16))).toEqual(['59', '49', '39', '29', '19', '09'])
})

test('forgetting again forgets nothing more', () => {
  const stay = kept(everyMinute(5_000))
  expect(revisionsToForget(stay, NOW)).toEqual([])
})

test('what has a name stays', () => {
  const stay = kept(everyMinute(300, (index) => (index % 7 === 0 ? 'Sent' : null)))
  expect(stay.filter(({ name }) => name !== null)).toHaveLength(43)
})
