import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.fixture.ts'

const LANGUAGES = ['en', 'ru'] as const
type Language = (typeof LANGUAGES)[number]

/** What the built command line prints, in the language of this environment. */
function say(language: Language, ...argv: string[]): string {
  const env = { ...process.env, BRIEFWRIGHT_LANGUAGE: language }
  return execFileSync(process.execPath, ['out/main/cli.js', ...argv], { env, encoding: 'utf8' })
}

test('a file is the same, byte by byte, whichever language the program speaks when it is written', async ({ dataDir }) => {
  const demo = join(dataDir, 'demo')
  say('en', 'demo', '--to', demo)
  const library = ['--library', join(demo, 'library.sqlite')]
  // Findings stand in the register as sentences: there are some, and the reader has them in her own language.
  expect(say('en', 'brief', 'check', '1', ...library)).toContain('“Options” is empty.')
  expect(say('ru', 'brief', 'check', '1', ...library)).toContain('«Options» пуст')

  for (const language of LANGUAGES) {
    const folder = join(dataDir, language)
    await mkdir(folder)
    // Each from a library of its own: what one export keeps does not reach the other.
    const copy = ['--library', join(dataDir, `${language}.sqlite`)]
    await copyFile(join(demo, 'library.sqlite'), copy[1] ?? '')
    for (const format of ['pdf', 'docx', 'html', 'md'])
      say(language, 'brief', 'export', '1', '--to', join(folder, `brief.${format}`), '--annex', 'evidence-register', ...copy)
    for (const marks of ['marks.csv', 'marks.jsonld']) say(language, 'marks', 'export', join(folder, marks), ...copy)
    say(language, 'themes', 'export', join(folder, 'themes.csv'), ...copy)
  }

  const files = (await readdir(join(dataDir, 'en'))).toSorted()
  expect(files.length).toBeGreaterThanOrEqual(7)
  expect((await readdir(join(dataDir, 'ru'))).toSorted()).toEqual(files)
  for (const file of files) {
    const [english, russian] = await Promise.all(LANGUAGES.map((language) => readFile(join(dataDir, language, file))))
    expect([file, russian?.equals(english ?? Buffer.of())]).toEqual([file, true])
  }
  // Found whole by a program that speaks the other language: it would end with another code.
  say('ru', 'verify', join(dataDir, 'en', 'brief.pdf'), ...library)
  say('en', 'verify', join(dataDir, 'ru', 'brief.pdf'), ...library)
})
