import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ToldCheck } from '#contract/told-check.ts'
import { heardList } from '#core/told-list.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

const QUOTE = 'The port of Aktau closed for wind on sixty days of the year.'
let made: TemporaryEngine
let brief = ''
beforeAll(async () => {
  made = temporaryEngine()
  const path = join(made.folder, 'wind.md')
  writeFileSync(path, `# Wind at Aktau\n\n${QUOTE}\n`)
  await made.ended(await made.engine.call('import.start', { paths: [path] }))
  expectOk(await made.engine.call('excerpts.add', { article: '1', quote: QUOTE }))
  brief = expectOk(await made.engine.call('briefs.create', { template: 'bluf-note', title: 'Wind' })).id
})
afterAll(async () => {
  expect(made.errors).toEqual([])
  await made.remove()
})

const write = async (markdown: string): Promise<void> =>
  void expectOk(await made.engine.call('briefs.write', { id: brief, section: 'facts', markdown, append: true }))
/** The call’s answer has its schema’s parts and no other. */
const told = async (held: string | null): Promise<ToldCheck> => {
  const reply = expectOk(await made.engine.call('briefs.checkSince', { id: brief, held }))
  expect(ToldCheck.parse(reply)).toEqual(reply)
  return reply
}

it('a window that holds a check is told what changed, and hears the whole of it', async () => {
  await write('Gales shut the harbour.[^1:1] Ferries stood still.[^1:1]')
  const first = await told(null)
  expect(first.held).toBeNull()
  await write('Nobody sailed.[^1:1]')
  const second = await told(first.check)
  expect(second.held).toBe(first.check)
  expect(second.trace.map((part) => ('said' in part ? part.said.text : part.kept))).toEqual([[0, 2], 'Nobody sailed.'])
  const { trace, findings, unchecked } = expectOk(await made.engine.call('briefs.check', { id: brief }))
  const heldTrace = heardList(first.trace, [])
  expect(heardList(second.trace, heldTrace ?? [])).toEqual(trace)
  expect(heardList(second.findings, heardList(first.findings, []) ?? [])).toEqual(findings)
  expect(heardList(second.unchecked, heardList(first.unchecked, []) ?? [])).toEqual(unchecked)
  const again = await told(second.check)
  expect(again.trace).toEqual([{ kept: [0, 3] }])
})

it('a window that holds one long gone, or one of another run, is told all', async () => {
  const { check } = await told(null)
  for (let times = 0; times < 4; times += 1) await told(null)
  expect((await told(check)).held).toBeNull()
  const other = await told('of another run')
  expect([other.held, other.trace.every((part) => 'said' in part)]).toEqual([null, true])
})
