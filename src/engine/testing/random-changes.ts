import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { BriefContent } from '#core/brief.ts'
import { writeCsv } from '#formats/csv/csv.ts'
import type { Engine } from '../engine.ts'
import type { Dice } from './dice.ts'
import { refused, splitOf, words, type Change } from './random-change.ts'
import { gradeOrPlace, RANDOM_CORRECTIONS } from './random-corrections.ts'
import { RANDOM_KEEPING } from './random-keeping.ts'

const ARTICLES = ['1', '2', '3'] as const
const THEMES = ['energy', 'security', 'xinjiang'] as const

async function excerptOf(call: Engine['call'], die: Dice): Promise<string> {
  const list = await call('excerpts.list', {})
  return list.ok && list.value.rows.length > 0 ? die.of(list.value.rows).id : '1:1'
}

async function briefOf(call: Engine['call'], die: Dice): Promise<string> {
  const list = await call('briefs.list', {})
  return list.ok && list.value.length > 0 ? die.of(list.value).id : '1'
}

async function themeOf(call: Engine['call'], die: Dice): Promise<string> {
  const list = await call('themes.list', {})
  return list.ok && list.value.length > 0 ? die.of(list.value).slug : 'energy'
}

/** One that the other changes have no need of. */
async function spareTheme(call: Engine['call'], die: Dice): Promise<string> {
  const list = await call('themes.list', {})
  const spare = list.ok ? list.value.filter(({ slug }) => !(THEMES as readonly string[]).includes(slug)) : []
  return spare.length > 0 ? die.of(spare).slug : 'none'
}

/** A brief, and an article that it rests on. */
async function sourceOf(call: Engine['call'], die: Dice): Promise<{ id: string; article: string }> {
  const id = await briefOf(call, die)
  const sources = [...JSON.stringify(await call('briefs.get', { id })).matchAll(/"(\d+):\d+"/g)].map(
    ([, article = '1']) => article,
  )
  return { id, article: sources.length > 0 ? die.of(sources) : '1' }
}

async function quoteOf(call: Engine['call'], die: Dice, article: string): Promise<string> {
  const got = await call('articles.get', { id: article })
  const texts = got.ok ? got.value.blocks.filter(({ n, dropped }) => n !== null && dropped === undefined) : []
  if (texts.length === 0) return '?'
  const { text } = die.of(texts)
  const start = die.below(Math.max(1, text.length - 12))
  return text.slice(start, start + 8 + die.below(30)).trim()
}

const save: Change = async (call, die) => {
  const got = await call('briefs.get', { id: await briefOf(call, die) })
  if (!got.ok) return got
  const { id, revision, ...view } = got.value
  const [first, ...others] = view.sections
  if (first === undefined) return refused
  const excerpt = await excerptOf(call, die)
  const block =
    die.below(3) === 0
      ? { kind: 'excerpt', id: `q${die.below(1e9)}`, excerpt, text: 'quoted' }
      : {
          kind: 'paragraph',
          id: `p${die.below(1e9)}`,
          sentences: [{ id: `s${die.below(1e9)}`, text: `${words(die)}.`, evidence: { excerpts: [excerpt], tag: null } }],
        }
  const content = BriefContent.safeParse({ ...view, sections: [{ ...first, blocks: [...first.blocks, block] }, ...others] })
  if (!content.success) throw content.error
  return call('briefs.save', { id, revision, content: content.data })
}

const decision =
  (decided: 'accepted' | 'rejected' | null): Change =>
  (call, die) =>
    call('themes.decide', { article: die.of(ARTICLES), block: 2, theme: die.of(THEMES.slice(0, 2)), decision: decided })

const template: Change = (call, die, files) => {
  const path = join(files, 'random.json')
  const id = die.of(['mine', 'yours'])
  writeFileSync(path, JSON.stringify({ schema: 2, id, version: 1 + die.below(3), title: id, extends: 'bluf-note' }))
  return call('templates.importFile', { path })
}

