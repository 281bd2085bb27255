import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { ExportFormat } from '#core/export-formats.ts'
import type { MatrixBlock } from '#core/brief.ts'
import { MARKS } from '#core/brief-matrix.ts'
import { RULE_IDS } from '#core/brief/check/rules.ts'
import { readExported } from '#formats/read/exported.ts'
import { expectOk, temporaryEngine } from './testing/temporary-engine.ts'

/** Long enough for two pages. */
const MATRIX: MatrixBlock = {
  kind: 'matrix',
  id: 'm',
  caption: 'Why it stopped',
  hypotheses: ['Pressure', 'Accident', 'Repair'].map((name, index) => ({ id: `h${index}`, name, statement: `${name} it was` })),
  rows: Array.from({ length: 14 }, (_, row) => ({
    id: `r${row}`,
    sentences: [0, 1].map((index) => ({
      id: `s${row}x${index}`,
      text: `Witness ${row} said, in part ${index}, that the valve had been closed by somebody whom nobody in the village had seen before.`,
      evidence: { excerpts: [], tag: 'judgement' as const },
    })),
    marks: [0, 1, 2].map((column) => MARKS[(row + column) % 6] ?? null),
  })),
}

test.each(ExportFormat.options)(
  'the sentences of a matrix stand in a fresh %s, with marks, counts and legend',
  async (format) => {
    const made = temporaryEngine()
    const { engine } = made
    const brief = expectOk(await engine.call('briefs.create', { template: 'policy-brief', title: 'Matrices' }))
    const { id, revision, template: _template, createdAt: _created, updatedAt: _updated, ...content } = brief
    const [first, ...others] = content.sections
    if (first === undefined) throw new Error('A template has sections.')
    const sections = [{ ...first, blocks: [MATRIX] }, ...others]
    expectOk(await engine.call('briefs.save', { id, revision, content: { ...content, sections } }))
    const to = join(made.folder, `brief.${format}`)
    const waivers = Object.fromEntries(RULE_IDS.map((rule) => [rule, 'a test']))
    const job = await made.ended(await engine.call('briefs.export', { id, format, annexes: [], waivers, to }))
    expect(job.state).toBe('done')
    const { sentences } = expectOk(await engine.call('verify.file', { path: to }))
    expect(sentences.filter(({ state }) => state !== 'STANDS' && state !== 'WAIVED')).toEqual([])
    expect(sentences).toHaveLength(28)
    const read = await readExported(readFileSync(to), to)
    const text = (read.ok ? read.value.text : '').replace(/\s+/gu, ' ')
    expect(text).toMatch(/Inconsistency ?6 \(least so far\) ?6 \(least so far\) ?7 /u)
    expect(text).toContain('CC strongly consistent · C consistent')
    expect(text).toContain('Pressure. Pressure it was')
    if (format === 'docx') {
      const xml = strFromU8(unzipSync(readFileSync(to))['word/document.xml'] ?? new Uint8Array())
      expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    } else expect(text.match(/Evidence ?Pressure ?Accident ?Repair/gu)?.length).toBeGreaterThan(format === 'pdf' ? 1 : 0)
    await made.remove()
  },
)
