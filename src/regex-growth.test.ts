import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from 'scslre'
import { expect, test, vi } from 'vitest'
// Loaded before the patterns are counted: the library behind it builds some of its own.
import '#text/text.ts'
import { parseSync } from 'vite'

const SOURCES = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|fixtures/.test(file),
)

type Pattern = { place: string; source: string; flags: string }

const codeOf = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')

/** The regular expressions that stand in a file. */
function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = []
  JSON.stringify(parseSync(file, codeOf(file)).program, (key, value: unknown) => {
    if (key === 'regex' && typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value)
      found.push({ place: file, source: String(value.pattern), flags: String(value.flags) })
    return typeof value === 'bigint' ? String(value) : value
  })
  return found
}

/** Those that the rules for articles put together from words and pieces when they are loaded. */
async function patternsBuilt(): Promise<Pattern[]> {
  const found: Pattern[] = []
  let place = ''
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct: (made, given: [string | RegExp, string?]) => {
        const pattern = new made(...given)
        found.push({ place, source: pattern.source, flags: pattern.flags })
        return pattern
      },
    }),
  )
  for (const file of SOURCES.filter((name) => name.startsWith('core/') && codeOf(name).includes('new RegExp('))) {
    place = file
    // A copy of its own: the module may be loaded already.
    await import(`${join(import.meta.dirname, file)}?built`)
  }
  vi.unstubAllGlobals()
  return found
}

/** Whether some input makes the pattern's steps grow faster than its length: two repeats that trade letters, or one that begins anywhere and fails late. */
function growsFaster({ source, flags }: Pick<Pattern, 'source' | 'flags'>): boolean {
  return analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.length > 0
}

const suspects = (patterns: readonly Pattern[]): string[] =>
  patterns.filter(growsFaster).map(({ place, source, flags }) => `${place}: /${source}/${flags}`)

test('no regular expression of the program takes steps that grow faster than the text it reads', () => {
  const patterns = SOURCES.flatMap(patternsIn)
  expect(patterns.length).toBeGreaterThan(900)
  expect(suspects(patterns)).toEqual([])
})

test('nor does one that a rule for articles is put together into', async () => {
  const patterns = await patternsBuilt()
  expect(patterns.length).toBeGreaterThan(50)
  expect(suspects(patterns)).toEqual([])
})

test.each([
  ['a sender’s address', String.raw`<[^>]*>|\(via .{1,60}\)|\S+@\S+`, 'g'],
  ['a byline with its date', String.raw`\s+(?:posted|on|am)\b.*\d{4}.*$`, 'iu'],
  ['links of a record', String.raw`[\s;]+(?=https?:)`, 'i'],
  ['a name in brackets after an address', String.raw`^\S+@\S+ ?\((.+)\)$`, ''],
  ['marks at the end', '[.,:]+$', ''],
  ['a line with marks around it', String.raw`^[\s\p{P}]*(?:read more.*)[\s\p{P}]*$`, 'iu'],
  ['a value behind its label', String.raw`^author\s*:\s*(.+)$`, 'iu'],
  ['an address', String.raw`^https?:\/\/([^/?#:@]+)(?::(\d+))?([^?#]*)(\?.*)?$`, 'i'],
])('the analysis finds the fault there was: %s', (_, source, flags) => {
  expect(growsFaster({ source, flags })).toBe(true)
})
