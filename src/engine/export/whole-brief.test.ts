import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { VerifiedFile } from '#contract/verified-file.ts'
import { ExportFormat } from '#core/export-formats.ts'
import { expectOk } from '../testing/temporary-engine.ts'
import { EVERY_RULE, fallen } from '../verify/testing/trial-brief.ts'
import { wholeBrief, type WholeBrief } from './testing/whole-brief.ts'

/** A folder in which the four files and the library are left, to be looked at. */
const KEPT = process.env['KEEP_WHOLE_BRIEF']

let made: WholeBrief
beforeAll(async () => {
  made = await wholeBrief()
  if (KEPT !== undefined) copyFileSync(join(made.folder, 'library.sqlite'), join(KEPT, 'whole.sqlite'))
})
afterAll(() => made.remove())

async function exportedAs(format: ExportFormat): Promise<VerifiedFile> {
  const { engine, id, folder } = made
  const to = join(folder, `whole.${format}`)
  const given = {
    id,
    format,
    notes: 'footnotes',
    annexes: ['reading-pack', 'evidence-register'],
    waivers: EVERY_RULE,
    to,
  } as const
  const { failure } = await made.ended(await engine.call('briefs.export', { ...given, annexes: [...given.annexes] }))
  expect(failure).toBeUndefined()
  if (KEPT !== undefined) copyFileSync(to, join(KEPT, `whole.${format}`))
  return expectOk(await engine.call('verify.file', { path: to }))
}

/** What each file says, by format. */
const said = new Map<string, string>()

test.each(ExportFormat.options)(
  'a brief of every element, of some forty pages, stands as %s, and says what it says in the others',
  async (format) => {
    const verified = await exportedAs(format)
    expect(fallen(verified)).toEqual([])
    const { compared, sentences, notes } = verified
    expect([compared.file, compared.pictures]).toEqual(['exact', 'exact'])
    expect(sentences.length).toBeGreaterThan(150)
    said.set(format, JSON.stringify([sentences.map(({ id, text }) => [id, text]), notes.map(({ text }) => text)]))
    expect(new Set(said.values()).size).toBe(1)
  },
)
