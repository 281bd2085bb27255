import { readFileSync, writeFileSync } from 'node:fs'
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

test('a template of one’s own is kept in the library, whole, has briefs, is written out and taken away while its briefs go on', async () => {
  const cli = commandLine()
  const file = join(cli.folder, 'mine.json')
  const put = (more: object): void =>
    writeFileSync(file, JSON.stringify({ schema: 2, id: 'mine', version: 1, title: 'Mine', extends: 'bluf-note', ...more }))
  put({})
  expect(await cli.run('templates', 'import', file, '--json')).toMatchObject({
    code: 0,
    json: { id: 'mine', version: 1, before: null },
  })
  const made = await cli.run('brief', 'new', '--template', 'mine', '--title', 'In my own', '--json')
  const { id } = made.json as { id: string }

  put({ title: 'Mine, changed' })
  expect(await cli.run('templates', 'import', file)).toMatchObject({
    code: 1,
    err: expect.stringContaining('give the changed one the version 2'),
  })
  put({ version: 2, words: 100, sections: [{ id: 'why', words: 100 }] })
  expect((await cli.run('templates', 'import', file, '--json')).json).toMatchObject({ version: 2, before: 1 })
  const listed = async () =>
    ((await cli.run('templates', 'list', '--json')).json as { id: string; own: boolean; version: number }[]).filter(
      ({ own }) => own,
    )
  expect(await listed()).toMatchObject([{ id: 'mine', version: 2 }])
  const words = async () =>
    ((await cli.run('brief', 'check', id, '--json')).json as { findings: { message: string }[] }).findings.length
  expect(await words()).toBeGreaterThan(3)

  const out = join(cli.folder, 'out.json')
  expect(await cli.run('templates', 'export', 'mine', '--to', out)).toMatchObject({ code: 0 })
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ id: 'mine', version: 2, words: 100, page: { size: 'A4' } })
  expect(await cli.run('templates', 'check', out)).toMatchObject({ code: 0 })

  expect(await cli.run('templates', 'remove', 'mine')).toMatchObject({ code: 0 })
  expect(await listed()).toEqual([])
  expect(await words()).toBeGreaterThan(3)
  expect(await cli.run('templates', 'remove', 'policy-brief')).toMatchObject({
    code: 1,
    err: expect.stringContaining('comes with Briefwright and stays'),
  })
  cli.remove()
})

test('a template that is not right, or takes the name of one of the program’s, is not imported, and the file and the remedy are named', async () => {
  const cli = commandLine()
  const file = join(cli.folder, 'bad.json')
  writeFileSync(
    file,
    JSON.stringify({ schema: 2, id: 'bad', version: 1, title: 'Bad', extends: 'bluf-note', sections: [], colour: 'red' }),
  )
  const bad = await cli.run('templates', 'import', file)
  expect(bad.code).toBe(1)
  for (const said of [file, '2 things are wrong', 'colour: a template has no such field', 'sections: must have 1 or more'])
    expect(bad.err).toContain(said)
  writeFileSync(file, JSON.stringify({ schema: 2, id: 'bluf-note', version: 9, title: 'Bad', extends: 'policy-brief' }))
  expect(await cli.run('templates', 'import', file)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Give the one in bad.json another id'),
  })
  expect(await cli.run('templates', 'import', join(cli.folder, 'none.json'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('none.json'),
  })
  cli.remove()
})
