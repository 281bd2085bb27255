import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { CHANGING_CALLS, citeIn, prepareLibrary, type Ask } from './testing/changing-calls.ts'
import { dumpLibrary } from '#store/testing/dump-library.ts'
import { temporaryEngine, type TemporaryEngine } from './testing/temporary-engine.ts'

const root = mkdtempSync(join(tmpdir(), 'race-'))
const files = join(root, 'files')
const prepared = join(root, 'prepared')
beforeAll(async () => {
  mkdirSync(prepared)
  const made = temporaryEngine(prepared)
  await prepareLibrary(made, files)
  await citeIn(made)
  await made.engine.close()
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => rmSync(root, { recursive: true }))

type Two = [one: TemporaryEngine, other: TemporaryEngine, ofOne: Database.Database | undefined]

type Transaction = Database.Database['transaction']
const original = (): Transaction => Reflect.get<typeof Database.prototype, 'transaction'>(Database.prototype, 'transaction')

/** What is in the library after two engines have worked on a copy of it. */
async function after(work: (...two: Two) => Promise<unknown>): Promise<string> {
  const folder = copied(prepared)
  const opened: Database.Database[] = []
  const transaction = original()
  vi.spyOn(Database.prototype, 'transaction').mockImplementation(function (this: Database.Database, act) {
    opened.push(this)
    return transaction.call(this, act)
  })
  const one = temporaryEngine(folder)
  vi.restoreAllMocks()
  const other = temporaryEngine(folder)
  await work(one, other, opened[0])
  await Promise.all([settled(one), settled(other)])
  expect([...one.errors, ...other.errors]).toEqual([])
  await other.engine.close()
  await one.engine.close()
  return removed(folder)
}

function copied(library: string): string {
  const folder = mkdtempSync(join(root, 'library-'))
  cpSync(library, folder, { recursive: true })
  return folder
}

/** What is in a library that is not needed any more. */
function removed(folder: string): string {
  const dump = dumpLibrary(join(folder, 'library.sqlite'))
  rmSync(folder, { recursive: true })
  return dump
}

async function settled(made: TemporaryEngine): Promise<void> {
  const jobs = await made.engine.call('jobs.list', {})
  for (const { id } of jobs.ok ? jobs.value : []) await made.ended({ ok: true, value: { jobId: id } })
}

/** Lets `intruder` act before the first transaction of this connection, which is where another process can come between looking and writing. */
function beforeTransaction(db: Database.Database | undefined, intruder: () => void): void {
  const transaction = original()
  let due = true
  vi.spyOn(Database.prototype, 'transaction').mockImplementation(function (this: Database.Database, act) {
    const made = transaction.call(this, act)
    if (this !== db) return made
    const immediate = (...given: unknown[]): unknown => {
      if (due) {
        due = false
        intruder()
      }
      return made.immediate(...given)
    }
    return Object.assign((...given: unknown[]) => made(...given), {
      deferred: (...given: unknown[]): unknown => made.deferred(...given),
      immediate,
    })
  } as Transaction)
}

type Name = 'one' | 'other'
/** Libraries on which one call was made and came to its end, by call and name: what follows it is tried on copies. */
const called = new Map<string, Promise<string>>()

type Named = readonly [call: string, ask: Ask]

function afterCall([call, ask]: Named, name: Name): Promise<string> {
  const known = called.get(`${call} ${name}`)
  if (known !== undefined) return known
  const folder = copied(prepared)
  const asked = (async () => {
    const engine = temporaryEngine(folder)
    await ask(engine.engine.call, name, files)
    await settled(engine)
    expect(engine.errors).toEqual([])
    await engine.engine.close()
    return folder
  })()
  called.set(`${call} ${name}`, asked)
  return asked
}

/** What is in the library after one call has followed the other. */
async function inTurn(first: Named, [, ask]: Named, names: [Name, Name]): Promise<string> {
  const folder = copied(await afterCall(first, names[0]))
  const engine = temporaryEngine(folder)
  await ask(engine.engine.call, names[1], files)
  await settled(engine)
  expect(engine.errors).toEqual([])
  await engine.engine.close()
  return removed(folder)
}

/** The second is called while a job that the first began is at work: an import has one worker, and is not put away meanwhile. */
const whileAtWork = (first: Ask, second: Ask, names: [string, string]): Promise<string> =>
  after(async (one, other) => {
    await first(one.engine.call, names[0], files)
    await second(other.engine.call, names[1], files)
  })

/** Jobs of two engines take turns, so that what they add is numbered in either order. */
const STARTS_JOB = /^imports?\.(start|text|again|store|continue|retry)$/
const unnumbered = (dump: string): string =>
  dump
    .replace(/:\d+(?=[,}])/g, ':0')
    .split('\n')
    .toSorted()
    .join('\n')

const calls = Object.entries(CHANGING_CALLS)
/** Each with itself and every ninth other, others for each call. `npm run torture` races whole processes; LONG_TESTS=1 tries all pairs, in some minutes. */
const EVERY = process.env['LONG_TESTS'] === '1' ? 1 : 9
const rivalsOf = (row: number): typeof calls => calls.filter((_, column) => column === row || (row + column) % EVERY === 0)

test.for(calls.map(([name, ask], row) => [name, ask, rivalsOf(row)] as const))(
  '%s, with another call let in between, ends as if one had followed the other',
  async ([name, first, rivals]) => {
    for (const [rival, second] of rivals) {
      let intruded: Promise<unknown> | undefined
      const intrude = (other: TemporaryEngine): Promise<unknown> => (intruded ??= second(other.engine.call, 'other', files))
      const raced = await after(async (one, other, ofOne) => {
        beforeTransaction(ofOne, () => void intrude(other))
        await first(one.engine.call, 'one', files)
        await intrude(other)
      })
      vi.restoreAllMocks()
      const plain = STARTS_JOB.test(name) && STARTS_JOB.test(rival) ? unnumbered : String
      const serial = [plain(await inTurn([rival, second], [name, first], ['other', 'one']))]
      if (!serial.includes(plain(raced))) serial.push(plain(await inTurn([name, first], [rival, second], ['one', 'other'])))
      if (!serial.includes(plain(raced)) && STARTS_JOB.test(rival))
        serial.push(plain(await whileAtWork(second, first, ['other', 'one'])))
      expect(serial, `raced by ${rival}`).toContain(plain(raced))
    }
  },
)
