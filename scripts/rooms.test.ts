import { readdirSync, readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { expect, test } from 'vitest'

/** More than a stranger takes in at a glance. */
const MANY = 15

/** How many files that are no tests lie in each folder of the program, its journeys and its scripts. */
function files(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const top of ['src', 'e2e', 'scripts'])
    for (const file of readdirSync(top, { recursive: true, withFileTypes: true })) {
      if (!file.isFile() || /\.test\.tsx?$/.test(file.name)) continue
      const folder = relative('.', file.parentPath).replaceAll(sep, '/')
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
  return counts
}

test('every room of many files is named in docs/rooms.md with what lives there, and none that is gone', () => {
  const large = readFileSync('docs/rooms.md', 'utf8').split('## Large rooms')[1] ?? ''
  const told = [...large.matchAll(/^- `([^`]+)`: \S/gm)].map(([, room = '']) => room)
  const counts = files()
  const many = [...counts].filter(([, count]) => count > MANY).map(([folder]) => folder)
  expect(many.filter((folder) => !told.includes(folder))).toEqual([])
  expect(told.filter((room) => ![...counts.keys()].some((folder) => folder === room || folder.startsWith(`${room}/`)))).toEqual(
    [],
  )
})