/** Every change that an analyst can make, with choices of its own; what is refused changes nothing. */
export const RANDOM_CHANGES: readonly Change[] = [
  (call, die) => call('articles.update', { id: die.of(ARTICLES), metadata: { title: words(die) } }),
  (call, die) =>
    call('articles.update', { id: die.of(ARTICLES), metadata: { date: die.of(['2021', '2021-03', '2024-05-06', null]) } }),
  (call, die) =>
    call('articles.update', {
      id: die.of(ARTICLES),
      metadata: {
        authors: [words(die)],
        publication: die.of(['The Steppe', null]),
        standfirst: words(die),
        url: `https://a.example/${die.below(9)}`,
      },
      marking: words(die),
      details: die.of([{}, { volume: words(die) }, { kind: 'book' as const, editors: [words(die)] }]),
    }),
  (call, die) => call('articles.blocks', { id: die.of(ARTICLES), blocks: [1 + die.below(6)], dropped: die.below(2) === 0 }),
  (call, die) =>
    call('articles.state', {
      ids: [die.of(ARTICLES), die.of(ARTICLES)],
      ...die.of([{ read: true }, { read: false }, { starred: true }, { starred: false }]),
    }),
  async (call, die) => {
    const ids = [die.of(ARTICLES)]
    await call('articles.state', { ids, read: true })
    return call('articles.state', { ids, read: false })
  },
  async (call, die) => {
    const ids = [die.of(ARTICLES)]
    await call('articles.state', { ids, starred: true })
    return call('articles.state', { ids, starred: false })
  },
  (call, die) => call('articles.trash', { ids: [die.of(ARTICLES)] }),
  (call) => call('articles.restore', { ids: [...ARTICLES] }),
  (call, die) => call('articles.restore', { ids: [...ARTICLES].slice(die.below(3)) }),
  ...RANDOM_KEEPING,
  (call, die) => call('themes.add', { name: words(die), definition: words(die), terms: [words(die)] }),
  async (call, die) =>
    call('themes.edit', {
      theme: await themeOf(call, die),
      ...die.of([
        { name: words(die) },
        { terms: [words(die), words(die)], definition: words(die) },
        { colour: die.of(['#0369a1', '#be185d']) },
        { parent: die.below(3) === 0 ? null : await themeOf(call, die) },
      ]),
    }),
  async (call, die) =>
    call('themes.edit', { theme: await themeOf(call, die), before: die.below(3) === 0 ? null : await themeOf(call, die) }),
  (call, die) =>
    call('themes.import', {
      entries: [
        { name: words(die), slug: die.of(THEMES), definition: words(die), terms: [words(die)], colour: null, parent: null },
        { name: words(die), slug: null, definition: null, terms: null, colour: '#0369a1', parent: 0 },
      ],
    }),
  async (call, die) => call('themes.remove', { theme: await spareTheme(call, die) }),
  async (call, die) => call('themes.merge', { from: await spareTheme(call, die), into: await themeOf(call, die) }),
  async (call, die) => call('themes.split', { from: await themeOf(call, die), ...splitOf(die) }),
  decision('accepted'),
  decision('rejected'),
  decision(null),
  (call, die) =>
    call('triage.decide', {
      passages: ARTICLES.slice(die.below(2)).map((article) => ({ article, block: 2, theme: die.of(THEMES.slice(0, 2)) })),
      decision: die.of(['accepted', 'rejected']),
    }),
  (call, die) =>
    call('triage.decideAll', {
      theme: die.of(THEMES),
      atLeast: die.of(['weak', 'likely']),
      decision: die.of(['accepted', 'rejected']),
    }),
  async (call, die) => {
    const article = die.of(ARTICLES)
    const themes = THEMES.filter(() => die.below(2) === 0)
    return call('excerpts.add', {
      article,
      quote: await quoteOf(call, die, article),
      themes,
      note: die.below(2) === 0 ? words(die) : '',
    })
  },
  async (call, die, files) => {
    const quote = await quoteOf(call, die, '1')
    const path = join(files, 'random.csv')
    const got = await call('articles.get', { id: '1' })
    writeFileSync(
      path,
      writeCsv([
        ['title', 'quote', 'themes', 'note'],
        [got.ok ? got.value.title : '', quote, words(die), words(die)],
      ]),
    )
    return call('marks.importFile', { path })
  },
  async (call, die) => call('excerpts.update', { id: await excerptOf(call, die), note: words(die) }),
  async (call, die) =>
    call('excerpts.update', { id: await excerptOf(call, die), themes: THEMES.filter(() => die.below(2) === 0) }),
  async (call, die) => call('excerpts.update', { id: await excerptOf(call, die), ...gradeOrPlace(die) }),
  async (call, die) => call('excerpts.remove', { ids: [await excerptOf(call, die)] }),
  (call, die) => call('excerpts.restore', { ids: [`${die.of(ARTICLES)}:${1 + die.below(6)}`] }),
  async (call, die) => {
    const id = await excerptOf(call, die)
    const gone = await call('excerpts.remove', { ids: [id] })
    return gone.ok ? call('excerpts.restore', { ids: [id] }) : gone
  },
  (call, die) => call('grades.publication', { publication: 'The Steppe', reliability: die.of(['A', 'C', null]) }),
  (call, die) =>
    call('briefs.create', { template: 'bluf-note', title: words(die), themes: [die.of(THEMES)], assemble: die.below(2) === 0 }),
  async (call, die) => call('briefs.duplicate', { id: await briefOf(call, die) }),
  save,
  save,
  save,
  async (call, die) =>
    call('briefs.write', {
      id: await briefOf(call, die),
      section: 'bottom-line',
      markdown: `${words(die)}.[^${await excerptOf(call, die)}]`,
      append: die.below(2) === 0,
    }),
  async (call, die) => call('briefs.remove', { id: await briefOf(call, die) }),
  async (call, die) => call('briefs.cite', { id: await briefOf(call, die), style: die.of(['apa', 'harvard', 'chicago']) }),
  async (call, die) => {
    const list = await call('styles.list', {})
    const house = list.ok ? list.value.find(({ kind }) => kind === 'house') : undefined
    if (house === undefined) return refused
    const id = await briefOf(call, die)
    await call('briefs.house', { id, style: house.id })
    return die.below(2) === 0 ? call('briefs.house', { id, style: null }) : list
  },
  async (call, die) => call('briefs.waive', { id: await briefOf(call, die), waivers: { 'citation-completeness': words(die) } }),
  async (call, die) => call('briefs.waive', { id: await briefOf(call, die), waivers: { 'word-budget': words(die) } }),
  async (call, die) => call('briefs.waive', { id: await briefOf(call, die), waivers: {} }),
  async (call, die) =>
    call('briefs.nameVersion', {
      id: await briefOf(call, die),
      revision: 1 + die.below(4),
      name: die.of([words(die), words(die), null]),
    }),
  async (call, die) => {
    const { id, article } = await sourceOf(call, die)
    return call('briefs.takeAway', { id, articles: [article] })
  },
  async (call, die) => call('briefs.takeSource', await sourceOf(call, die)),
  async (call, die) => call('briefs.giveBackSource', await sourceOf(call, die)),
  async (call, die) => {
    const got = await call('briefs.get', { id: await briefOf(call, die) })
    if (!got.ok) return got
    const { id, revision } = got.value
    return call('returns.apply', { id, revision, acts: [{ do: 'title', text: words(die) }], prefix: `w${die.below(99)}` })
  },
  template,
  async (call, die) => {
    const list = await call('templates.list', {})
    const own = list.ok ? list.value.filter((each) => each.own) : []
    if (own.length === 0) return refused
    const { own: _own, ...kept } = die.of(own)
    return call('templates.save', { template: { ...kept, title: words(die) }, from: kept.version })
  },
  (call, die) => call('templates.remove', { id: die.of(['mine', 'yours']) }),
  (call, die) => call('templates.restore', { id: die.of(['mine', 'yours']) }),
  ...RANDOM_CORRECTIONS,
]
