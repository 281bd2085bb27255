import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, assert, asyncProperty, boolean, nat, record } from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mutate, mutation, type Mutation } from '#formats/read/fixtures/mutations.ts'
import { processorSeconds } from '#formats/read/fixtures/processor-seconds.ts'
import { houseFile } from '#formats/write/docx/house/testing/house-file.ts'
import { openLibrary } from '#store/library/library.ts'
import { recoverLibrary } from '#store/recover/recover-library.ts'
import { expectOk } from './testing/temporary-engine.ts'
import { bytesOf, exported, trialBrief, type TrialBrief } from './verify/testing/trial-brief.ts'

/** `MUTATED_FILES=10000` throws so many files in all, `LONG_TESTS=1` a thousand; `MUTATED_SEED` repeats a run. */
const ALL = Number(process.env['MUTATED_FILES'] ?? (process.env['LONG_TESTS'] === '1' ? 1000 : 90))
const SEED = Number(process.env['MUTATED_SEED'] ?? 20_221_114)
/** No file here has more than a few megabytes. */
const LONGEST_SECONDS = 20

let trial: TrialBrief
const files = new Map<string, Uint8Array>()
let count = 0

/** Where the damaged bytes lie, under a name that no other has. */
function put(name: string, bytes: Uint8Array): string {
  count += 1
  const path = join(trial.folder, `${count}-${name}`)
  writeFileSync(path, bytes)
  return path
}

type Answer = { ok: true } | { ok: false; failure: { code: string; message: string } }
type Target = { file: string; read: (path: string, bytes: Uint8Array) => Promise<readonly Answer[]> }

const asked =
  (...calls: ((path: string) => Promise<unknown>)[]): Target['read'] =>
  async (path) =>
    (await Promise.all(calls.map((each) => each(path)))) as Answer[]
const engine = (): TrialBrief['engine'] => trial.engine
const verify = asked((path) => engine().call('verify.file', { path }))
const marks = asked((path) => engine().call('marks.importFile', { path }))
const codebook = asked((path) => engine().call('themes.readFile', { path }))

/** Everything that a user may be handed by somebody else, and what reads it. */
const TARGETS: Readonly<Record<string, Target>> = {
  'a template': {
    file: 'template.json',
    read: asked(
      (path) => engine().call('templates.check', { path }),
      (path) => engine().call('templates.importFile', { path }),
    ),
  },
  'a library that is opened': { file: 'copy.sqlite', read: (path) => Promise.resolve([opened(path)]) },
  'a library that is looked into as a backup': {
    file: 'copy.sqlite',
    read: asked((from) => engine().call('backups.look', { from })),
  },
  'a library that is recovered': {
    file: 'copy.sqlite',
    read: (path) => Promise.resolve([recoverLibrary(path, `${path} new`)]),
  },
  'a library that is merged': { file: 'copy.sqlite', read: async (path) => [await merged(path)] },
  'an encrypted backup': {
    file: 'secret.briefwright-backup',
    read: asked((from) => engine().call('backups.look', { from, password: 'four words in a row' })),
  },
  'a PDF that is verified': { file: 'brief.pdf', read: verify },
  'a Word file that is verified': { file: 'brief.docx', read: verify },
  'a web page that is verified': { file: 'brief.html', read: verify },
  'a Markdown file that is verified': { file: 'brief.md', read: verify },
  'a Word file that came back': { file: 'brief.docx', read: asked((path) => engine().call('returns.lay', { path })) },
  'marks as annotations': { file: 'marks.jsonld', read: marks },
  'marks as Markdown': { file: 'marks.md', read: marks },
  'marks as a table': { file: 'marks.csv', read: marks },
  'a codebook': { file: 'themes.qdc', read: codebook },
  'a codebook as a table': { file: 'themes.csv', read: codebook },
  'a citation style': {
    file: 'style.csl',
    read: asked((path) => engine().call('styles.addFile', { path, kind: 'citation' })),
  },
  'a house style': { file: 'house.docx', read: asked((path) => engine().call('styles.addFile', { path, kind: 'house' })) },
  'what was pasted': { file: 'pasted.html', read: async (_path, bytes) => [await pasted(bytes)] },
}

