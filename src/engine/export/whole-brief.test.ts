import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { VerifiedFile } from '#contract/verified-file.ts'
import { ExportFormat } from '#core/export-formats.ts'
import { expectOk } from '../testing/temporary-engine.ts'
import { EVERY_RULE, fallen } from '../verify/testing/trial-brief.ts'
import { hasCorpus, wholeBrief, type WholeBrief } from './testing/whole-brief.ts'

/** A folder in which the four files and the library are left, to be looked at. */
const KEPT = process.env['KEEP_WHOLE_BRIEF']

/** From left to right, and from right to left; on the real articles, where they are. */
const BRIEFS = [
  { name: 'in English on the samples', language: 'en-GB', on: 'samples' },
  { name: 'in Uyghur on the samples', language: 'ug', on: 'samples' },
  { name: hasCorpus ? 'on the corpus' : 'on the corpus (../shared/corpus is not here)', language: 'en-GB', on: 'corpus' },
] as const

describe.each(BRIEFS)('a brief of every element, of some forty pages, $name', ({ language, on }) => {
  if (on === 'corpus' && !hasCorpus) return test.skip('four formats', () => undefined)
  const kept = (ending: string): string => join(KEPT ?? '', `${language}-${on}.${ending}`)
  let made: WholeBrief
  beforeAll(async () => {
    made = await wholeBrief(language, on)
    if (KEPT !== undefined) copyFileSync(join(made.folder, 'library.sqlite'), kept('sqlite'))
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
    if (KEPT !== undefined) copyFileSync(to, kept(format))
    return expectOk(await engine.call('verify.file', { path: to }))
  }

  /** What each file says, by format. */
  const said = new Map<string, string>()

  test.each(ExportFormat.options)('stands as %s, and says what it says in the others', async (format) => {
    const verified = await exportedAs(format)
    expect(fallen(verified)).toEqual([])
    const { compared, sentences, notes } = verified
    expect([compared.file, compared.pictures]).toEqual(['exact', 'exact'])
    expect(sentences.length).toBeGreaterThan(150)
    said.set(format, JSON.stringify([sentences.map(({ id, text }) => [id, text]), notes.map(({ text }) => text)]))
    expect(new Set(said.values()).size).toBe(1)
  })
})
