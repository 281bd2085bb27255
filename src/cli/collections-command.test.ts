import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

let cli: CommandLine
const collections = (...argv: string[]) => cli.run('collections', ...argv, '--json')
const inIt = async (name: string): Promise<string[]> =>
  ((await collections('show', name)).json as { id: string }[]).map(({ id }) => id).toSorted()

beforeAll(async () => {
  cli = commandLine()
  const paths = ['Oil', 'Salt', 'Coal'].map((subject) => {
    const path = join(cli.folder, `${subject}.txt`)
    writeFileSync(path, `${subject} and its neighbours\n\nMuch was said of ${subject} in the year that went by.`)
    return path
  })
  await cli.run('import', ...paths, '--allow-duplicates')
})
afterAll(() => cli.remove())

test('a collection is made, filled, shown, emptied, renamed and removed; its articles stay', async () => {
  expect(await collections('list')).toMatchObject({ code: 0, json: [] })
  expect(await collections('add', 'To read', '1')).toMatchObject({ code: 0, json: { name: 'To read' } })
  expect(await collections('fill', 'to READ', '1', '2', '3')).toMatchObject({ code: 0, json: { moved: 2 } })
  expect(await inIt('To read')).toEqual(['1', '2', '3'])
  expect(await collections('take', 'To read', '2')).toMatchObject({ json: { moved: 1 } })
  expect(await collections('list')).toMatchObject({ json: [{ name: 'To read', articles: 2 }] })
  expect(await collections('rename', 'To read', 'Urgent')).toMatchObject({ code: 0, json: { ok: true } })
  expect(await collections('empty', 'Urgent')).toMatchObject({ json: { moved: 2 } })
  expect(await inIt('Urgent')).toEqual([])
  expect((await cli.run('undo')).code).toBe(0)
  expect(await inIt('Urgent')).toEqual(['1', '3'])
  expect(await collections('remove', 'Urgent')).toMatchObject({ code: 0 })
  expect(await collections('list')).toMatchObject({ json: [] })
  expect((await cli.run('list', '--json')).json).toHaveLength(3)
})

test('a name that is not there is answered with the one that may be meant, and an unknown article changes nothing', async () => {
  await collections('add', 'Reading list', '1')
  expect(await cli.run('collections', 'show', 'Reding list')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Did you mean “Reading list”?') as string,
  })
  expect((await cli.run('collections', 'fill', 'Nowhere', '1')).err).toContain('“Reading list”')
  expect((await cli.run('collections', 'fill', 'Reading list', '2', '99')).code).toBe(1)
  expect(await inIt('Reading list')).toEqual(['1'])
  expect((await cli.run('collections', 'add', 'reading LIST')).code).toBe(1)
  expect((await cli.run('collections', 'fill', 'Reading list', 'x')).code).toBe(2)
})
