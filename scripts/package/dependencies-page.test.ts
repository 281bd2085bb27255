import { globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { licenceFile, licencesOf } from './licences.ts'
import { namedPackages, shippedPackages } from './shipped-packages.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const PAGE = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8')

const rows = [...PAGE.matchAll(/^\| (\S+) +\| ([\d.]+) +\| (.+?) +\| ([\d.]+) +\| (\S+) +\| (.+?) +\| (.+?) +\|$/gm)].map(
  (row) => {
    const [, name = '', version = '', licence = '', megabytes = ''] = row
    return { name, version, licence, megabytes: Number(megabytes) }
  },
)

const installed = (name: string): { version: string; licence: string } => {
  const { version, license } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string
    license: string
  }
  return { version, licence: license }
}

test('each package that is shipped is told about, with its version and licence, and no other', () => {
  const told = rows.map(({ name, version, licence }) => ({ name, version, licence }))
  expect(told).toEqual(namedPackages(ROOT).map((name) => ({ name, ...installed(name) })))
})

test('the notice names each of them', () => {
  const notice = readFileSync(join(ROOT, 'NOTICE.md'), 'utf8')
  expect(namedPackages(ROOT).filter((name) => !notice.includes(name))).toEqual([])
})

test('every package that a source of the program imports is among them', () => {
  const sources = globSync('src/**/*.{ts,tsx}', { cwd: ROOT, exclude: (name) => /\.test\.|testing|fixtures|vitest/.test(name) })
  const imported = sources.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/ from '((?:@[\w-]+\/)?[a-z][\w.-]*)/g)].map(([, name = '']) => name),
  )
  const named = namedPackages(ROOT)
  expect([...new Set(imported)].filter((name) => !named.includes(name) && name !== 'node')).toEqual([])
})

test('the sizes are those of what is installed', () => {
  const wrong = rows
    .map(({ name, megabytes }) => ({ name, megabytes, is: Math.round(bytesIn(join(ROOT, 'node_modules', name)) / 100_000) / 10 }))
    .filter(({ megabytes, is }) => Math.abs(megabytes - is) > Math.max(0.2, is / 10))
  expect(wrong).toEqual([])
})

test('every package that is shipped is under a permissive licence, whose text is collected', () => {
  const licences = licencesOf(ROOT)
  expect(licences.length).toBeGreaterThan(namedPackages(ROOT).length)
  const permissive =
    /^\(?(MIT|MIT-0|ISC|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|OFL-1\.1|CPAL-1\.0|Unlicense|CC0-1\.0|BlueOak-1\.0\.0|Zlib|Python-2\.0|PSF-2\.0)\b/
  expect(licences.filter(({ licence }) => !permissive.test(licence)).map(({ name, licence }) => `${name}: ${licence}`)).toEqual(
    [],
  )
  expect(licences.filter(({ text }) => text.length < 200).map(({ name }) => name)).toEqual([])
  const file = licenceFile(ROOT)
  for (const { name, version } of licences) expect(file).toContain(`${name} ${version} (`)
})

test('what packages bring is followed through npm’s own places, nested ones too', () => {
  const shipped = shippedPackages(ROOT)
  // pdfmake brings its own fontkit’s parts, linkedom its parsers.
  expect(shipped).toEqual(expect.arrayContaining(['node_modules/htmlparser2', 'node_modules/pdfkit', 'node_modules/react']))
  expect(shipped.filter((place) => /\/(vitest|typescript|oxlint|electron-builder)$/.test(place))).toEqual([])
})

function bytesIn(folder: string): number {
  let bytes = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && entry.name !== 'node_modules') bytes += bytesIn(path)
    else if (entry.isFile()) bytes += statSync(path).size
  }
  return bytes
}
