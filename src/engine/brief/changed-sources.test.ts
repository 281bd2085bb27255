import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BriefCheckView } from '#contract/views.ts'
import type { ImportReport } from '#contract/job.ts'
import { openLibrary } from '#store/library/library.ts'
import { readBody, storedBlocks } from '#store/articles/article-body.ts'
import { insertArticle } from '#store/articles/articles.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

const ARTICLE = `# Wind at Aktau

By Dana Serik

The port of Aktau closed for wind on sixty days of the year, and the ferries waited.

Four ferries cross the sea, and one of them is usually being repaired in Baku.
`
let made: TemporaryEngine
let article = ''
let brief = ''
beforeEach(async () => {
  made = temporaryEngine()
  const path = join(made.folder, 'wind.md')
  writeFileSync(path, ARTICLE)
  const { imported } = (await made.ended(await made.engine.call('import.start', { paths: [path] }))).result as ImportReport
  article = imported[0]?.id ?? ''
  expectOk(
    await made.engine.call('articles.update', { id: article, metadata: { publication: 'The Caspian', date: '2022-03-02' } }),
  )
  expectOk(await made.engine.call('excerpts.add', { article, quote: 'closed for wind on sixty days' }))
  brief = expectOk(await made.engine.call('briefs.create', { template: 'bluf-note', title: 'Wind' })).id
  await write('Aktau closed on sixty days.[^1:1]\n\nDana Serik wrote in The Caspian in March 2022 that ferries waited.[^1:1]')
})
afterEach(async () => {
  expect(made.errors).toEqual([])
  await made.remove()
})

const write = async (markdown: string, id = brief): Promise<void> =>
  void expectOk(
    await made.engine.call('briefs.write', { id, section: 'facts', markdown: markdown.replaceAll('1:1', `${article}:1`) }),
  )
const check = async (id = brief): Promise<BriefCheckView> => expectOk(await made.engine.call('briefs.check', { id }))
const update = async (metadata: object): Promise<void> =>
  void expectOk(await made.engine.call('articles.update', { id: article, metadata }))
/** What the check says has changed, once for each sentence. */
const changes = async (id = brief): Promise<string[]> =>
  (await check(id)).findings.filter(({ rule }) => rule === 'source-changed').map(({ message }) => message)
/** Changes the library file behind the engine's back, as another program or a later release might. */
function behind(sql: (db: ReturnType<typeof opened>['db']) => void): void {
  const library = opened()
  sql(library.db)
  library.close()
}
const opened = () => expectOk(openLibrary(join(made.folder, 'library.sqlite')))

describe('a source that changed since the brief came to rest on it', () => {
  it('is told for every sentence that rests on it, which are DRIFTED, with before and after', async () => {
    expect(await changes()).toEqual([])
    await update({ date: '2022-05-02' })
    const said = await changes()
    expect(said).toHaveLength(2)
    expect(said[0]).toContain('Date: “2022-03-02”, now “2022-05-02”.')
    expect((await check()).trace.map(({ state }) => state)).toEqual(['DRIFTED', 'DRIFTED'])
  })

  it.each([
    ['a title', { title: 'Calm at Aktau' }, 'Title: “Wind at Aktau”, now “Calm at Aktau”.'],
    ['an author', { authors: ['Asel Omar'] }, 'Authors: “Dana Serik”, now “Asel Omar”.'],
    ['no author any more', { authors: [] }, 'Authors: “Dana Serik”, now nothing.'],
    ['an outlet', { publication: 'The Aral' }, 'Publication: “The Caspian”, now “The Aral”.'],
  ])('by %s', async (_, metadata, message) => {
    await update(metadata)
    expect((await changes())[0]).toContain(message)
  })

  it('by its trash, and not any more once it is out again', async () => {
    expectOk(await made.engine.call('articles.trash', { ids: [article] }))
    expect((await changes())[0]).toContain('It is in the trash now.')
    expectOk(await made.engine.call('articles.restore', { ids: [article] }))
    expect(await changes()).toEqual([])
  })

  it('by a newer version that came in', async () => {
    behind((db) => {
      const draft = {
        title: 'Wind at Aktau, corrected',
        standfirst: null,
        authors: [],
        publication: null,
        date: '2022-04-01',
        url: null,
        language: 'en',
        blocks: [{ id: 1, kind: 'paragraph' as const, n: 1, text: 'It closed on six days.' }],
      }
      insertArticle(db, { draft, sourceId: null, versionOf: Number(article) })
    })
    expect((await changes())[0]).toContain('A newer version of it came in: article 2, “Wind at Aktau, corrected” (2022-04-01).')
  })

  it('by a newer version that says otherwise, with what differs', async () => {
    const { blocks, title, standfirst, authors, publication, date, url, language } = expectOk(
      await made.engine.call('articles.get', { id: article }),
    )
    behind((db) => {
      const corrected = blocks.map((block) => ({ ...block, text: block.text.replace('sixty days', 'ninety days') }))
      const draft = { title, standfirst, authors, publication, date, url, language, blocks: corrected }
      insertArticle(db, { draft, sourceId: null, versionOf: Number(article) })
    })
    expect((await changes())[0]).toContain('A newer version of it came in, which says otherwise (sixty → ninety): article 2,')
  })

  it('by its text, in the cited paragraph or in another one', async () => {
    for (const [from, to] of [
      ['the ferries waited', 'no ferry waited'],
      ['in Baku', 'in Turkmenbashi'],
    ] as const) {
      behind((db) => rewrite(db, Number(article), from, to))
      expect((await changes())[0]).toMatch(new RegExp(`¶ \\d: “.*${from}.*”, now “.*${to}.*”`, 'u'))
    }
  })

  it('not by what says nothing else: a theme, an address, a paragraph left out', async () => {
    await update({ url: 'https://caspian.example/1' })
    const { blocks } = expectOk(await made.engine.call('articles.get', { id: article }))
    const last = blocks.findLast(({ kind }) => kind === 'paragraph')
    expectOk(await made.engine.call('articles.blocks', { id: article, blocks: [last?.id ?? 0], dropped: true }))
    expect(await changes()).toEqual([])
  })
})

