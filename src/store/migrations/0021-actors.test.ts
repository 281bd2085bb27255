import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepActor, ownActors } from '../actors/actors.ts'
import { openLibrary } from '../library/library.ts'
import { listThemes, seedThemes } from '../marks/themes.ts'
import { temporaryFolder, themeOf } from '../testing/temporary-library.ts'

test('a library from before has no actors of its own, and keeps those that are added', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 20 })
  if (!old.ok) throw new Error(old.failure.message)
  seedThemes(old.value.db, [themeOf('energy')])
  old.value.close()

  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  expect(ownActors(upgraded.value.db)).toEqual([])
  const serik = { name: 'Bolat Serik', kind: 'person', forms: ['Болат Серик'], into: null } as const
  keepActor(upgraded.value.db, { ...serik, forms: [] })
  keepActor(upgraded.value.db, { ...serik, forms: ['Болат Серик'] })
  upgraded.value.close()

  const again = openLibrary(path)
  if (!again.ok) throw new Error(again.failure.message)
  expect(ownActors(again.value.db)).toEqual([serik])
  expect(listThemes(again.value.db).map(({ slug }) => slug)).toEqual(['energy'])
  again.value.close()
  rmSync(folder, { recursive: true })
})
