import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { BriefContent } from '#core/brief.ts'
import { expectOk } from '#engine/testing/temporary-engine.ts'
import { exported } from '../verify/testing/trial-brief.ts'
import { replaced, swap, type Edit } from '../verify/testing/word-edits.ts'
import { MAIN, S1, S5, wordTrial, type WordTrial } from '../verify/testing/word-trial.ts'

let trial: WordTrial
let before: BriefContent
beforeAll(async () => {
  trial = await wordTrial()
  before = await saved()
})
afterAll(() => trial.brief.remove())
beforeEach(() => save(before))

async function saved(): Promise<BriefContent> {
  const { engine, id } = trial.brief
  return BriefContent.parse(expectOk(await engine.call('briefs.get', { id })))
}

async function save(content: BriefContent): Promise<void> {
  const { engine, id } = trial.brief
  const { revision } = expectOk(await engine.call('briefs.get', { id }))
  expectOk(await engine.call('briefs.save', { id, revision, content }))
}

/** The brief with a sentence worded otherwise, as its author edits it after the export. */
function worded(content: BriefContent, from: string, to: string): BriefContent {
  return BriefContent.parse(JSON.parse(JSON.stringify(content).replace(from, to)))
}

function file(edit: Edit, name = 'back.docx'): string {
  const path = join(trial.brief.folder, name)
  const xml = edit(strFromU8(trial.original[MAIN] ?? new Uint8Array()))
  writeFileSync(path, zipSync({ ...trial.original, [MAIN]: strToU8(xml) }))
  return path
}

async function lay(edit: Edit) {
  return expectOk(await trial.brief.engine.call('returns.lay', { path: file(edit) }))
}

async function apply(edit: Edit): Promise<BriefContent> {
  const { revision, acts, prefix } = await lay(edit)
  expectOk(await trial.brief.engine.call('returns.apply', { id: trial.brief.id, revision, acts, prefix }))
  return saved()
}

const told = ({ sentences }: Awaited<ReturnType<typeof lay>>) =>
  sentences
    .filter(({ state }) => state !== 'unchanged')
    .map(({ id, state, after, now, lost }) => ({ id, state, after, now, lost }))
const textOf = (content: BriefContent): string => JSON.stringify(content)

test('a changed sentence keeps its id and its evidence', async () => {
  const edit = replaced(['2.5 million tonnes of gas', '2.7 million tonnes of gas'])
  const after = 'The first plant sold 2.7 million tonnes of gas.'
  expect(told(await lay(edit))).toEqual([{ id: 's1', state: 'changed', after, now: null, lost: [] }])
  const block = (await apply(edit)).sections[0]?.blocks[1]
  expect(block).toMatchObject({
    sentences: [{ id: 's1', text: after, evidence: { excerpts: [trial.brief.excerpts[0]] } }, {}, {}],
  })
})

test('what was taken is not offered again', async () => {
  const edit = replaced(['2.5 million tonnes of gas', '2.7 million tonnes of gas'], ['before 2027.', 'before 2027. Ask again.'])
  await apply(edit)
  const again = await lay(edit)
  expect([told(again), again.acts, again.other]).toEqual([[], [], []])
})

test('where the author changed a sentence too, both are told; what only she changed is left alone', async () => {
  const both = worded(before, S1, 'The first plant sold gas.')
  await save(worded(both, S5, 'They paid too much.'))
  const edit = replaced(['2.5 million tonnes of gas', '2.7 million tonnes of gas'])
  const after = 'The first plant sold 2.7 million tonnes of gas.'
  expect(told(await lay(edit))).toEqual([{ id: 's1', state: 'changed', after, now: 'The first plant sold gas.', lost: [] }])
  const text = textOf(await apply(edit))
  expect([text.includes(after), text.includes('They paid too much.')]).toEqual([true, true])
})

