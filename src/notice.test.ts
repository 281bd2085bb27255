import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const ROOT = join(import.meta.dirname, '..')
const Package = z.object({ license: z.string().default(''), dependencies: z.record(z.string(), z.string()).default({}) })
const packageOf = (path: string): z.infer<typeof Package> => Package.parse(JSON.parse(readFileSync(join(ROOT, path), 'utf8')))

/** Packages that NOTICE.md tells about in a section of their own. */
const OWN_SECTION = /^(?:citeproc$|@expo-google-fonts\/|@fontsource\/)/

/** Packages whose code the bundles hold without being dependencies of the program; tests and their helpers (testing/) are never bundled. */
function bundled(): string[] {
  const files = ['src/renderer', 'src/text'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  return files
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !/(?:^|\/)testing\//.test(file))
    .flatMap((file) => [...readFileSync(join(ROOT, file), 'utf8').matchAll(/ from '((?:@[\w-]+\/)?[a-z][\w-]*)/g)])
    .map((match) => match[1] ?? '')
    .filter((name) => name !== 'node')
}

test('the notices name each package the program comes with, under its licence, and no other', () => {
  const notice = readFileSync(join(ROOT, 'NOTICE.md'), 'utf8')
  const said = [...notice.matchAll(/^\| (\S+) +\| (.*?) +\|$/gm)]
    .filter(([, licence]) => licence !== 'licence' && !licence?.startsWith('-'))
    .flatMap(([, licence, names]) => (names ?? '').split(', ').map((name) => `${name}: ${licence}`))
  const names = new Set([...Object.keys(packageOf('package.json').dependencies), 'electron', ...bundled()])
  const inTable = [...names].filter((name) => !OWN_SECTION.test(name))
  expect(said.toSorted()).toEqual(
    inTable.map((name) => `${name}: ${packageOf(`node_modules/${name}/package.json`).license}`).toSorted(),
  )
  for (const name of names) if (OWN_SECTION.test(name)) expect(notice).toContain(name)
})
