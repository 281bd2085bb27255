import { expect, test } from 'vitest'
import type { ImportSubject } from '#core/import-subject.ts'
import { storedSubject, subjectOf } from './stored-subject.ts'

test.each<ImportSubject>([
  { kind: 'named', name: 'saved pages' },
  { kind: 'named', name: 'Import the sample library' },
  { kind: 'named', name: '{"kind":"samples"}' },
  { kind: 'several', files: 12 },
  { kind: 'samples' },
])('%j is read as it was stored', (subject) => {
  expect(subjectOf(storedSubject(subject))).toEqual(subject)
})

test.each<[string, ImportSubject]>([
  ['Import saved pages', { kind: 'named', name: 'saved pages' }],
  ['Import 12 files and folders', { kind: 'several', files: 12 }],
  ['Import the sample library', { kind: 'samples' }],
  ['Import Import of May.txt', { kind: 'named', name: 'Import of May.txt' }],
])('the English title of an earlier version is understood: %s', (stored, subject) => {
  expect(subjectOf(stored)).toEqual(subject)
})

test.each(['{"kind":"named"}', '{"kind', '{}'])('%s is damaged', (stored) => {
  expect(() => subjectOf(stored)).toThrow()
})
