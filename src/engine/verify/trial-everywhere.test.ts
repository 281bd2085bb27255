import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BriefDocument } from '#core/document.ts'
import { hashedText } from '#core/brief/proof/proof-register.ts'
import { ExportFormat } from '#core/export-formats.ts'
import { writeDocument } from '#formats/write/write-document.ts'
import { documentOf } from '../export/render-brief.ts'
import { sha256 } from '../sha256.ts'
import { exportInputOf } from './testing/export-input-of.ts'
import { exported, fallen, trialBrief, verified, type TrialBrief } from './testing/trial-brief.ts'

let brief: TrialBrief
const documents = new Map<ExportFormat, BriefDocument>()
beforeAll(async () => {
  brief = await trialBrief()
  const input = await exportInputOf(brief)
  for (const format of ExportFormat.options) {
    documents.set(format, await documentOf({ ...input, format }))
    await exported(brief, format)
  }
})
afterAll(() => brief.remove())

/** A file whose text was changed throughout, with the register of the one that was exported, or with another. */
function changed(format: ExportFormat, change: (of: BriefDocument) => void): BriefDocument {
  const of = structuredClone(documents.get(format) as BriefDocument)
  change(of)
  return of
}
async function verifiedAs(format: ExportFormat, of: BriefDocument) {
  return verified(brief, (await writeDocument(format, of)).bytes, format)
}
const after = async (format: ExportFormat, change: (of: BriefDocument) => void): Promise<string[]> =>
  fallen(await verifiedAs(format, changed(format, change)))

const withText = (of: BriefDocument, pairs: readonly (readonly [string, string])[]): void => {
  let text = JSON.stringify([of.blocks, of.notes])
  for (const [from, to] of pairs) {
    if (!text.includes(from)) throw new Error(`There is no “${from}”.`)
    text = text.replaceAll(from, to)
  }
  ;[of.blocks, of.notes] = JSON.parse(text) as [BriefDocument['blocks'], BriefDocument['notes']]
}
type Sources = Extract<BriefDocument['blocks'][number], { kind: 'bibliography' }>
const sources = ({ blocks }: BriefDocument): Sources => blocks.find((block) => block.kind === 'bibliography') as Sources
const source = (word: string): string => `Serik, Dana. “The ${word} Ministry Reports.” May 14, 2026.`

describe.each(ExportFormat.options)('in a file of the format %s', (format) => {
  test('title, authors, day, kind of document and marking are compared', async () => {
    expect(await after(format, () => undefined)).toEqual([])
    const title = await after(format, (of) => void (of.title = 'The mines'))
    expect(title.some((line) => line.startsWith('CHANGED ') && line.includes('The mines'))).toBe(true)
    const authors = await after(format, (of) => void (of.authors = ['Nobody']))
    expect(authors.join('\n')).toContain('Nobody')
    expect((await after(format, (of) => void (of.dateText = '1 May 2001'))).join('\n')).toContain('1 May 2001')
    const marking = await after(format, (of) => void (of.marking = 'PUBLIC'))
    expect(marking).toContain('DELETED running: OFFICIAL')
    expect(marking).toContain('ADDED running: PUBLIC')
    expect(new Set(await after(format, (of) => void (of.marking = '')))).toEqual(new Set(['DELETED running: OFFICIAL']))
    expect(await after(format, (of) => void (of.kicker = 'Advice'))).toEqual(['CHANGED Advice'])
  })

  // Markdown has its sources as data, see trial-markdown-besides.
  test.skipIf(format === 'md')('sources that say something else, were exchanged, are gone or are new are named', async () => {
    const words = [
      ['The Five', 'The Fifth'],
      ['The One', 'The Only'],
      ['The Two', 'The Second'],
    ] as const
    const said = await after(format, (of) => {
      const list = { blocks: [sources(of)], notes: [] }
      withText(list as unknown as BriefDocument, words)
      of.blocks = of.blocks.map((block) => (block.kind === 'bibliography' ? list.blocks[0] : block) as typeof block)
    })
    expect(said).toEqual(['Fifth', 'Only', 'Second'].map((word) => `CHANGED ${source(word)}`))
    const exchanged = await after(format, (of) => {
      const { entries } = sources(of)
      ;[entries[0], entries[3]] = [entries[3] ?? [], entries[0] ?? []]
    })
    expect(new Set(exchanged)).toEqual(new Set([`MOVED ${source('Five')}`, `MOVED ${source('Six')}`]))
    const gone = await after(format, (of) => void sources(of).entries.splice(1, 1))
    expect(gone).toEqual([`DELETED ${source('Four')}`])
    const added = await after(format, (of) => void sources(of).entries.push([{ kind: 'text', text: 'Nobody. “A New One.”' }]))
    expect(added.join(' ').replaceAll('ADDED ', '')).toBe('Nobody. “A New One.”')
  })

  test('a register that was changed with the text is named as edited, sealed anew or not', async () => {
    for (const [from, to] of [
      ['the largest', 'the smallest'],
      ['What was sold', 'What was lost'],
      ['The Three Ministry', 'The Third Ministry'],
    ] as const)
      for (const sealed of [false, true]) {
        const forged = changed(format, (of) => {
          withText(of, [[from, to]])
          for (const one of of.attachments) {
            const register = JSON.parse(one.text.replaceAll(from, to)) as Record<string, unknown>
            if (sealed) register['sha256'] = sha256(hashedText(register))
            one.text = JSON.stringify(register)
          }
        })
        const answer = await verifiedAs(format, forged)
        expect(answer, from).toMatchObject({ ok: false, compared: { register: { state: 'edited' } } })
        expect(answer.other).toContainEqual(expect.objectContaining({ place: 'register', state: 'CHANGED' }))
      }
  })
})
