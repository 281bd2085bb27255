import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { STEP_KINDS } from '#contract/history.ts'
import { checkLibrary } from '#store/library/integrity.ts'
import { openLibrary } from '#store/library/library.ts'
import type { Engine } from '../engine.ts'
import { prepareLibrary } from '../testing/changing-calls.ts'
import { contentDump } from '#store/testing/content-dump.ts'
import { dice, type Dice } from '../testing/dice.ts'
import { RANDOM_CHANGES } from '../testing/random-changes.ts'
import { expectOk, temporaryEngine } from '../testing/temporary-engine.ts'

const root = mkdtempSync(join(tmpdir(), 'undo-'))
const files = join(root, 'files')
const prepared = join(root, 'prepared')
beforeAll(async () => {
  mkdirSync(prepared)
  const made = temporaryEngine(prepared)
  await prepareLibrary(made, files)
  await made.engine.close()
  // The history begins with what the test does.
  const db = new Database(join(prepared, 'library.sqlite'))
  db.exec('DELETE FROM step')
  db.close()
})
afterAll(() => rmSync(root, { recursive: true }))

/** Steps back or forward as far as it goes; every refusal but that of the end is one too many. */
async function walk(call: Engine['call'], way: 'undo' | 'redo', steps = Infinity): Promise<number> {
  for (let done = 0; ; done += 1) {
    if (done === steps) return done
    const turned = await call(`history.${way}`, {})
    if (turned.ok) continue
    expect(turned.failure.code, turned.failure.message).toBe(`nothing-to-${way}`)
    return done
  }
}

async function change(call: Engine['call'], die: Dice, count: number): Promise<void> {
  for (let step = 0; step < count; step += 1) {
    if (die.below(15) === 0) await walk(call, 'undo', 1 + die.below(4))
    else if (die.below(10) === 0) await walk(call, 'redo', 1 + die.below(4))
    else await die.of(RANDOM_CHANGES)(call, die, files)
  }
}

/** What two libraries do not have in common, so that a failure can be read. */
function differences(one: string, other: string): string[] {
  const [left, right] = [new Set(one.split('\n')), new Set(other.split('\n'))]
  return [
    ...[...left].filter((line) => !right.has(line)).map((line) => `- ${line}`),
    ...[...right].filter((line) => !left.has(line)).map((line) => `+ ${line}`),
  ]
}

const seen = new Set<string>()
const seeds = process.env['LONG_TESTS'] === '1' ? Array.from({ length: 60 }, (_, seed) => seed + 1) : [1, 2, 3, 4]

test.for(seeds)(
  'whatever was done, undoing all of it leaves the library as it was, and redoing as it became (seed %i)',
  async (seed) => {
    const folder = mkdtempSync(join(root, 'library-'))
    cpSync(prepared, folder, { recursive: true })
    const path = join(folder, 'library.sqlite')
    const made = temporaryEngine(folder)
    const { call } = made.engine
    const before = contentDump(path)
    const die = dice(seed)
    for (const one of [...RANDOM_CHANGES, ...RANDOM_CHANGES]) await one(call, die, files)
    await change(call, die, 90)
    await walk(call, 'redo')
    const steps = expectOk(await call('history.list', {}))
    for (const { kind } of steps) seen.add(kind)
    const after = contentDump(path)
    expect(after).not.toBe(before)
    expect(await walk(call, 'undo')).toBe(steps.length)
    expect(differences(before, contentDump(path))).toEqual([])
    await walk(call, 'redo')
    expect(differences(after, contentDump(path))).toEqual([])
    expect(made.errors).toEqual([])
    await made.engine.close()
    const opened = expectOk(openLibrary(path))
    expect(checkLibrary(opened.db)).toEqual([])
    opened.close()
  },
)

test('the changes made so are of every kind', () => {
  expect(STEP_KINDS.filter((kind) => !seen.has(kind) && kind !== 'import')).toEqual([])
})
