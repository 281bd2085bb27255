import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BriefBlock, BriefContent } from '#core/brief.ts'
import { ProofRegister } from '#core/brief/proof/proof-register.ts'
import { documentOf } from '../export/render-brief.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'
import { againstBrief } from './against-brief.ts'
import { exportInputOf } from './testing/export-input-of.ts'

let made: TemporaryEngine
beforeAll(() => {
  made = temporaryEngine()
})
afterAll(() => made.remove())

const blocks = (at: number): BriefBlock[] => {
  const sentences = (name: string) => [
    { id: `${name}${at}`, text: 'A sentence.', evidence: { excerpts: [], tag: 'judgement' as const } },
  ]
  return [
    { kind: 'heading', id: `h${at}`, text: 'On rails and 铁路' },
    { kind: 'paragraph', id: `p${at}`, sentences: sentences('s') },
    {
      kind: 'table',
      id: `t${at}`,
      caption: 'Prices now',
      headRow: true,
      headColumn: false,
      rows: [{ id: `r${at}`, cells: [{ id: `c${at}`, sentences: sentences('u') }] }],
    },
  ]
}

/** A brief of that template with headings and tables in every second section, and the register of its export. */
async function registered(template: string): Promise<{ register: ProofRegister; content: BriefContent }> {
  const { engine } = made
  const created = expectOk(await engine.call('briefs.create', { template, title: 'Rails' }))
  const { id, revision, template: _template, createdAt: _created, updatedAt: _updated, ...given } = created
  const sections = given.sections.map((section, at) =>
    at % 2 === 0 && !/sources|references/.test(section.slot ?? '') ? { ...section, blocks: blocks(at) } : section,
  )
  const content = { ...given, sections }
  expectOk(await engine.call('briefs.save', { id, revision, content }))
  const { attachments } = await documentOf(await exportInputOf({ ...made, id, excerpts: [] }))
  return { register: ProofRegister.parse(JSON.parse(attachments[0]?.text ?? '')), content }
}

test('the register of any template says all headings and captions that are written in its brief', async () => {
  for (const { id } of expectOk(await made.engine.call('templates.list', {}))) {
    const { register, content } = await registered(id)
    expect(againstBrief(register, content).whole, id).toEqual([])
  }
})

test('a heading of a section or within one, and a caption, that a register says otherwise are named with what was written', async () => {
  const { register, content } = await registered('policy-brief')
  for (const [was, text] of [
    ['Summary', 'Warning'],
    ['On rails and 铁路', 'On roads'],
    ['Table 1. Prices now', 'Table 1. Prices then'],
  ] as const) {
    const pieces = register.pieces.map((piece) => (piece.text === was ? { ...piece, text } : piece))
    expect(againstBrief({ ...register, pieces }, content).whole[0], was).toEqual({ text, was: was.replace('Table 1. ', '') })
  }
})
