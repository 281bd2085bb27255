import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const SAMPLE = fileURLToPath(new URL('../../resources/sample-library/price-of-a-litre.md', import.meta.url))

let cli: CommandLine
let backup: string
let before: Buffer
const at = (name: string): string => join(cli.folder, name)
const passwordIn = (name: string, text: string | Uint8Array): string => {
  writeFileSync(at(name), text)
  return at(name)
}
const restore = (from: string, ...rest: string[]) => cli.run('restore', from, ...rest)

beforeAll(async () => {
  cli = commandLine()
  await cli.run('import', SAMPLE)
  backup = at('copy.briefwright-backup')
  expect(await cli.run('backup', backup, '--password-file', passwordIn('right', 'Grüße aus Astana\r\n'), '--json')).toMatchObject(
    {
      code: 0,
      json: { file: backup, bytes: readFileSync(backup).length },
    },
  )
  before = readFileSync(cli.library)
})
afterAll(() => cli.remove())

test('an encrypted backup is restored with its password, and what it replaced is kept', async () => {
  const fresh = at('fresh.sqlite')
  const restored = await cli.runWith({ anyLibrary: true }, 'restore', backup, '--password-file', at('right'), '--library', fresh)
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining(`Restored ${fresh}.`) as string })
  const listed = await cli.runWith({ anyLibrary: true }, 'list', '--library', fresh, '--json')
  expect(listed.json).toMatchObject([{ title: 'The Price of a Litre' }])
  const again = await cli.runWith(
    { anyLibrary: true },
    'restore',
    backup,
    '--password-file',
    at('right'),
    '--library',
    fresh,
    '--json',
  )
  expect(again.json).toMatchObject({ keptAside: expect.stringContaining(`${fresh}.replaced-`) as string })
})

test('what is in an encrypted backup is said before it is restored, and nothing is', async () => {
  const looked = await restore(backup, '--look', '--password-file', at('right'), '--json')
  expect(looked.json).toMatchObject({ file: backup, articles: 1, briefs: 0, newest: { title: 'The Price of a Litre' } })
  expect((await restore(backup, '--look')).err).toContain('Add --password-file')
  expect((await restore(backup, '--look', '--password-file', at('right'))).out).toContain('Imported last: “The Price of a Litre”')
  expect(readdirSync(cli.folder).filter((name) => name.startsWith('library.sqlite.replaced'))).toEqual([])
})

test('a wrong password, none, and each kind of bad file are told apart in one sentence that names the file', async () => {
  const bytes = readFileSync(backup)
  const flipped = Buffer.from(bytes)
  flipped[bytes.length >> 1] = 255 - (flipped[bytes.length >> 1] ?? 0)
  const cut = passwordIn('cut', bytes.subarray(0, bytes.length - 1000))
  const bent = passwordIn('bent', flipped)
  const notes = passwordIn('notes.txt', 'My notes.')
  const plain = at('plain.sqlite')
  await cli.run('backup', plain)
  const right = ['--password-file', at('right')]
  const said = [
    await restore(backup, '--password-file', passwordIn('wrong', 'Grüsse aus Astana')),
    await restore(backup),
    await restore(cut, ...right),
    await restore(bent, ...right),
    await restore(notes, ...right),
    await restore(plain, ...right),
    await restore(passwordIn('empty', ''), ...right),
    await restore(at('gone'), ...right),
  ]
  expect(said.map(({ code, out }) => [code, out])).toEqual(said.map(() => [1, '']))
  expect(said.map(({ err }) => err.replaceAll(`${cli.folder}/`, '').replace(/\d{3,}/g, 'N'))).toEqual([
    'That is not the password of copy.briefwright-backup. Mind capitals and the keyboard’s language, and try again.\n',
    'copy.briefwright-backup is an encrypted backup. Add --password-file FILE, a file that holds its password in one line.\n',
    'The backup cut was cut off: it has N of its N bytes. Copy it again from where it was made, or choose another.\n',
    'The backup bent is damaged: what stands from byte N on is not as it was written. The password is right. Choose another backup.\n',
    'notes.txt is not an encrypted backup. Leave out the password to restore a plain one, or choose another file.\n',
    'plain.sqlite is not an encrypted backup. Leave out the password to restore a plain one, or choose another file.\n',
    'empty is empty. Choose another backup.\n',
    'gone is not there. Check the name of the backup.\n',
  ])
  expect(readFileSync(cli.library).equals(before)).toBe(true)
  expect(readdirSync(cli.folder).filter((name) => /part|replaced/.test(name) && name.startsWith('.'))).toEqual([])
})

test.each([
  ['empty', ''],
  ['only the end of a line', '\n'],
  ['several lines', 'one\ntwo\n'],
  ['longer than any password', 'x'.repeat(5000)],
  ['no text', Uint8Array.of(0xff, 0xfe)],
])('a password file that is %s is refused, and nothing is written', async (_what, content) => {
  const file = passwordIn('bad', content)
  const { code, err } = await cli.run('backup', at('none'), '--password-file', file)
  expect([code, err]).toEqual([1, expect.stringContaining(`${file} holds no password`)])
  expect(readdirSync(cli.folder)).not.toContain('none')
})

test('a password file that is not there is named', async () => {
  expect((await cli.run('backup', at('none'), '--password-file', at('nowhere'))).err).toContain(`${at('nowhere')} is not there`)
})

test('an encrypted library is merged with its password; without, and with another, nothing is, and what is missing is said', async () => {
  const other = at('other.sqlite')
  const merge = (...rest: string[]) =>
    cli.runWith({ anyLibrary: true }, 'library', 'merge', backup, '--library', other, '--json', ...rest)
  const without = await merge()
  expect(without).toMatchObject({ code: 1, err: expect.stringContaining('Add --password-file FILE') as string })
  const wrong = await merge('--password-file', passwordIn('other-password', 'Grüße aus Almaty'))
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('That is not the password of') as string })
  expect((await cli.runWith({ anyLibrary: true }, 'list', '--library', other, '--json')).json).toEqual([])
  expect(await merge('--password-file', at('right'))).toMatchObject({ code: 0, json: { articles: 1, known: 0 } })
})

test.for([
  ['opened', () => cli.runWith({ anyLibrary: true }, 'list', '--library', backup)],
  ['recovered', () => cli.run('recover', backup, '--to', at('recovered.sqlite'))],
  [
    'opened, cut off',
    () => (
      writeFileSync(at('cut'), readFileSync(backup).subarray(0, 60)),
      cli.runWith({ anyLibrary: true }, 'list', '--library', at('cut'))
    ),
  ],
] as const)(
  'an encrypted backup that is to be %s is told from a foreign file, and how it can be used is said',
  async ([, run]) => {
    const { code, err } = await run()
    expect(code).toBe(1)
    expect(err).toContain('is a backup that was encrypted with a password')
    expect(err).toContain('briefwright restore')
    expect(err).not.toContain('is not a Briefwright library')
  },
)
