import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { engine as contract } from '#contract/engine.ts'
import type { ImportReport } from '#contract/job.ts'
import { hostileInput } from './testing/hostile-input.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from './testing/temporary-engine.ts'

/** Inputs for each call; HOSTILE_CALLS=100 throws about 14,000. */
const EACH = Number(process.env['HOSTILE_CALLS'] ?? 2)
/** Told with each failure, so that it can be thrown again. */
const SEED = Number(process.env['HOSTILE_SEED'] ?? 20_261_129)
/** No call takes as long as that, whatever it is given. */
const HANGS_MILLISECONDS = 30_000

let made: TemporaryEngine
beforeAll(async () => {
  made = temporaryEngine()
  const { imported } = (await made.ended(await made.engine.call('import.samples', {}))).result as ImportReport
  await made.engine.call('excerpts.add', { article: imported[0]?.id ?? '1', quote: 'the', themes: ['energy'], note: '' })
  expectOk(await made.engine.call('briefs.create', { template: 'policy-brief', title: 'Gas' }))
  mkdirSync(join(made.folder, 'sub'))
  writeFileSync(join(made.folder, 'page.html'), '<p>A page with a sentence in it that is long enough to be kept.</p>')
})
afterAll(() => made.remove())

/** Takes the library's place, after which other calls would find nothing to be hostile to. */
const LAST = ['library.restore']
const names = Object.keys(contract).toSorted(
  (one, other) => Number(LAST.includes(one)) - Number(LAST.includes(other)),
) as (keyof typeof contract)[]

test(
  'whatever a call is given, it answers: no exception, no hang, and the library stays whole',
  { timeout: 60_000 + EACH * 10_000 },
  async () => {
    let thrown = 0
    let answered = 0
    const wrong: object[] = []
    for (const name of names) {
      const inputs = fc.sample(hostileInput(contract[name].input, made.folder), { numRuns: EACH, seed: SEED })
      for (const input of inputs) {
        const reply = await Promise.race([made.engine.answer(name, input), hang()])
        thrown += 1
        if (reply !== 'hangs' && reply.ok) answered += 1
        const code = reply === 'hangs' ? 'hangs' : reply.ok ? 'ok' : reply.failure.code
        if (code === 'hangs' || code === 'internal-error')
          wrong.push({ name, code, input: shown(input), error: String(made.errors.at(-1)).slice(0, 200) })
      }
    }
    expect(wrong).toEqual([])
    expect(thrown).toBe(names.length * EACH)
    // Were all of them turned away at the door, nothing would have been tried.
    expect(answered / thrown).toBeGreaterThan(0.1)
    expect(made.errors.map(String)).toEqual([])
    expect(expectOk(await made.engine.call('library.check', {})).problems).toEqual([])
  },
)

function hang(): Promise<'hangs'> {
  return new Promise((resolve) => void setTimeout(() => resolve('hangs'), HANGS_MILLISECONDS).unref())
}

function shown(input: unknown): string {
  return fc.stringify(input).slice(0, 500)
}
