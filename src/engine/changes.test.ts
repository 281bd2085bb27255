import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call } from '#contract/call.ts'
import { engine as contract } from '#contract/engine.ts'
import type { ImportReport } from '#contract/job.ts'
import { BriefContent } from '#core/brief.ts'
import { houseFile } from '#formats/write/docx/house/testing/house-file.ts'
import type { OwnStyleId } from '#core/own-style.ts'
import { styleIdOf, styleText } from '#formats/cite/testing/style-text.ts'
import { LISTED } from './testing/listed-calls.ts'
import { APART, COLLECTION_STEPS, WHOLE } from './testing/apart-calls.ts'
import { articleText, reviewing } from './testing/reviewing.ts'
import { settled } from './testing/settled.ts'
import { comparable, decidedFirst, decisionBetween, figureFor, endMended, quotedAndSaid } from './testing/changed-inputs.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from './testing/temporary-engine.ts'

type Name = keyof typeof contract
const names = Object.keys(contract) as Name[]
const touched = (name: Name): Call => contract[name]

const TEMPLATE = JSON.stringify({ schema: 2, id: 'mine', version: 1, title: 'Mine', extends: 'bluf-note' })
let made: TemporaryEngine
let article: string
let batch: string
/** An article in which somebody speaks, and gives another number than the samples do. */
let voice: string
let brief: string
let house: OwnStyleId
let other: string
const ask = async (name: Name, input: object): Promise<unknown> => {
  const reply = await made.engine.answer(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.message}`)
  return reply.value
}
/** None once the import was put away. */
const items = async (): Promise<string[]> => {
  const reply = await made.engine.call('imports.items', { batch })
  return reply.ok ? reply.value.rows.map(({ id }) => id) : []
}
const excerptIds: string[] = []

beforeAll(async () => {
  made = temporaryEngine()
  const { imported } = (await made.ended(await made.engine.call('import.samples', {}))).result as ImportReport
  article = imported.find(({ title }) => title.includes('Pipeline'))?.id ?? ''
  const imports = reviewing(made, made.folder)
  const said = 'Voices\n\n“We are 1.4 million ethnic Kazakhs in Xinjiang,” said Bolat Serik, who left.\n\nThe mill stood still.\n'
  const spoken = await made.engine.call('import.start', { paths: [imports.put('voices.txt', said)] })
  voice = ((await made.ended(spoken)).result as ImportReport).imported[0]?.id ?? ''
  const files = ['oil', 'coal', 'salt'].map((subject) => imports.put(`${subject}.txt`, articleText(subject)))
  const again = imports.put('oil again.txt', `${articleText('oil')}\nOne line more about oil.\n`)
  batch = await imports.review(...files, again)
  const created = expectOk(await made.engine.call('briefs.create', { template: 'policy-brief', title: 'Gas' }))
  brief = created.id
  writeFileSync(join(made.folder, 'house.docx'), await houseFile())
  const added = await made.engine.call('styles.addFile', { path: join(made.folder, 'house.docx'), kind: 'house' })
  house = expectOk(added).style.id
  other = expectOk(await made.engine.call('briefs.create', { template: 'bluf-note', title: 'Oil' })).id
})
afterAll(() => made.remove())
/** They show what the check shows: the pages take a second each time, and what a window is told has a name of its own each time. */
const LIKE_CHECK: readonly Name[] = ['briefs.pages', 'briefs.checkSince']
/** Every reading call with an input of its own; an answer that cannot be given counts as one. */
async function answers(): Promise<Map<Name, string>> {
  const [first = '', , , repeated = ''] = await items()
  const inputs: Partial<Record<Name, object>> = {
    'articles.get': { id: article },
    'history.article': { article },
    'articles.compare': { left: article, right: '1' },
    // The one that the assembled brief cites last, which is given another title.
    'articles.cite': { id: '3', n: 1 },
    ...LISTED,
    'search.run': { query: 'gas' },
    'search.briefs': { query: 'gas' },
    'search.facets': { query: 'gas' },
    'evidence.find': { sentence: 'Gas flows.' },
    'themes.suggest': { articles: [article] },
    'themes.uses': { theme: 'energy' },
    'coverage.passages': { theme: 'energy', article },
    'excerpts.get': { ids: [`${article}:1`] },
    'briefs.get': { id: brief },
    'styles.get': { id: styleIdOf(styleText('Mine')) },
    'templates.get': { id: 'mine', version: 1 },
    'briefs.check': { id: brief },
    'briefs.compare': { id: brief, other },
    'briefs.differences': { id: brief, since: other },
    'briefs.versions': { id: brief },
    'briefs.restingOn': { articles: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
    'briefs.touching': { after: '2000', judgements: [{ id: 's', text: 'Gas flows through the pipeline.' }] },
    'imports.items': { batch },
    'imports.item': { id: first },
    'imports.compare': { id: repeated },
  }
  const pairs = names.filter((name) => touched(name).shows.length > 0 && !LIKE_CHECK.includes(name))
  const replies = await Promise.all(pairs.map((name) => made.engine.answer(name, inputs[name] ?? {})))
  return new Map(pairs.map((name, index) => [name, comparable(replies[index])]))
}
/** One call of each kind that changes the library, in an order in which each of them changes something. */
const STEPS: [Name, () => Promise<object> | object][] = [
  ['articles.blocks', async () => ({ id: article, blocks: [await lastParagraph()], dropped: true })],
  ['articles.correct', async () => ({ id: article, correction: endMended(await lastParagraph()) })],
  ['themes.add', () => ({ name: 'Pipes', definition: '', terms: ['pipeline*'] })],
  ['themes.edit', () => ({ theme: 'pipes', name: 'Pipelines', parent: 'energy' })],
  ['themes.decide', () => ({ article, block: 4, theme: 'energy', decision: 'accepted' })],
  ['triage.decide', () => ({ passages: [{ article: '1', block: 4, theme: 'energy' }], decision: 'accepted' })],
  ['triage.decideAll', () => ({ theme: 'security', atLeast: 'weak', decision: 'rejected' })],
  ['excerpts.add', async () => ({ article, quote: await quote(), themes: ['energy'] })],
  ['marks.importFile', async () => put('marks.md', await marked())],
  ['excerpts.update', async () => ({ id: await excerpt(), note: 'Look here.', themes: [] })],
  ['grades.publication', async () => ({ publication: await publication(), reliability: 'B' })],
  ['actors.save', () => ({ name: 'Bolat Serik', kind: 'person', forms: ['Serik'] })],
  ['actors.merge', () => ({ from: 'Bolat Serik', into: 'Xi Jinping' })],
  ['disagreements.resolve', () => decisionBetween(article, voice)],
  ['disagreements.reopen', () => decidedFirst(made.engine)],
  ['searches.save', () => ({ name: 'Pipes', query: 'pipe* year:2022' })],
  ['searches.edit', async () => ({ id: await savedSearch(), name: 'Pipelines' })],
  ['searches.remove', async () => ({ id: await savedSearch() })],
  ...COLLECTION_STEPS,
  ['briefs.create', () => ({ template: 'policy-brief', title: 'Gas again', themes: ['energy'], assemble: true })],
  ['briefs.duplicate', () => ({ id: brief })],
  ['templates.importFile', () => put('mine.json', TEMPLATE)],
  ['templates.save', ownTemplate],
  ['templates.remove', () => ({ id: 'mine' })],
  ['templates.restore', () => ({ id: 'mine' })],
  ['styles.addFile', () => ({ ...put('mine.csl', styleText('Mine')), kind: 'citation' })],
  ['styles.remove', () => ({ id: styleIdOf(styleText('Mine')) })],
  ['styles.restore', () => ({ id: styleIdOf(styleText('Mine')) })],
  ['briefs.save', saved],
  ['articles.update', async () => ({ id: await cited(), metadata: { title: 'Gas, gas, gas', authors: ['Ann Other'] } })],
  ['briefs.takeSource', async () => ({ id: brief, article: await cited() })],
  ['briefs.giveBackSource', async () => ({ id: brief, article: await cited() })],
  ['briefs.cite', () => ({ id: brief, style: 'apa' })],
  ['briefs.house', () => ({ id: brief, style: house })],
  ['briefs.waive', () => ({ id: brief, waivers: { 'source-changed': 'It was only retitled.' } })],
  ['briefs.confirm', () => ({ id: brief, sentences: ['own'] })],
  ['briefs.unconfirm', () => ({ id: brief, sentences: ['own'] })],
  ['briefs.nameVersion', () => ({ id: brief, revision: 1, name: 'Sent to the director' })],
  ['excerpts.remove', async () => ({ ids: [await excerpt()] })],
  ['excerpts.restore', () => ({ ids: [excerptIds.at(-1) ?? ''] })],
  ['imports.edit', async () => ({ items: { ids: (await items()).slice(0, 1) }, metadata: { publication: 'The Pipe' } })],
  ['imports.blocks', async () => ({ id: (await items())[0], blocks: [4], dropped: true })],
  ['imports.split', async () => ({ id: (await items())[0], block: 5 })],
  ['imports.decide', async () => ({ items: { ids: (await items()).slice(0, 1) }, decision: 'leave-out' })],
  ['imports.merge', async () => ({ ids: (await items()).slice(2, 4) })],
  ['imports.discard', () => ({ batch })],
  [
    'themes.import',
    () => ({ entries: [{ name: 'Gas lines', slug: 'pipes', definition: 'Of gas.', terms: null, colour: null }] }),
  ],
  ['themes.remove', () => ({ theme: 'pipes' })],
  ['themes.split', () => ({ from: 'energy', name: 'Pipes', terms: ['pipeline*'], excerpts: [], paragraphs: [] })],
  ['themes.merge', () => ({ from: 'energy', into: 'security' })],
  ['briefs.takeAway', async () => ({ id: brief, articles: [await cited()] })],
  ['briefs.placeFigure', () => figureFor(made.engine, other)],
  ['briefs.write', () => ({ id: brief, section: 'background', markdown: 'Gas flows east.' })],
  ['returns.apply', returnedTitle],
  ['briefs.remove', () => ({ id: brief })],
  ['articles.state', () => ({ ids: [article], starred: true })],
  ['articles.trash', () => ({ ids: [article, voice] })],
  ['articles.restore', () => ({ ids: [article, voice] })],
  ['articles.move', () => ({ ids: [article], to: 'trash' })],
  ...(['history.undo', 'history.redo'] as const).map((way): [typeof way, () => object] => [way, () => ({})]),
  ['articles.deleteForGood', () => ({ ids: [article] })],
]

function put(name: string, text: string): { path: string } {
  const path = join(made.folder, name)
  writeFileSync(path, text)
  return { path }
}
const savedSearch = async (): Promise<string> => expectOk(await made.engine.call('searches.list', {}))[0]?.id ?? ''
async function ownTemplate(): Promise<object> {
  const { template } = expectOk(await made.engine.call('templates.get', { id: 'mine', version: 1 }))
  return { template: { ...template, title: 'Mine, changed' }, from: 1 }
}
async function marked(): Promise<string> {
  return `## ${expectOk(await made.engine.call('articles.get', { id: article })).title}\n\n> ${(await quote()).slice(0, 20)}\n`
}
async function quote(): Promise<string> {
  const { blocks } = expectOk(await made.engine.call('articles.get', { id: article }))
  return blocks.find(({ kind, dropped }) => kind === 'paragraph' && dropped === undefined)?.text.slice(0, 60) ?? ''
}
/** The article that the saved brief rests on. */
async function cited(): Promise<string> {
  return (await excerpt()).split(':')[0] ?? ''
}
async function publication(): Promise<string> {
  return expectOk(await made.engine.call('articles.get', { id: article })).publication ?? ''
}
async function lastParagraph(): Promise<number> {
  const { blocks } = expectOk(await made.engine.call('articles.get', { id: article }))
  return blocks.findLast(({ n }) => n !== null)?.id ?? 0
}
async function excerpt(): Promise<string> {
  const id = expectOk(await made.engine.call('excerpts.list', {})).rows[0]?.id ?? ''
  excerptIds.push(id)
  return id
}
/** The brief with a sentence that rests on the excerpt, so that its check shows both. */
async function returnedTitle(): Promise<object> {
  const { revision } = expectOk(await made.engine.call('briefs.get', { id: brief }))
  return { id: brief, revision, acts: [{ do: 'title', text: 'Gas, returned' }], prefix: 'w' }
}
async function saved(): Promise<object> {
  const { id: _id, revision, ...view } = expectOk(await made.engine.call('briefs.get', { id: brief }))
  const [first, ...others] = view.sections
  if (!first) throw new Error('The brief has no section.')
  const blocks = [...first.blocks, ...quotedAndSaid(await excerpt(), await quote())]
  return {
    id: brief,
    revision,
    content: BriefContent.parse({ ...view, title: 'Gas, saved', sections: [{ ...first, blocks }, ...others] }),
  }
}

