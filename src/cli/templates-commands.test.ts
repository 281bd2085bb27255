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
  expect(list.map(({ id }) => id)).toEqual(['bluf-note', 'policy-brief'])
  expect(list[1]?.sections[0]).toEqual({ id: 'summary', title: expect.any(String), words: 150 })
  cli.remove()
})