test('a sentence that the author deleted meanwhile is offered anew with its evidence', async () => {
  const [first, ...others] = before.sections
  const blocks = first?.blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, sentences: block.sentences.filter(({ id }) => id !== 's2') } : block,
  )
  await save({ ...before, sections: first ? [{ ...first, blocks: blocks ?? [] }, ...others] : others })
  const block = (await apply(replaced(['not the largest of the six', 'not the largest of all']))).sections[0]?.blocks[1]
  expect(block).toMatchObject({
    sentences: [
      { id: 's1' },
      { text: 'It was not the largest of all.', evidence: { excerpts: [trial.brief.excerpts[1]] } },
      { id: 's3' },
    ],
  })
})

test('a deleted note takes its evidence off the sentence, which then says that it has none', async () => {
  const call = /<w:bookmarkStart w:name="note_1".*?<w:bookmarkEnd [^>]*>/su
  const edit: Edit = (xml) => xml.replace(call, '')
  const laid = await lay(edit)
  expect(laid.notes.filter(({ state }) => state !== 'unchanged')).toMatchObject([{ id: '1', state: 'deleted', sentence: 's1' }])
  expect(laid.sentences.find(({ id }) => id === 's1')).toMatchObject({ evidence: [], lost: [trial.brief.excerpts[0]] })
  await apply(edit)
  const { trace } = expectOk(await trial.brief.engine.call('briefs.check', { id: trial.brief.id }))
  expect(trace.find(({ sentence }) => sentence === 's1')).toMatchObject({ state: 'MISSING' })
})

test('a moved sentence takes its evidence along', async () => {
  const content = await apply((xml) => swap(xml, S1, S5))
  const [, one, , two] = content.sections[0]?.blocks ?? []
  expect([one, two]).toMatchObject([
    { sentences: [{ id: 's5', evidence: { excerpts: [trial.brief.excerpts[4]] } }, {}, {}] },
    { sentences: [{}, { id: 's1', evidence: { excerpts: [trial.brief.excerpts[0]] } }] },
  ])
})

test('what the program writes itself is told and left', async () => {
  const laid = await lay(replaced(['moderate confidence', 'high confidence']))
  expect(laid.other).toMatchObject([{ what: 'other', state: 'changed', why: 'generated' }])
  expect(laid.acts).toEqual([])
})

test('looks stay on the words that stay', async () => {
  await save(worded(before, 'They paid $1,200 for each tonne.', 'They paid *$1,200* for **each** tonne.'))
  const path = await exported(trial.brief, 'docx', 'styled')
  const laid = expectOk(await trial.brief.engine.call('returns.lay', { path }))
  expect([told(laid), laid.acts]).toEqual([[], []])
  const content = await apply(replaced([S5, 'They paid $1,300 for each single tonne.']))
  expect(textOf(content)).toContain('They paid *$1,*300 for **each** single tonne.')
})

test('a quotation that was shortened stays one, one that was reworded becomes a paragraph that rests on the same passage', async () => {
  const [excerpt = ''] = trial.brief.excerpts
  const quote = 'The six plant sold 7.5 million tonnes in the year before the last.'
  const [first, ...others] = before.sections
  const quotations = ['q1', 'q2'].map((id) => ({ kind: 'excerpt', id, excerpt, text: quote }))
  await save(BriefContent.parse({ ...before, sections: [{ ...first, blocks: quotations }, ...others] }))
  const { engine, id } = trial.brief
  const { revision } = expectOk(await engine.call('briefs.get', { id }))
  const acts = [
    { do: 'text' as const, sentence: 'q1', text: 'The six plant sold 7.5 million tonnes […].' },
    { do: 'text' as const, sentence: 'q2', text: 'It sold far less than that.' },
  ]
  expectOk(await engine.call('returns.apply', { id, revision, acts, prefix: 'x' }))
  expect((await saved()).sections[0]?.blocks).toMatchObject([
    { kind: 'excerpt', id: 'q1', excerpt, text: 'The six plant sold 7.5 million tonnes […].' },
    {
      kind: 'paragraph',
      id: 'q2',
      sentences: [{ text: 'It sold far less than that.', evidence: { excerpts: [excerpt], tag: null } }],
    },
  ])
})
