import { expect, test } from 'vitest'
import { finishedWords, readingStoppedWords, stoppedWords } from './stopped-words.ts'

const counts = { ready: 1, version: 0, doubtful: 0, duplicate: 0, stored: 0, leftOut: 0, failed: 0, files: 10, unread: 0 }

test('an interrupted import says how far it came', () => {
  const far = { subject: { kind: 'named', name: 'pages' } as const, counts: { ...counts, files: 10_000, unread: 5_688 } }
  expect(stoppedWords(far)).toBe('The import of “pages” stopped after 4,312 of 10,000 files.')
  expect(readingStoppedWords(far)).toBe('Reading stopped after 4,312 of 10,000 files.')
  const early = { subject: { kind: 'named', name: 'pages' } as const, counts: { ...counts, files: 0 } }
  expect(stoppedWords(early)).toBe('The import of “pages” stopped before its files were found.')
  expect(readingStoppedWords(early)).toBe('Reading stopped before its files were found.')
})

test('a finished import says where its articles are and what is missing', () => {
  expect(finishedWords({ counts, collection: null })).toBe('Nothing of this import is in the library.')
  expect(finishedWords({ counts: { ...counts, stored: 1200, duplicate: 2, leftOut: 1, failed: 1 }, collection: 'January' })).toBe(
    '1,200 articles of this import are in the library, in the collection “January”. 3 left out. 1 file could not be read. ' +
      'What you do not want after all can be moved to the trash.',
  )
  expect(finishedWords({ counts: { ...counts, stored: 1 }, collection: null })).toBe(
    '1 article of this import is in the library. What you do not want after all can be moved to the trash.',
  )
})
