import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from 'scslre'
import { expect, test } from 'vitest'
import { parseSync } from 'vite'

/** Folders whose rules run on text from strangers. */
const ROOT = join(import.meta.dirname, '../..')
const FOLDERS = ['formats', 'store', 'cli']

type Pattern = { place: string; source: string; flags: string }

function patternsOf(file: string): Pattern[] {
  const code = readFileSync(join(ROOT, file), 'utf8')
  const found: Pattern[] = []
  JSON.stringify(parseSync(file, code).program, (key, value: unknown) => {
    if (key === 'regex' && typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value)
      found.push({ place: file, source: String(value.pattern), flags: String(value.flags) })
    return typeof value === 'bigint' ? String(value) : value
  })
  return found
}

const patterns = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true }).map((name) => `${folder}/${String(name)}`),
)
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|fixtures/.test(file))
  .flatMap(patternsOf)

/** Whether some input makes the pattern's steps grow faster than its length: two repeats that trade letters, or one that begins anywhere and fails late. */
function growsFaster({ source, flags }: Pick<Pattern, 'source' | 'flags'>): boolean {
  return analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.length > 0
}

test('no regular expression over text from a file takes steps that grow faster than the text', () => {
  expect(patterns.length).toBeGreaterThan(200)
  const suspects = patterns.filter(growsFaster)
  expect(suspects.map(({ place, source, flags }) => `${place}: /${source}/${flags}`)).toEqual([])
})

test.each([
  ['a sender’s address', String.raw`<[^>]*>|\(via .{1,60}\)|\S+@\S+`, 'g'],
  ['a byline with its date', String.raw`\s+(?:posted|on|am)\b.*\d{4}.*$`, 'iu'],
  ['links of a record', String.raw`[\s;]+(?=https?:)`, 'i'],
  ['a name in brackets after an address', String.raw`^\S+@\S+ ?\((.+)\)$`, ''],
  ['marks at the end', '[.,:]+$', ''],
])('the analysis finds the fault there was: %s', (_, source, flags) => {
  expect(growsFaster({ source, flags })).toBe(true)
})
