import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { styleText } from '#formats/cite/testing/style-text.ts'
import { houseFile } from '#formats/write/docx/house/testing/house-file.ts'
import { commandLine } from './testing/command-line.ts'

test('a CSL file is kept with the brief by --style, listed with it, named again without the file, and removed while the brief goes on', async () => {
  const cli = commandLine()
  const file = join(cli.folder, 'house.csl')
  writeFileSync(file, styleText('House notes', { bibliography: '' }))
  const made = (await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Gas', '--json')).json as { id: string }
  const to = join(cli.folder, 'gas.docx')
  const refusals = ((await cli.run('brief', 'check', made.id, '--json')).json as { findings: { rule: string }[] }).findings
  const waive = [...new Set(refusals.map(({ rule }) => rule))].flatMap((rule) => ['--waive', `${rule}=A test.`])
  const written = await cli.run('brief', 'export', made.id, '--to', to, ...waive, '--style', file)
  expect(written).toMatchObject({ code: 0, err: expect.stringContaining('“House notes” lists no sources at the end') })
  const shown = (await cli.run('brief', 'show', made.id, '--json')).json as { citation: { style: string } }
  expect(shown.citation.style).toMatch(/^own:[0-9a-f]{64}$/u)
  const list = (await cli.run('styles', 'list', '--json')).json
  expect(list).toEqual([
    { id: shown.citation.style, kind: 'citation', name: 'House notes', briefs: [{ id: made.id, title: 'Gas' }] },
  ])
  expect(await cli.run('brief', 'export', made.id, '--to', to, ...waive, '--style', 'House notes')).toMatchObject({ code: 0 })

  const removed = await cli.run('styles', 'remove', 'House notes')
  expect(removed.out).toContain('One brief has it and goes on with it: “Gas”.')
  expect(await cli.run('brief', 'export', made.id, '--to', to, ...waive)).toMatchObject({ code: 0 })
  expect(await cli.run('styles', 'remove', 'House notes')).toMatchObject({
    code: 1,
    err: expect.stringContaining('no style “House notes”'),
  })

  const none = await cli.run('brief', 'export', made.id, '--to', to, '--style', 'Vancouver')
  expect(none).toMatchObject({ code: 1, err: expect.stringContaining('There are chicago, oscola, apa, harvard') })
  writeFileSync(file, '<html></html>')
  expect(await cli.run('styles', 'add', file)).toMatchObject({
    code: 1,
    err: expect.stringContaining('“house.csl” is no citation style'),
  })
  cli.remove()
})

test('a house style is no citation style though it has the name, and is put off by “none”', async () => {
  const cli = commandLine()
  const file = join(cli.folder, 'Ministry.docx')
  writeFileSync(file, await houseFile())
  expect(await cli.run('styles', 'add', file)).toMatchObject({ code: 0 })
  const { id } = (await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Gas', '--json')).json as { id: string }
  const { findings } = (await cli.run('brief', 'check', id, '--json')).json as { findings: { rule: string }[] }
  const waive = [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) => ['--waive', `${rule}=A test.`])
  const to = join(cli.folder, 'gas.docx')
  const exported = (...more: string[]) => cli.run('brief', 'export', id, '--to', to, ...waive, ...more)
  expect(await exported('--style', 'Ministry')).toMatchObject({ code: 1, err: expect.stringContaining('“Ministry”') })
  const house = async (): Promise<unknown> =>
    ((await cli.run('brief', 'show', id, '--json')).json as { houseStyle?: unknown }).houseStyle ?? null
  expect(await exported('--house-style', 'Ministry')).toMatchObject({ code: 0 })
  expect(await house()).toMatch(/^own:/u)
  expect(await exported('--house-style', 'none')).toMatchObject({ code: 0 })
  expect(await house()).toBeNull()
  cli.remove()
})
