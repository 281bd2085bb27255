import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ExportFormat } from '#core/export-formats.ts'
import type { BriefBlock, Sentence } from '#core/brief.ts'
import { RULE_IDS } from '#core/brief/check/rules.ts'
import { expectOk, temporaryEngine } from './testing/temporary-engine.ts'

const sentence = (text: string, id: string): Sentence => ({ id, text, evidence: { excerpts: [], tag: 'judgement' } })

/** A table whose cells say these; each sentence is tagged, so that it is verified. */
function table(id: string, rows: string[][][]): BriefBlock {
  return {
    kind: 'table',
    id,
    caption: 'Beside each other',
    headRow: false,
    headColumn: false,
    rows: rows.map((cells, row) => ({
      id: `${id}${row}`,
      cells: cells.map((texts, column) => ({
        id: `${id}${row}c${column}`,
        sentences: texts.map((text, index) => sentence(text, `${id}${row}c${column}s${index}`)),
      })),
    })),
  }
}

const long = (word: string): string => `${Array.from({ length: 30 }, (_, index) => `${word}${index} says`).join(' ')}.`
const BLOCKS = [
  table(
    't',
    [0, 1, 2].map((row) => [0, 1, 2].map((column) => [long(`w${row}x${column}x`), `Short ${row}${column}.`])),
  ),
  table(
    'w',
    [0, 1].map((row) => Array.from({ length: 40 }, (_, column) => [`Cell${row}x${column} stands.`])),
  ),
  // Cells of both directions in one line, with figures and signs that run otherwise than their words.
  table('d', [
    [['قال ٣٫٥ (لا).'], ['It says ١٢ and قال (نعم).'], ['قال [نعم].', '2022 قال في ٢٠٢٢!']],
    [['Short here.'], ['قال «نعم»؟'], ['12 – 15 barrels.', 'و 12 – 15 برميلا.']],
  ]),
]

test.each(ExportFormat.options)(
  'sentences in cells beside each other stand in a fresh %s, also in forty columns',
  async (format) => {
    const made = temporaryEngine()
    const { engine } = made
    const brief = expectOk(await engine.call('briefs.create', { template: 'policy-brief', title: 'Tables' }))
    const { id, revision, template: _template, createdAt: _created, updatedAt: _updated, ...content } = brief
    const [first, ...others] = content.sections
    if (first === undefined) throw new Error('A template has sections.')
    const sections = [{ ...first, blocks: BLOCKS }, ...others]
    expectOk(await engine.call('briefs.save', { id, revision, content: { ...content, sections } }))
    const to = join(made.folder, `brief.${format}`)
    const waivers = Object.fromEntries(RULE_IDS.map((rule) => [rule, 'a test']))
    const job = await made.ended(await engine.call('briefs.export', { id, format, annexes: [], waivers, to }))
    expect(job.state).toBe('done')
    const { sentences, other, ok } = expectOk(await engine.call('verify.file', { path: to }))
    expect(
      [...sentences, ...other]
        .filter(({ state }) => state !== 'STANDS' && state !== 'WAIVED')
        .map(({ text }) => text.slice(0, 40)),
    ).toEqual([])
    expect(ok).toBe(true)
    expect(sentences).toHaveLength(106)
    await made.remove()
  },
)