it('prose that said the old date or outlet is stale: the date and the name themselves are told too', async () => {
  await update({ date: '2022-05-02', publication: 'The Aral' })
  const rules = (await check()).findings.filter(({ message }) => /March 2022|Caspian”/u.test(message)).map(({ rule }) => rule)
  expect(new Set(rules)).toEqual(new Set(['date-not-in-evidence', 'attribution', 'source-changed']))
})

it('is told too where the sentence came to rest on it by a Word file that was taken back', async () => {
  const { id, revision } = expectOk(await made.engine.call('briefs.create', { template: 'bluf-note', title: 'Back' }))
  expectOk(await made.engine.call('briefs.write', { id, section: 'facts', markdown: 'Ferries waited.[^judgement]' }))
  const { sections } = expectOk(await made.engine.call('briefs.get', { id }))
  const block = sections.flatMap(({ blocks }) => blocks)[0]
  const sentence =
    block?.kind === 'list' ? block.items[0]?.sentences[0] : block?.kind === 'paragraph' ? block.sentences[0] : undefined
  const act = { do: 'evidence' as const, sentence: sentence?.id ?? '', off: [], on: [`${article}:1`] }
  expectOk(await made.engine.call('returns.apply', { id, revision: revision + 1, acts: [act], prefix: 'w' }))
  await update({ date: '2022-05-02' })
  expect(await changes(id)).toHaveLength(1)
})

describe('a change that is taken over', () => {
  it('is told no more, until that is undone', async () => {
    await update({ date: '2022-05-02' })
    const { findings } = await check()
    expect(findings.find(({ rule }) => rule === 'source-changed')?.fix).toEqual({ kind: 'take-source', article })
    expectOk(await made.engine.call('briefs.takeSource', { id: brief, article }))
    expect(await changes()).toEqual([])
    expectOk(await made.engine.call('briefs.giveBackSource', { id: brief, article }))
    expect(await changes()).toHaveLength(2)
  })

  it('does not hide the next one', async () => {
    await update({ date: '2022-05-02' })
    expectOk(await made.engine.call('briefs.takeSource', { id: brief, article }))
    await update({ date: '2022-06-02' })
    expect((await changes())[0]).toContain('Date: “2022-05-02”, now “2022-06-02”.')
  })
})

it('cutting a sentence and putting it back hides no change', async () => {
  await write('Nothing is known.')
  await update({ date: '2022-05-02' })
  await write('Aktau closed on sixty days.[^1:1]')
  expect(await changes()).toHaveLength(1)
})

it('the next issue rests on its sources as the issue before did', async () => {
  await update({ date: '2022-05-02' })
  const { id } = expectOk(await made.engine.call('briefs.duplicate', { id: brief }))
  expect(await changes(id)).toHaveLength(2)
})

it('a brief from before this was kept takes its sources as they are at its first check', async () => {
  behind((db) => void db.prepare('DELETE FROM brief_source').run())
  await update({ date: '2022-05-02' })
  expect(await changes()).toEqual([])
  await update({ date: '2022-06-02' })
  expect(await changes()).toHaveLength(2)
})

function rewrite(db: ReturnType<typeof opened>['db'], id: number, from: string, to: string): void {
  const body = readBody(db, id)
  const blocks = body?.blocks.map((block) => ({ ...block, text: block.text.replace(from, to) })) ?? []
  db.prepare('UPDATE article_body SET blocks = ? WHERE article_id = ?').run(storedBlocks(blocks), id)
}

const standing = async (): Promise<string[]> =>
  (await check()).findings
    .filter(({ rule, waived }) => rule === 'source-changed' && waived === null)
    .flatMap((each) => each.sentence ?? [])

it('a waiver of one sentence is remembered with the brief, and can be taken back', async () => {
  await update({ date: '2022-05-02' })
  const [first = '', second = ''] = await standing()
  expectOk(await made.engine.call('briefs.waive', { id: brief, waivers: { [`source-changed@${first}`]: 'Read it again.' } }))
  expect(await standing()).toEqual([second])
  expectOk(await made.engine.call('briefs.waive', { id: brief, waivers: { [`source-changed@${first}`]: '' } }))
  expect(await standing()).toEqual([first, second])
})

it('a waiver that names no sentence of the brief is refused', async () => {
  const waivers = { 'source-changed@nowhere': 'Agreed.' }
  const refused = await made.engine.call('briefs.export', {
    id: brief,
    format: 'docx',
    annexes: [],
    waivers,
    to: join(made.folder, 'x.docx'),
  })
  expect(refused.ok || refused.failure.code).toBe('no-such-sentence')
})
