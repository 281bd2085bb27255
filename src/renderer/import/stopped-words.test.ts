import { expect, test } from 'vitest'
import { stoppedWords } from './stopped-words.ts'

const counts = { ready: 1, version: 0, doubtful: 0, duplicate: 0, stored: 0, leftOut: 0, failed: 0 }

test('an interrupted import says how far it came', () => {
  expect(stoppedWords({ counts: { ...counts, files: 10_000, unread: 5_688 } })).toBe('stopped after 4,312 of 10,000 files')
  expect(stoppedWords({ counts: { ...counts, files: 0, unread: 0 } })).toBe('stopped before its files were found')
})
