import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { extractAll, listPackage, statFile } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'

// The whole of packaging but Electron's binary, which a stand-in of a few bytes takes the place of. Linux only: elsewhere electron-builder edits the binary itself.
test.skip(process.platform !== 'linux', 'the stand-in is one of Electron for Linux')
test.describe.configure({ mode: 'default' })

const ROOT = resolve(import.meta.dirname, '..')
const UNPACKED = join(ROOT, 'dist', 'linux-unpacked')
const ARCHIVE = join(UNPACKED, 'resources', 'app.asar')
/** Megabytes of the archive and what lies beside it, so that nobody ships by accident what was left out. */
const MOST_MEGABYTES = 175

let files: string[]
test.beforeAll(() => {
  execFileSync(process.execPath, ['scripts/package.ts', '--trial'], { cwd: ROOT, stdio: 'pipe' })
  files = listPackage(ARCHIVE, { isPack: false }).map((file) => file.replace(/^\//, ''))
})

test('the fuses of the packaged program are set as SECURITY.md says', async () => {
  const wire = await getCurrentFuseWire(join(UNPACKED, 'briefwright-window'))
  const state = (fuse: FuseV1Options): string => FuseState[wire[fuse] ?? 0] ?? ''
  expect({
    runAsNode: state(FuseV1Options.RunAsNode),
    cookies: state(FuseV1Options.EnableCookieEncryption),
    nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
    integrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
    fileScheme: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: 'DISABLE',
    cookies: 'ENABLE',
    nodeOptions: 'DISABLE',
    inspect: 'DISABLE',
    integrity: 'ENABLE',
    onlyAsar: 'ENABLE',
    fileScheme: 'DISABLE',
  })
})

test('the archive holds what the program runs, and nothing of how it is made', () => {
  const needed = [
    ...['index', 'engine', 'cli', 'import.worker', 'export.worker', 'check.worker'].map((name) => `out/main/${name}.js`),
    'out/preload/index.cjs',
    'out/renderer/index.html',
    'package.json',
    'templates/policy-brief/template.json',
    'resources/spelling/ru.btrie.gz',
  ]
  expect(needed.filter((file) => !files.includes(file))).toEqual([])
  const top = new Set(files.map((file) => file.split('/')[0] ?? ''))
  expect([...top].toSorted((one, other) => one.localeCompare(other, 'en'))).toEqual([
    'LICENSE',
    'node_modules',
    'NOTICE.md',
    'out',
    'package.json',
    'resources',
    'templates',
  ])
  const made =
    /\.(?:tsx?|map)$|\.test\.|^(?:e2e|scripts|src)\/|node_modules\/(?:vitest|typescript|electron|playwright|@playwright)\//
  expect(files.filter((file) => made.test(file))).toEqual([])
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0)
  expect(bytes / 1_000_000).toBeLessThan(MOST_MEGABYTES)
})

test('binaries lie beside the archive, the licences and the wanted languages in the folder', () => {
  expect(existsSync(`${ARCHIVE}.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node`)).toBe(true)
  expect(files.filter((file) => file.endsWith('.node') && !existsSync(join(`${ARCHIVE}.unpacked`, file)))).toEqual([])
  const licences = readFileSync(join(UNPACKED, 'LICENCES.txt'), 'utf8')
  for (const name of ['better-sqlite3', 'citeproc', 'react-dom', 'pdfkit'])
    expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'))
  expect(existsSync(join(UNPACKED, 'locales', 'en-GB.pak'))).toBe(true)
  expect(existsSync(join(UNPACKED, 'locales', 'de.pak'))).toBe(false)
})

test('the desktop file names the program, its icon and the files that it opens', () => {
  const lines = readFileSync(join(ROOT, 'dist', 'briefwright.desktop'), 'utf8').split('\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      'Name=Briefwright',
      'Exec=/opt/Briefwright/briefwright-window %U',
      'Icon=briefwright-window',
      'StartupWMClass=briefwright',
      'MimeType=application/x-briefwright;',
      'Categories=Office;',
    ]),
  )
})

test('what is in the archive is enough: taken out of it, the program imports, assembles, exports and verifies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-package-'))
  try {
    extractAll(ARCHIVE, join(folder, 'app'))
    const run = (...argv: string[]): string => {
      const program = join(folder, 'app/out/main/cli.js')
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { encoding: 'utf8', cwd: folder })
      // What a library misses of what was left out, it would say there.
      expect([argv[0], status, /cannot (?:find|load|polyfill)/i.test(stderr)]).toEqual([argv[0], 0, false])
      return stdout
    }
    run('demo', '--to', join(folder, 'demo'))
    const library = ['--library', join(folder, 'demo', 'library.sqlite')]
    for (const file of ['brief.pdf', 'brief.docx'])
      expect(JSON.parse(run('verify', join(folder, 'demo', file), ...library, '--json'))).toMatchObject({ ok: true })
    // A PDF is read by a worker of its own.
    const imported = JSON.parse(run('import', join(folder, 'demo', 'brief.pdf'), ...library, '--json')) as { imported: unknown[] }
    expect(imported.imported).toHaveLength(1)
    expect(JSON.parse(run('check', ...library, '--json'))).toMatchObject({ ok: true })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function sizeOf(file: string): number {
  const entry = statFile(ARCHIVE, file)
  return 'size' in entry ? entry.size : 0
}
