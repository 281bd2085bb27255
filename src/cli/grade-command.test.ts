import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const GAS = 'Gas flows east through the long pipeline, and one fifth of it stays in the country.'

let cli: CommandLine
beforeAll(async () => {
  cli = commandLine()
  const file = join(cli.folder, 'gas.md')
  writeFileSync(file, `---\ntitle: Gas\npublication: Grid Week\ndate: 2022-01-14\n---\n\n${GAS}\n\nNobody counts it.\n`)
  await cli.run('import', file)
  await cli.run('excerpts', 'add', '1', '--quote', GAS)
})
afterAll(() => cli.remove())

const grades = async () => {
  const { json } = await cli.run('excerpts', 'list', '--json')
  const [first] = json as { reliability: unknown; credibility: unknown }[]
  return [first?.reliability, first?.credibility]
}

describe('grade', () => {
  test('a publication and an excerpt, each apart, and takes the grades away again', async () => {
    expect(await grades()).toEqual([null, null])
    expect(await cli.run('grade', 'publication', 'grid week', 'd', '--json')).toMatchObject({ code: 0, json: { ok: true } })
    expect(await grades()).toEqual(['D', null])
    expect(await cli.run('grade', 'excerpt', '1:1', '3', '--json')).toMatchObject({ code: 0, json: { ok: true } })
    expect(await grades()).toEqual(['D', '3'])
    expect((await cli.run('show', '1', '--json')).json).toMatchObject({ reliability: 'D', marking: '' })
    await cli.run('grade', 'publication', 'Grid Week', 'none')
    expect(await grades()).toEqual([null, '3'])
    expect((await cli.run('grade', 'excerpt', '1:1', 'none')).out).toBe('Took the grade of 1:1 away.\n')
    expect(await grades()).toEqual([null, null])
  })

  test('is what the check of a brief shows, and tells of a judgement that rests on weak evidence alone', async () => {
    await cli.run('grade', 'publication', 'Grid Week', 'E')
    await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Gas')
    await cli.runWith({ stdin: 'It is likely that gas flows east.[^1:1][^judgement]' }, 'brief', 'write', '1', 'next')
    const { json } = await cli.run('brief', 'check', '1', '--json')
    expect(json).toMatchObject({
      trace: [{ grades: [{ excerpt: '1:1', reliability: 'E', credibility: null }] }],
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'weak-grades', severity: 'info' })]) as unknown,
    })
  })

  test.for([
    [['publication', 'Grid Month', 'A'], 1, 'No article of this library is from “Grid Month”. There are: Grid Week.'],
    [['publication', 'Grid Week', 'G'], 2, 'A, B, C, D, E, F or none'],
    [['excerpt', '1:9', '2'], 1, '1:9'],
    [['excerpt', '1:1', '7'], 2, '1, 2, 3, 4, 5, 6 or none'],
    [['excerpt', 'one', '2'], 2, 'an excerpt id such as 3:10'],
  ] as const)('refuses %j in plain words', async ([argv, code, message]) => {
    const outcome = await cli.run('grade', ...argv)
    expect(outcome.code).toBe(code)
    expect(outcome.err).toContain(message)
  })
})

test('brief check names the standard of a finding', async () => {
  await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Oil')
  await cli.runWith({ stdin: 'The port may close.[^judgement]' }, 'brief', 'write', '2', 'next')
  const { json } = await cli.run('brief', 'check', '2', '--json')
  const found = (json as { findings: { rule: string; reference?: string }[] }).findings.find(
    ({ rule }) => rule === 'likelihood-scale',
  )
  expect(found?.reference).toContain('ICD 203')
})
