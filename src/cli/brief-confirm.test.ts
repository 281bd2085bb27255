import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BriefCheckView } from '#contract/views.ts'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const WIND = 'The port of Aktau closed for wind on sixty days of the year.'
let cli: CommandLine
beforeAll(async () => {
  cli = commandLine()
  await cli.runWith({ stdin: `Wind\n\n${WIND}\n` }, 'import', '-')
  await cli.run('excerpts', 'add', '1', '--quote', WIND)
  await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Wind')
  await cli.runWith({ stdin: 'Gales shut the harbour.[^1:1]' }, 'brief', 'write', '1', 'facts')
})
afterAll(() => cli.remove())

const check = async (): Promise<BriefCheckView> => (await cli.run('brief', 'check', '1', '--json')).json as BriefCheckView

test('what only a reader can compare is listed until she says that she read it, and again when she takes that back', async () => {
  const { trace, unchecked } = await check()
  const id = trace[0]?.sentence ?? ''
  expect(unchecked).toContainEqual({ sentence: id, what: expect.stringContaining('“Gales” · “shut” · “harbour”') as string })
  const before = await cli.run('brief', 'check', '1')
  expect(before.out).toContain('Read beside their passages: 0 of 1')
  expect(before.out).toContain(id)

  const done = await cli.run('brief', 'confirm', '1', id)
  expect([done.code, done.out]).toEqual([0, '1 sentence stands as read beside its passages.\n'])
  expect((await check()).unchecked.filter(({ sentence }) => sentence === id)).toEqual([])
  expect((await cli.run('brief', 'check', '1')).out).toContain('Read beside their passages: 1 of 1')

  expect((await cli.run('brief', 'confirm', '1', id, '--take-back')).code).toBe(0)
  expect((await check()).unchecked.some(({ sentence }) => sentence === id)).toBe(true)
  const wrong = await cli.run('brief', 'confirm', '1', 'nowhere')
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('has no sentence “nowhere”')])
})
