import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dropResolution, keepResolution, listResolutions } from '../disagreements/resolutions.ts'
import { openLibrary } from '../library/library.ts'
import { listThemes, seedThemes } from '../marks/themes.ts'
import { temporaryFolder, themeOf } from '../testing/temporary-library.ts'

test('a library from before has nothing decided, and keeps what is decided once', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 21 })
  if (!old.ok) throw new Error(old.failure.message)
  seedThemes(old.value.db, [themeOf('energy')])
  old.value.close()

  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  expect(listResolutions(upgraded.value.db)).toEqual([])
  const members = [{ article: '1', quote: 'It says 5.', value: '5' }]
  const aside = { key: 'k', what: 'gas', members, side: null, reason: 'other years' }
  keepResolution(upgraded.value.db, { ...aside, side: 0 })
  keepResolution(upgraded.value.db, aside)
  upgraded.value.close()

  const again = openLibrary(path)
  if (!again.ok) throw new Error(again.failure.message)
  expect(listResolutions(again.value.db)).toEqual([aside])
  expect([dropResolution(again.value.db, 'k'), dropResolution(again.value.db, 'k')]).toEqual([true, false])
  expect(listThemes(again.value.db).map(({ slug }) => slug)).toEqual(['energy'])
  again.value.close()
  rmSync(folder, { recursive: true })
})
