import { expect, test } from 'vitest'
import { keptBackups } from './kept-backups.ts'

const at = (day: string, hour = 12): string => `${day}T${String(hour).padStart(2, '0')}:00:00Z`
const kept = (times: readonly string[]): string[] => [...keptBackups(times)].toSorted()

test('the last five starts stay, also where they were on one day', () => {
  const starts = [8, 9, 10, 11, 12, 13, 14].map((hour) => at('2026-11-27', hour))
  expect(kept(starts)).toEqual(starts.slice(2))
})

test('of each of the last seven days the newest stays, of each of the last four weeks the newest', () => {
  const days = Array.from({ length: 45 }, (_, back) =>
    new Date(Date.UTC(2026, 10, 27) - back * 86_400_000).toISOString().slice(0, 10),
  )
  const stays = kept(days.flatMap((day) => [at(day, 9), at(day, 17)]))
  const lastDays = days.slice(0, 7).map((day) => at(day, 17))
  // 27 November 2026 is a Friday; weeks end on Sunday.
  const weeks = ['2026-11-27', '2026-11-22', '2026-11-15', '2026-11-08'].map((day) => at(day, 17))
  const starts = ['2026-11-27', '2026-11-26'].map((day) => at(day, 9))
  expect(stays).toEqual([...new Set([...lastDays, ...weeks, ...starts])].toSorted())
})

test('days on which nothing was kept do not count: after a holiday all that was before is there', () => {
  const times = ['2026-05-04', '2026-05-12', '2026-05-20', '2026-09-01'].map((day) => at(day))
  expect(kept(times)).toEqual(times)
})