function opened(path: string): Answer {
  const library = openLibrary(path)
  if (library.ok) library.value.close()
  return library
}

async function merged(path: string): Promise<Answer> {
  const started = await engine().call('library.merge', { path })
  if (!started.ok) return started
  const { state, failure } = await trial.ended(started)
  return state === 'failed' ? { ok: false, failure: failure ?? { code: 'internal-error', message: '' } } : { ok: true }
}

async function pasted(bytes: Uint8Array): Promise<Answer> {
  const started = await engine().call('import.text', { name: 'Pasted', bytes: new Uint8Array(bytes) })
  if (!started.ok) return started
  const { state, failure } = await trial.ended(started)
  return state === 'failed' ? { ok: false, failure: failure ?? { code: 'internal-error', message: '' } } : { ok: true }
}

beforeAll(async () => {
  trial = await trialBrief()
  const { folder } = trial
  const written = async (name: string, write: (to: string) => Promise<unknown>): Promise<void> => {
    const to = join(folder, name)
    expectOk((await write(to)) as Parameters<typeof expectOk>[0])
    files.set(name, readFileSync(to))
  }
  for (const format of ['pdf', 'docx', 'html', 'md'] as const)
    files.set(`brief.${format}`, bytesOf(await exported(trial, format)))
  for (const name of ['marks.jsonld', 'marks.md', 'marks.csv'])
    await written(name, (to) => engine().call('marks.exportFile', { to }))
  for (const name of ['themes.qdc', 'themes.csv']) await written(name, (to) => engine().call('themes.exportFile', { to }))
  await written('copy.sqlite', (to) => engine().call('library.backup', { to }))
  await written('secret.briefwright-backup', (to) => engine().call('library.backup', { to, password: 'four words in a row' }))
  files.set('template.json', readFileSync('templates/policy-brief/template.json'))
  files.set('style.csl', readFileSync('resources/csl/apa.csl'))
  files.set('house.docx', await houseFile())
  files.set('pasted.html', readFileSync('resources/sample-library/khorgos-dry-port.html'))
})
afterAll(() => trial.remove())

/** The file after the changes; of a zip file, where `inside` says so, one member of it. */
function damaged(whole: Uint8Array, changes: readonly Mutation[], inside: boolean, member: number): Uint8Array {
  const change = (bytes: Uint8Array): Uint8Array => changes.reduce((now, each) => mutate(now, each, whole), bytes)
  if (!inside || whole[0] !== 0x50 || whole[1] !== 0x4b) return change(whole)
  const members = Object.entries(unzipSync(whole))
  const chosen = member % members.length
  return zipSync(Object.fromEntries(members.map(([path, bytes], at) => [path, at === chosen ? change(bytes) : bytes])), {
    level: 1,
  })
}

describe('whatever somebody hands over, it is read or refused in plain words, and soon', () => {
  const runs = Math.ceil(ALL / Object.keys(TARGETS).length)
  it.each(Object.entries(TARGETS))(`%s (${runs} files)`, { timeout: 120_000 + runs * 5_000 }, async (_name, { file, read }) => {
    const input = record({ changes: array(mutation, { minLength: 1, maxLength: 3 }), inside: boolean(), member: nat() })
    const property = asyncProperty(input, async ({ changes, inside, member }) => {
      const bytes = damaged(files.get(file) ?? new Uint8Array(), changes, inside, member)
      const path = put(file, bytes)
      let answers: readonly Answer[] = []
      const seconds = await processorSeconds(async () => {
        answers = await read(path, bytes)
      })
      expect(seconds).toBeLessThan(LONGEST_SECONDS)
      for (const answer of answers) {
        if (answer.ok) continue
        expect(answer.failure.code).not.toBe('internal-error')
        expect(answer.failure.message).toMatch(/\p{L}.*[.!?”]$/su)
      }
      expect(trial.errors).toEqual([])
    })
    await assert(property, { numRuns: runs, seed: SEED })
  })
})
