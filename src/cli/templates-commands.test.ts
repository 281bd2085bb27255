import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { commandLine } from './testing/command-line.ts'

test('templates check says what is wrong with a template file', async () => {
  const cli = commandLine()
  const file = join(cli.folder, 'template.json')
  writeFileSync(file, '{"schema": 1}')
  const { code, json } = await cli.run('templates', 'check', file, '--json')
  expect(code).toBe(3)
  expect((json as { problems: string[] }).problems.length).toBeGreaterThan(0)
  expect((await cli.run('templates', 'check', file)).out.startsWith(`${file}: `)).toBe(true)
  const good = fileURLToPath(new URL('../../templates/policy-brief/template.json', import.meta.url))
  expect(await cli.run('templates', 'check', good)).toMatchObject({ code: 0 })
  const list = (await cli.run('templates', 'list', '--json')).json as { id: string; sections: object[] }[]
  expect(list.map(({ id }) => id)).toEqual(expect.arrayContaining(['bluf-note', 'policy-brief', 'situation-report']))
  expect(list.find(({ id }) => id === 'policy-brief')?.sections[0]).toEqual({
    id: 'summary',
    title: expect.any(String),
    words: 150,
  })
  cli.remove()
})

test('what the template asks for at the start is given by name, and a field that it has not is refused', async () => {
  const cli = commandLine()
  const made = await cli.run(
    'brief',
    'new',
    '--template',
    'situation-report',
    '--title',
    'Ice',
    '--field',
    'contact=M. Keller',
    '--json',
  )
  expect(made.json).toMatchObject({ fields: { contact: 'M. Keller' } })
  const { id } = made.json as { id: string }
  const { findings } = (await cli.run('brief', 'check', id, '--json')).json as { findings: { rule: string; message: string }[] }
  const missed = findings.filter(({ rule }) => rule === 'empty-field').map(({ message }) => /“(.*?)”/u.exec(message)?.[1])
  expect(missed).toEqual(['Period covered', 'Next issue'])
  const wrong = await cli.run('brief', 'new', '--template', 'situation-report', '--title', 'Ice', '--field', 'phone=114')
  expect(wrong).toMatchObject({
    code: 1,
    err: expect.stringContaining('has no field “phone”. It has period, next-issue, contact.'),
  })
  expect(await cli.run('brief', 'new', '--template', 'situation-report', '--title', 'Ice', '--field', 'phone')).toMatchObject({
    code: 2,
  })
  cli.remove()
})
