import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BriefContent } from '#core/brief.ts'
import { keepBriefPlace } from './brief-place.ts'
import { briefRevisions, nameRevision } from './brief-revisions.ts'
import { briefAtRevision, createBrief, removeBrief, saveBrief } from './briefs.ts'
import { temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => {
  library.remove()
  vi.useRealTimers()
})

const content = (title: string): BriefContent => ({
  title,
  authors: [],
  marking: '',
  date: '2026',
  language: 'en',
  themes: [],
  sections: [],
})
const names = (id = 1) => briefRevisions(library.db, id).map(({ revision, name }) => [revision, name])

test('a state that was named is kept under its name, the latest and earlier ones alike, and is what it was after more saves', () => {
  const { db } = library
  createBrief(db, { id: 'bluf-note', version: 1 }, content('One'))
  expect(nameRevision(db, 1, 1, 'Sent')).toEqual({ ok: true, value: { revision: 1 } })
  expect(names()).toEqual([[1, 'Sent']])
  saveBrief(db, 1, 1, content('Two'))
  saveBrief(db, 1, 2, content('Three'))
  nameRevision(db, 1, 2, 'Cleared')
  expect(names()).toEqual([
    [2, 'Cleared'],
    [1, 'Sent'],
  ])
  expect([1, 2, 3].map((revision) => briefAtRevision(db, 1, revision)?.title)).toEqual(['One', 'Two', 'Three'])
  nameRevision(db, 1, 1, null)
  expect(names()).toEqual([
    [2, 'Cleared'],
    [1, null],
  ])
})

test('what never was has no name, nor has a brief that is gone', () => {
  const { db } = library
  createBrief(db, { id: 'bluf-note', version: 1 }, content('One'))
  const codes = [nameRevision(db, 1, 2, 'x'), nameRevision(db, 7, 1, 'x'), nameRevision(db, 1, 1, null)]
  removeBrief(db, 1)
  codes.push(nameRevision(db, 1, 1, 'x'))
  expect(codes.map((result) => result.ok || result.failure.code)).toEqual([
    'no-such-revision',
    'no-such-brief',
    'no-such-revision',
    'no-such-brief',
  ])
})

test('saving for days keeps a bounded number of states, those with names, and the one at which its author left', () => {
  vi.useFakeTimers({ now: Date.parse('2026-01-01T00:00:00Z') })
  const { db } = library
  createBrief(db, { id: 'bluf-note', version: 1 }, content('1'))
  for (let revision = 1; revision <= 3_000; revision += 1) {
    vi.advanceTimersByTime(30_000)
    if (revision === 7) nameRevision(db, 1, 7, 'Sent')
    if (revision === 11) keepBriefPlace(db, 1, 11, 'here')
    saveBrief(db, 1, revision, content(String(revision + 1)))
  }
  const kept = briefRevisions(db, 1)
  expect(kept.length).toBeLessThan(100 + 144 + 3 + 20)
  expect(kept.slice(0, 100).map(({ revision }) => revision)).toEqual(Array.from({ length: 100 }, (_, index) => 3_000 - index))
  expect(kept.filter(({ revision }) => [7, 11].includes(revision))).toHaveLength(2)
  for (const { revision } of kept.slice(95, 140)) expect(briefAtRevision(db, 1, revision)?.title).toBe(String(revision))
})