test('every call says what it shows, or what it changes, or stands apart', () => {
  const silent = names.filter((name) => touched(name).shows.length + touched(name).changes.length === 0)
  expect(silent.toSorted()).toEqual(APART.toSorted())
  const changing = names.filter((name) => touched(name).changes.length > 0)
  expect(changing.toSorted()).toEqual([...WHOLE, ...STEPS.map(([name]) => name)].toSorted())
})

test.each(LIKE_CHECK)('%s is made of what the check is made of', (name) => {
  expect(touched(name).shows.toSorted()).toEqual(touched('briefs.check').shows.toSorted())
})

test('whatever a call changes in an answer, the answer’s call hears of', async () => {
  const missed: string[] = []
  const seen = new Set<Name>()
  await settled(made.engine)
  let before = await answers()
  for (const [name, input] of STEPS) {
    const given = await input()
    made.events.length = 0
    await ask(name, given)
    await settled(made.engine)
    const told = made.events.flatMap((event) => (event.name === 'library.changed' ? event.what : []))
    const after = await answers()
    const different = [...after].flatMap(([reading, text]) => (before.get(reading) === text ? [] : [reading]))
    if (different.length === 0) missed.push(`${name} changed nothing`)
    for (const reading of different) {
      seen.add(reading)
      if (!touched(reading).shows.some((part) => told.includes(part))) missed.push(`${reading} after ${name}`)
    }
    before = after
  }
  expect(missed).toEqual([])
  expect([...before.keys()].filter((name) => !seen.has(name))).toEqual([])
})
