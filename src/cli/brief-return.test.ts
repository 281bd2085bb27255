import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReturnedBrief } from '#core/brief/return/return-change.ts'
import { commandLine, type CommandLine } from './testing/command-line.ts'

let cli: CommandLine
let folder: string
beforeAll(async () => {
  cli = commandLine()
  folder = cli.folder
  await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Gas')
  await cli.runWith({ stdin: 'Gas stays.[^common] Nobody asked why.[^common]' }, 'brief', 'write', '1', 'facts')
  const exported = await cli.run('brief', 'export', '1', '--to', join(folder, 'gas.docx'))
  expect(exported.err).not.toContain('refused')
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, 'gas.docx'))))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  writeFileSync(
    join(folder, 'back.docx'),
    zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace('Nobody asked why.', 'Nobody asked us why.')) }),
  )
})
afterAll(() => cli.remove())

test('brief return lists what came back, and takes it with --apply', async () => {
  const listed = await cli.run('brief', 'return', join(folder, 'back.docx'), '--json')
  expect(listed.code).toBe(3)
  const { brief, sentences, notes, comments } = listed.json as ReturnedBrief
  expect([brief, notes, comments]).toEqual(['1', [], []])
  expect(sentences).toMatchObject([
    { state: 'unchanged', before: 'Gas stays.', after: 'Gas stays.' },
    { state: 'changed', before: 'Nobody asked why.', after: 'Nobody asked us why.' },
  ])
  const applied = await cli.run('brief', 'return', join(folder, 'back.docx'), '--apply')
  expect(applied.out).toContain('CHANGED  Nobody asked us why.\n    was: Nobody asked why.')
  expect(applied.out).toContain('One change was taken into “Gas”.')
  expect((await cli.run('brief', 'show', '1')).out).toContain('Nobody asked us why.')
  const again = await cli.run('brief', 'return', join(folder, 'back.docx'))
  expect([again.code, again.out]).toMatchObject([0, expect.stringContaining('Nothing in the file differs from “Gas”.')])
})

test('an unedited export brings nothing back', async () => {
  await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Oil')
  await cli.runWith({ stdin: 'Oil stays.[^common]' }, 'brief', 'write', '2', 'facts')
  await cli.run('brief', 'export', '2', '--to', join(folder, 'oil.docx'))
  expect((await cli.run('brief', 'return', join(folder, 'oil.docx'))).code).toBe(0)
})
