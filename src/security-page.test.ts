import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const PAGE = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8')

/** What the page says: a file of tests, and the beginning of the title of one. */
const NAMED = [...PAGE.matchAll(/`((?:src|e2e|scripts)\/[\w./-]+\.(?:test|e2e)\.ts)`: “([^”]+)”/g)].map(
  ([, file = '', title = '']) => ({
    file,
    title,
  }),
)

test('each of Electron’s twenty points and each promise names a test, and each test that is named is there', () => {
  const rows = PAGE.split('\n').filter((line) => /^\| (?!-|#|promise)/.test(line))
  expect(rows.filter((row) => /^\| \d+ /.test(row)).map((row) => Number(/\d+/.exec(row)?.[0]))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  )
  expect(rows.length).toBeGreaterThan(30)
  expect(rows.filter((row) => !/`(?:src|e2e|scripts)\/[\w./-]+\.(?:test|e2e)\.ts`: “/.test(row))).toEqual([])
  const missing = NAMED.filter(
    ({ file, title }) => !existsSync(join(ROOT, file)) || !plain(readFileSync(join(ROOT, file), 'utf8')).includes(plain(title)),
  )
  expect(missing).toEqual([])
})

/** The files that run in the program. */
const SOURCES = globSync('src/**/*.{ts,tsx}', { cwd: ROOT, exclude: (name) => /\.test\.|testing/.test(name) })

test('no source says what would loosen a guard of Electron', () => {
  const loosening =
    /\b(webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|allowpopups|openExternal|nodeIntegration: true|contextIsolation: false|sandbox: false|executeJavaScript)\b/
  expect(SOURCES.length).toBeGreaterThan(500)
  expect(SOURCES.filter((file) => loosening.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([])
})

function plain(text: string): string {
  return text.replaceAll(/[‘’'\\]/g, '').replaceAll(/\s+/g, ' ')
}
