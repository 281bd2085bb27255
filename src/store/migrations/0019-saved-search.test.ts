import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLibrary } from '../library/library.ts'
import { listSearches, saveSearch } from '../search/saved-searches.ts'
import { listThemes, seedThemes } from '../marks/themes.ts'
import { temporaryFolder, themeOf } from '../testing/temporary-library.ts'

test('a library from before has no saved searches, and keeps those that are saved', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 18 })
  if (!old.ok) throw new Error(old.failure.message)
  seedThemes(old.value.db, [themeOf('energy')])
  old.value.close()

  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  expect(listSearches(upgraded.value.db)).toEqual([])
  expect(saveSearch(upgraded.value.db, 'Gas', 'gas').ok).toBe(true)
  upgraded.value.close()

  const again = openLibrary(path)
  if (!again.ok) throw new Error(again.failure.message)
  expect(listSearches(again.value.db)).toEqual([{ id: 1, name: 'Gas', query: 'gas' }])
  expect(listThemes(again.value.db).map(({ slug }) => slug)).toEqual(['energy'])
  again.value.close()
  rmSync(folder, { recursive: true })
})
