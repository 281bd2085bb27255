import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EngineContract } from '#contract/engine.ts'
import { houseFile } from '#formats/write/docx/house/testing/house-file.ts'
import { styleIdOf, styleText } from '#formats/cite/testing/style-text.ts'
import type { Engine } from '../engine.ts'
import { articleText } from './reviewing.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from './temporary-engine.ts'

/** What one of two people asks of the library, each with words of her own; `files` is where the files to import lie. */
export type Ask = (call: Engine['call'], who: string, files: string) => Promise<unknown>

/** The calls after which the library may be another. */
type ChangingCall = {
  [N in keyof EngineContract]: EngineContract[N]['effect'] extends 'changes' | 'works' ? N : never
}[keyof EngineContract]

/** Not raced: it imports the bundled articles by the same way as import.start. */
type NotRaced = 'import.samples'

/** The smallest PNG. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const QUOTE = 'carried 3 million Atyrau tonnes'

function resolvedBy(who: string) {
  const members = ['1', '2'].map((article) => ({ article, quote: QUOTE, value: `3 in ${article}` }))
  return { what: 'tonnes', members, side: who === 'one' ? 0 : null, reason: `Reason of ${who}` }
}

/** One way to ask each call that changes the library, on what `prepareLibrary` makes. A new call of the kind does not compile without its entry. */
export const CHANGING_CALLS: Record<Exclude<ChangingCall, NotRaced>, Ask> = {
  'articles.update': (call, who) =>
    call('articles.update', { id: '1', metadata: who === 'one' ? { title: `By ${who}` } : { publication: `By ${who}` } }),
  'articles.blocks': (call, who) => call('articles.blocks', { id: '1', blocks: [who === 'one' ? 5 : 6], dropped: true }),
  'articles.correct': (call, who) =>
    call('articles.correct', {
      id: '1',
      correction: who === 'one' ? { act: 'text', block: 5, paragraphs: [`By ${who}`, 'And more.'] } : { act: 'merge', block: 6 },
    }),
  'articles.state': (call, who) =>
    call('articles.state', { ids: ['1'], ...(who === 'one' ? { read: true } : { starred: true }) }),
  'articles.trash': (call, who) => call('articles.trash', { ids: who === 'one' ? ['1', '2'] : ['2', '3'] }),
  'articles.restore': (call) => call('articles.restore', { ids: ['3'] }),
  'import.start': (call, who, files) =>
    call('import.start', { paths: [join(files, `${who}.txt`)], collection: 'New', review: false }),
  'import.text': (call, who) =>
    call('import.text', { name: who, bytes: Buffer.from(articleText(`Of${who}`)), collection: 'new', review: true }),
  'imports.edit': (call, who) =>
    call('imports.edit', {
      items: { batch: '2', filter: 'all' },
      metadata: who === 'one' ? { publication: who } : { date: '2021-01-01' },
    }),
  'imports.decide': (call, who) =>
    call('imports.decide', { items: { batch: '2', filter: 'all' }, decision: who === 'one' ? 'leave-out' : 'store' }),
  'imports.merge': (call, who) => call('imports.merge', { ids: who === 'one' ? ['4', '5'] : ['5', '6'] }),
  'imports.split': (call, who) => call('imports.split', { id: '4', block: who === 'one' ? 3 : 4 }),
  'imports.blocks': (call, who) => call('imports.blocks', { id: '4', blocks: [who === 'one' ? 3 : 4], dropped: true }),
  'imports.store': (call) => call('imports.store', { batch: '2' }),
  'imports.continue': (call) => call('imports.continue', { batch: '2' }),
  'imports.retry': (call) => call('imports.retry', { batch: '2' }),
  'imports.discard': (call) => call('imports.discard', { batch: '2' }),
  'marks.importFile': (call, who, files) => call('marks.importFile', { path: join(files, `${who}.csv`) }),
  'library.merge': (call, who, files) => call('library.merge', { path: join(files, `${who}.sqlite`) }),
  'themes.add': (call, who) => call('themes.add', { name: `Theme of ${who}`, definition: '', terms: [who] }),
  'themes.edit': (call, who) =>
    call('themes.edit', { theme: 'energy', ...(who === 'one' ? { name: 'Power' } : { terms: [who] }) }),
  'themes.import': (call, who) =>
    call('themes.import', { entries: [{ name: `Theme of ${who}`, slug: null, definition: null, terms: [who], colour: null }] }),
  'themes.remove': (call, who) => call('themes.remove', { theme: who === 'one' ? 'energy' : 'security' }),
  'themes.merge': (call, who) => call('themes.merge', { from: who === 'one' ? 'energy' : 'security', into: 'xinjiang' }),
  'themes.split': (call, who) =>
    call('themes.split', {
      from: 'energy',
      name: `Part of ${who}`,
      terms: [who],
      excerpts: ['1:1'],
      paragraphs: [{ article: '1', block: 2 }],
    }),
  'themes.decide': (call, who) =>
    call('themes.decide', { article: '1', block: 2, theme: 'energy', decision: who === 'one' ? 'accepted' : 'rejected' }),
  'triage.decide': (call, who) =>
    call('triage.decide', {
      passages: [{ article: '1', block: 2, theme: 'energy' }],
      decision: who === 'one' ? 'accepted' : 'rejected',
    }),
  'triage.decideAll': (call, who) =>
    call('triage.decideAll', { theme: who === 'one' ? 'energy' : 'security', atLeast: 'weak', decision: 'rejected' }),
  'collections.add': (call, who) => call('collections.add', { name: 'New', articles: who === 'one' ? ['1'] : ['2'] }),
  'collections.rename': (call, who) => call('collections.rename', { id: '1', name: `Collection of ${who}` }),
  'collections.remove': (call) => call('collections.remove', { id: '1' }),
  'collections.fill': (call, who) => call('collections.fill', { id: '1', articles: who === 'one' ? ['1', '2'] : ['2'] }),
  'collections.take': (call, who) => call('collections.take', { id: '1', articles: who === 'one' ? ['1'] : ['1', '2'] }),
  'actors.save': (call, who) => call('actors.save', { name: 'Bolat Serik', kind: 'person', forms: [`Serik of ${who}`] }),
  'actors.merge': (call, who) => call('actors.merge', { from: who === 'one' ? 'Xi Jinping' : 'Wang Yi', into: 'Li Keqiang' }),
  'searches.save': (call, who) => call('searches.save', { name: 'Gas', query: `gas ${who}` }),
  'searches.edit': (call, who) => call('searches.edit', { id: '1', ...(who === 'one' ? { name: 'Oils' } : { query: 'oils' }) }),
  'searches.remove': (call) => call('searches.remove', { id: '1' }),
  'excerpts.add': (call, who) => call('excerpts.add', { article: '1', quote: QUOTE, themes: [], note: `Note of ${who}` }),
  'excerpts.update': (call, who) =>
    call('excerpts.update', { id: '1:1', ...(who === 'one' ? { themes: ['energy'] } : { note: `Note of ${who}` }) }),
  'excerpts.remove': (call) => call('excerpts.remove', { ids: ['1:1'] }),
  'excerpts.restore': (call) => call('excerpts.restore', { ids: ['1:2'] }),
  'returns.apply': (call, who) =>
    call('returns.apply', { id: '1', revision: 1, acts: [{ do: 'title', text: `Title of ${who}` }], prefix: 'w' }),
  'grades.publication': (call, who) =>
    call('grades.publication', { publication: 'The Steppe', reliability: who === 'one' ? 'B' : 'C' }),
  'briefs.create': (call, who) =>
    call('briefs.create', { template: 'bluf-note', title: `Brief of ${who}`, themes: ['energy'], assemble: true }),
  'briefs.duplicate': (call) => call('briefs.duplicate', { id: '1' }),
  'briefs.save': async (call, who) => {
    const got = await call('briefs.get', { id: '1' })
    if (!got.ok) return got
    const { title: _title, authors, marking, date, language, themes, sections } = got.value
    const content = { title: `Saved by ${who}`, authors, marking, date, language, themes, sections }
    return call('briefs.save', { id: '1', revision: 1, content })
  },
  'briefs.write': (call, who) =>
    call('briefs.write', { id: '1', section: 'bottom-line', markdown: `Written by ${who}.`, append: true }),
  'briefs.keepPlace': (call, who) => call('briefs.keepPlace', { id: '1', revision: 1, place: `Place of ${who}` }),
  'briefs.keepExportChoice': (call, who) =>
    call('briefs.keepExportChoice', { id: '1', formats: ['pdf'], notes: 'footnotes', annexes: [], redact: [`name:${who}`] }),
  'briefs.nameVersion': (call, who) => call('briefs.nameVersion', { id: '1', revision: 1, name: `Version of ${who}` }),
  'briefs.cite': (call, who) => call('briefs.cite', { id: '1', style: who === 'one' ? 'apa' : 'harvard' }),
  'briefs.house': (call) => call('briefs.house', { id: '1', style: null }),
  'disagreements.resolve': (call, who) => call('disagreements.resolve', resolvedBy(who)),
  'disagreements.reopen': async (call, who) => {
    const { key } = expectOk(await call('disagreements.resolve', resolvedBy('one')))
    return who === 'one' ? call('disagreements.reopen', { key }) : null
  },
  'briefs.placeFigure': async (call, who) => {
    const { image } = expectOk(await call('images.add', { name: who, bytes: PIXEL }))
    const words = { caption: `Figure of ${who}`, source: who, alternative: who }
    return call('briefs.placeFigure', { id: '1', section: 'bottom-line', image, ...words, table: [[who, who]] })
  },
  'briefs.waive': (call, who) => call('briefs.waive', { id: '1', waivers: { 'citation-completeness': `Reason of ${who}` } }),
  // It reads first, and changes by one call: what comes between two that change is no race.
  'briefs.confirm': async (call) => {
    const brief = await call('briefs.get', { id: '1' })
    const blocks = brief.ok ? brief.value.sections.flatMap((section) => section.blocks) : []
    const [cited] = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []))
    return call('briefs.confirm', { id: '1', sentences: [cited?.id ?? 'none'] })
  },
  'briefs.unconfirm': (call) => call('briefs.unconfirm', { id: '1', sentences: ['none'] }),
  'briefs.takeSource': (call) => call('briefs.takeSource', { id: '1', article: '1' }),
  'briefs.takeAway': (call) => call('briefs.takeAway', { id: '1', articles: ['1'] }),
  'briefs.giveBackSource': (call) => call('briefs.giveBackSource', { id: '1', article: '1' }),
  'images.add': (call, who) => call('images.add', { name: who, bytes: PIXEL }),
  'images.addFile': (call, who, files) => call('images.addFile', { path: join(files, `${who}.png`) }),
  'spelling.setWord': (call, who) => call('spelling.setWord', { word: `Word of ${who}`, own: true }),
  'history.undo': (call) => call('history.undo', {}),
  'history.redo': (call) => call('history.redo', {}),
  'briefs.remove': (call) => call('briefs.remove', { id: '1' }),
  'templates.importFile': (call, who, files) => call('templates.importFile', { path: join(files, `${who}.json`) }),
  'styles.addFile': (call, who, files) => call('styles.addFile', { path: join(files, `${who}.csl`), kind: 'citation' }),
  'styles.remove': (call) => call('styles.remove', { id: styleIdOf(styleText('Mine')) }),
  'styles.restore': (call) => call('styles.restore', { id: styleIdOf(styleText('Ours')) }),
  'templates.save': async (call, who) => {
    const got = await call('templates.get', { id: 'mine', version: 1 })
    if (!got.ok) return got
    return call('templates.save', { template: { ...got.value.template, title: `Of ${who}` }, from: 1 })
  },
  'templates.remove': (call) => call('templates.remove', { id: 'mine' }),
  'templates.restore': (call) => call('templates.restore', { id: 'ours' }),
  'articles.deleteForGood': (call) => call('articles.deleteForGood', { ids: ['3'] }),
  'articles.move': (call, who) => call('articles.move', { ids: who === 'one' ? ['1', '2'] : ['2', '3'], to: 'trash' }),
}

