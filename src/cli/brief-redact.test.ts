import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BriefCheckView } from '#contract/views.ts'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const GAS = 'Gas flows east through the long pipeline, and one fifth of it stays in the country.'
const COAL = 'Coal is burnt where it is dug, because no railway reaches the valley in the winter.'

let cli: CommandLine
let file: string
/** Everything that the check finds is let through: what is redacted is the question here. */
let waived: string[]
beforeAll(async () => {
  cli = commandLine()
  file = join(cli.folder, 'brief.docx')
  for (const [name, text] of Object.entries({ gas: GAS, coal: COAL })) {
    const source = join(cli.folder, `${name}.md`)
    writeFileSync(source, `---\ntitle: The ${name} of the valley\nauthor: Jane Doe\ndate: 2022-01-14\n---\n\n${text}\n`)
    await cli.run('import', source)
  }
  await cli.run('excerpts', 'add', '1', '--quote', GAS)
  await cli.run('excerpts', 'add', '2', '--quote', COAL)
  await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Fuels')
  await cli.runWith(
    { stdin: 'A fifth stays.[^1:1] Nobody moves it.[^2:1] Both are used.[^1:1][^2:1]' },
    'brief',
    'write',
    '1',
    'bottom-line',
  )
  const { findings } = (await cli.run('brief', 'check', '1', '--json')).json as BriefCheckView
  waived = [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) => ['--waive', `${rule}=A test`])
})
afterAll(() => cli.remove())

test('what is redacted is counted and said, with what was not looked for; verify says that it was left out', async () => {
  const argv = ['brief', 'export', '1', '--to', file, ...waived, '--redact', '1', 'name:Jane Doe']
  const { code, out, err } = await cli.run(...argv)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('passages 0, excerpts 1, names 1')
  expect(out).toContain('Other spellings')
  expect((await cli.run(...argv, '--json')).json).toMatchObject({ redacted: { passages: 0, sources: 1, names: 1 } })
  const verified = await cli.run('verify', file)
  expect(verified.code).toBe(0)
  expect(verified.out).toContain('Something was left out of 2 sentences at the export')
})

test('an id that nothing has is wrong usage, and nothing is written', async () => {
  const other = join(cli.folder, 'other.docx')
  const refused = await cli.run('brief', 'export', '1', '--to', other, ...waived, '--redact', '9:9')
  expect(refused).toMatchObject({ code: 2, out: '' })
  expect(refused.err).toContain('“9:9”')
  expect(existsSync(other)).toBe(false)
})
