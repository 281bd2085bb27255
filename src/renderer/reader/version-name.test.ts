import { expect, test } from 'vitest'
import { versionName } from './version-name.ts'

test('a version is named by its date and by when it came into the library', () => {
  expect(versionName({ date: '2023-01-14', importedAt: '2023-02-03T10:00:00.000Z' })).toBe('14 Jan 2023, imported 3 Feb 2023')
  expect(versionName({ date: null, importedAt: '2023-02-03T10:00:00.000Z' })).toBe('No date, imported 3 Feb 2023')
})