function templateText(id: string): string {
  return JSON.stringify({ schema: 2, id, version: 1, title: id, extends: 'bluf-note' })
}

/** The library of another analyst, who has an article of the library and marked in it what nobody else did: `<who>.sqlite`. */
async function otherLibrary(files: string, who: string): Promise<void> {
  mkdirSync(join(files, who))
  const made = temporaryEngine(join(files, who))
  const { engine } = made
  const path = join(files, who, 'Atyrau.txt')
  writeFileSync(path, articleText('Atyrau'))
  await made.ended(await engine.call('import.start', { paths: [path], collection: `Collection of ${who}` }))
  const theme = expectOk(await engine.call('themes.add', { name: `Shared of ${who}`, definition: who, terms: [who] })).slug
  for (const quote of [`carried ${who === 'one' ? 6 : 7} million`, QUOTE])
    expectOk(await engine.call('excerpts.add', { article: '1', quote, themes: [theme], note: `Note of ${who}` }))
  await made.ended(await engine.call('library.exportPart', { to: join(files, `${who}.sqlite`) }))
  await engine.close()
}

/** Fills a new library with what the calls above are about, and puts files to import into `files`. */
export async function prepareLibrary(made: TemporaryEngine, files: string): Promise<void> {
  const { engine } = made
  mkdirSync(files, { recursive: true })
  const put = (name: string, text: string): string => {
    writeFileSync(join(files, name), text)
    return join(files, name)
  }
  for (const who of ['one', 'other']) {
    put(`${who}.txt`, articleText(`New${who}`))
    writeFileSync(join(files, `${who}.png`), PIXEL)
    put(`${who}.csv`, `title,quote,note\nAtyrau and its neighbours,carried 5 million,Of ${who}\n`)
    put(`${who}.json`, templateText(`of-${who}`))
    put(`${who}.csl`, styleText(`Of ${who}`))
  }
  // A picture stays when the step is undone that placed it.
  expectOk(await engine.call('images.add', { name: 'It', bytes: PIXEL }))
  for (const who of ['one', 'other']) await otherLibrary(files, who)
  const stored = ['Atyrau', 'Bakhty', 'Chagan'].map((town) => put(`${town}.txt`, articleText(town)))
  await made.ended(await engine.call('import.start', { paths: stored }))
  const staged = ['Derbent', 'Emba', 'Fort'].map((town) => put(`${town}.txt`, articleText(town)))
  await made.ended(await engine.call('import.start', { paths: [...staged, put('bad.txt', '')], review: true }))
  for (const id of ['mine', 'ours'])
    expectOk(await engine.call('templates.importFile', { path: put(`${id}.json`, templateText(id)) }))
  expectOk(await engine.call('templates.remove', { id: 'ours' }))
  for (const name of ['Mine', 'Ours'])
    expectOk(await engine.call('styles.addFile', { path: put(`${name}.csl`, styleText(name)), kind: 'citation' }))
  writeFileSync(join(files, 'house.docx'), await houseFile())
  expectOk(await engine.call('styles.addFile', { path: join(files, 'house.docx'), kind: 'house' }))
  expectOk(await engine.call('styles.remove', { id: styleIdOf(styleText('Ours')) }))
  expectOk(await engine.call('collections.add', { name: 'Towns', articles: ['1'] }))
  expectOk(await engine.call('searches.save', { name: 'Oil', query: 'oil' }))
  const excerpt = { article: '1', themes: [] }
  expectOk(await engine.call('excerpts.add', { ...excerpt, quote: 'carried 4 million', note: 'Before' }))
  expectOk(await engine.call('excerpts.add', { ...excerpt, quote: 'carried 5 million', note: 'Gone' }))
  expectOk(await engine.call('excerpts.remove', { ids: ['1:2'] }))
  expectOk(await engine.call('articles.trash', { ids: ['3'] }))
  expectOk(await engine.call('briefs.create', { template: 'bluf-note', title: 'A brief', assemble: false }))
}

/** A sentence of its brief comes to rest on an article. */
export async function citeIn({ engine }: TemporaryEngine): Promise<void> {
  const markdown = 'Millions of tonnes moved. [^1:1]'
  expectOk(await engine.call('briefs.write', { id: '1', section: 'bottom-line', markdown }))
}
