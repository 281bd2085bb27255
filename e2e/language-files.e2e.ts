import { execFile } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './app.fixture.ts'

const LANGUAGES = ['en', 'ru'] as const
type Language = (typeof LANGUAGES)[number]

/** What the built command line prints, in the language of this environment. */
async function say(language: Language, ...argv: string[]): Promise<string> {
  const env = { ...process.env, BRIEFWRIGHT_LANGUAGE: language }
  return (await promisify(execFile)(process.execPath, ['out/main/cli.js', ...argv], { env })).stdout
}

test('a file is the same, byte by byte, whichever language the program speaks when it is written', async ({ dataDir }) => {
  test.slow()
  const demo = join(dataDir, 'demo')
  await say('en', 'demo', '--to', demo)
  const library = ['--library', join(demo, 'library.sqlite')]
  // Findings stand in the register as sentences: there are some, and the reader has them in her own language.
  expect(await say('en', 'brief', 'check', '1', ...library)).toContain('“Options” is empty.')
  expect(await say('ru', 'brief', 'check', '1', ...library)).toContain('«Options» пуст')

  const write = async (language: Language): Promise<void> => {
    const folder = join(dataDir, language)
    await mkdir(folder)
    // Each from a library of its own: what one export keeps does not reach the other.
    const copy = join(dataDir, `${language}.sqlite`)
    await copyFile(join(demo, 'library.sqlite'), copy)
    for (const format of ['pdf', 'docx', 'md']) {
      const to = join(folder, `brief.${format}`)
      await say(language, 'brief', 'export', '1', '--to', to, '--annex', 'evidence-register', '--library', copy)
    }
    await say(language, 'marks', 'export', join(folder, 'marks.csv'), '--library', copy)
    await say(language, 'themes', 'export', join(folder, 'themes.csv'), '--library', copy)
  }
  await Promise.all(LANGUAGES.map(write))

  const files = (await readdir(join(dataDir, 'en'))).toSorted()
  expect(files.length).toBeGreaterThanOrEqual(5)
  expect((await readdir(join(dataDir, 'ru'))).toSorted()).toEqual(files)
  for (const file of files) {
    const [english, russian] = await Promise.all(LANGUAGES.map((language) => readFile(join(dataDir, language, file))))
    expect([file, russian?.equals(english ?? Buffer.of())]).toEqual([file, true])
  }
  // Found whole by a program that speaks the other language, and known to its library: it would end with another code.
  for (const [language, other] of [LANGUAGES, LANGUAGES.toReversed()])
    if (language && other)
      await say(language, 'verify', join(dataDir, other, 'brief.pdf'), '--library', join(dataDir, `${language}.sqlite`))
})
