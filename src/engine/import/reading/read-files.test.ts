import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourceHash } from '#store/sources/pack-source.ts'
import type { FileToRead, ImportSink, Place, ReadSource } from '../import-sink.ts'
import { readFiles } from './read-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const TEXT = (town: string): string =>
  `${town} and its neighbours\n\nThe ${town} pipeline carried more oil than the year before, and nobody there was surprised by that.\n`
const PAGE = (town: string): string =>
  `<!doctype html><html><head><title>${town}</title></head><body><article><h1>${town}</h1><p>${TEXT(town)}</p></article></body></html>`

function put(name: string, content: string | Uint8Array): FileToRead {
  const file = join(folder, name)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content)
  return { index: 0, file, name }
}

const name = ({ index, member }: Place): string => (member === null ? `${index}` : `${index} › ${member}`)

/** What a sink heard, in order, and the sources; `hashes` are known to it. */
function recorder(hashes: readonly string[] = []): { sink: ImportSink; log: string[]; sources: ReadSource[] } {
  const log: string[] = []
  const sources: ReadSource[] = []
  const sink: ImportSink = {
    known: async (_at, sha256) => hashes.includes(sha256),
    opened: async (index, _members, warnings) => void log.push(`opened ${index}${warnings.length > 0 ? ' with warnings' : ''}`),
    async read(at, source) {
      sources.push(source)
      log.push(`read ${name(at)}`)
    },
    left: async (at) => void log.push(`left ${name(at)}`),
    failed: async (at, { code }) => void log.push(`failed ${name(at)} ${code}`),
    finished: async (index) => void log.push(`finished ${index}`),
  }
  return { sink, log, sources }
}

const numbered = (...files: FileToRead[]): FileToRead[] => files.map((file, index) => ({ ...file, index }))

test('what is known is left unread, what is empty or gone fails, and everything comes in the order of the files', async () => {
  const known = put('known.txt', TEXT('Atyrau'))
  const gone = { index: 0, file: join(folder, 'gone.txt'), name: 'gone.txt' }
  const { sink, log, sources } = recorder([sourceHash(strToU8(TEXT('Atyrau')))])
  await readFiles(numbered(put('a.txt', TEXT('Aktau')), known, put('empty.txt', ''), gone, put('b.txt', TEXT('Aral'))), sink)
  expect(log).toEqual([
    'read 0',
    'finished 0',
    'left 1',
    'finished 1',
    'failed 2 empty-file',
    'finished 2',
    'failed 3 file-missing',
    'finished 3',
    'read 4',
    'finished 4',
  ])
  expect(sources.map(({ path, articles }) => [path, articles[0]?.draft.title])).toEqual([
    [join(folder, 'a.txt'), 'Aktau and its neighbours'],
    [join(folder, 'b.txt'), 'Aral and its neighbours'],
  ])
})

test('the members of an archive are sources of their own; bad ones and those that are done do not stop the others', async () => {
  const members = { 'a.txt': TEXT('Aktau'), 'done.txt': TEXT('Dossor'), 'empty.txt': '', 'deep/p.html': PAGE('Pavlodar') }
  const zip = zipSync(Object.fromEntries(Object.entries(members).map(([path, text]) => [path, strToU8(text)])))
  const { sink, log, sources } = recorder()
  await readFiles(numbered({ ...put('towns.zip', zip), done: new Set(['done.txt']) }, put('after.txt', TEXT('Aral'))), sink)
  expect(log[0]).toMatch(/^opened 0/)
  expect(log.slice(1, -3).toSorted()).toEqual(['failed 0 › empty.txt empty-file', 'read 0 › a.txt', 'read 0 › deep/p.html'])
  expect(log.slice(-3)).toEqual(['finished 0', 'read 1', 'finished 1'])
  expect(sources.map(({ name }) => name).toSorted()).toEqual(['after.txt', 'towns.zip › a.txt', 'towns.zip › deep/p.html'])
  expect(sources.find(({ name }) => name === 'towns.zip › a.txt')?.path).toBe(join(folder, 'towns.zip'))
})

test('a damaged archive is one failure, and the next file is read', async () => {
  const zip = zipSync({ 'a.txt': strToU8(TEXT('Aktau').repeat(50)) })
  const { sink, log } = recorder()
  await readFiles(numbered(put('half.zip', zip.subarray(0, zip.length / 2)), put('after.txt', TEXT('Aral'))), sink)
  expect(log).toEqual([expect.stringMatching(/^failed 0 /), 'finished 0', 'read 1', 'finished 1'])
})

test('the page that a record names comes with the record, as the same bytes that lie beside it', async () => {
  const page = put('files/12/page.html', PAGE('Semey'))
  const record = put('export.ris', 'TY  - NEWS\r\nTI  - Semey\r\nAU  - Other, Ann\r\nL1  - files/12/page.html\r\nER  - \r\n')
  const { sink, log, sources } = recorder()
  await readFiles(numbered(record, page), sink)
  expect(log).toEqual(['read 0', 'finished 0', 'read 1', 'finished 1'])
  const attached = sources[0]?.articles[0]?.attached
  expect(attached).toMatchObject({ path: page.file, name: 'page.html', sha256: sources[1]?.sha256 })
})

const MEGABYTES = process.env['LONG_TESTS'] === '1' ? 200 : 20

test(`a line of ${MEGABYTES} MB is refused in plain words, and the next file is read`, { timeout: 60_000 }, async () => {
  const bytes = new Uint8Array(Buffer.alloc(MEGABYTES * 1e6, 'one line without an end '))
  const { sink, log } = recorder()
  await readFiles(numbered({ index: 0, file: 'line.txt', name: 'line.txt', bytes }, put('after.txt', TEXT('Aral'))), sink)
  expect(log).toEqual(['failed 0 too-large', 'finished 0', 'read 1', 'finished 1'])
})

test('after a stop nothing more is delivered', async () => {
  const abort = new AbortController()
  const { sink, log } = recorder()
  const stopping: ImportSink = {
    ...sink,
    async read(at, source) {
      await sink.read(at, source)
      abort.abort()
    },
  }
  const texts = ['Aktau', 'Aral', 'Semey'].map((town) => put(`${town}.txt`, TEXT(town)))
  await readFiles(numbered(...texts), stopping, { signal: abort.signal })
  expect(log).toEqual(['read 0'])
})
