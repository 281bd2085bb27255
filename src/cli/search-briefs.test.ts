import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

let cli: CommandLine
beforeAll(async () => {
  cli = commandLine()
  await cli.runWith({ stdin: 'A note\n\nGas stays in the country by an old treaty.\n' }, 'import', '-')
  await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'The border')
  await cli.runWith({ stdin: 'Nothing moves. The quota was met in April.[^judgement]\n' }, 'brief', 'write', '1', 'Bottom line')
})
afterAll(() => cli.remove())

test('a search finds briefs beside articles, and says where', async () => {
  expect((await cli.run('search', 'quota', '--json')).json).toMatchObject({
    total: 0,
    briefs: [{ id: '1', title: 'The border', snippet: 'The quota was met in April.', sentence: expect.any(String) as string }],
  })
  expect((await cli.run('search', 'quota', 'april')).out).toContain('Brief 1  The border\n    The quota was met in April.')
  expect((await cli.run('search', 'treaty', '--json')).json).toMatchObject({ total: 1, briefs: [] })
})
