import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ImportReport } from '#contract/job.ts'
import { engine as contract } from '#contract/engine.ts'
import { createEngine } from './engine.ts'
import { CHECKOUT, expectOk, temporaryEngine, type TemporaryEngine } from './testing/temporary-engine.ts'

let made: TemporaryEngine
beforeEach(() => {
  made = temporaryEngine()
})
afterEach(async () => {
  expect(made.errors).toEqual([])
  await made.remove()
})

/** Imports the sample library and returns the id of the article with that word in its title. */
const sample = async (word: string): Promise<string> => {
  const { imported } = (await made.ended(await made.engine.call('import.samples', {}))).result as ImportReport
  return imported.find(({ title }) => title.includes(word))?.id ?? ''
}
const changes = (): string[] => made.events.flatMap((event) => (event.name === 'library.changed' ? event.what : []))

describe('the road from article to checked brief', () => {
  test('runs through the engine, and every answer fits the contract', async () => {
    const { engine } = made
    const id = await sample('Pipeline')
    const article = contract['articles.get'].output.parse(expectOk(await engine.call('articles.get', { id })))
    const suggestion = article.suggestions.find(({ theme, n }) => theme === 'energy' && n !== null)
    if (suggestion === undefined) throw new Error('Nothing about energy was suggested.')
    const decision = { article: id, block: suggestion.block, theme: 'energy', decision: 'accepted' as const }
    expectOk(await engine.call('themes.decide', decision))
    const quote = article.blocks.find((block) => block.id === suggestion.block)?.text.slice(0, 80) ?? ''
    const excerpt = contract['excerpts.add'].output.parse(
      expectOk(await engine.call('excerpts.add', { article: id, quote, themes: ['energy'] })),
    )
    const again = expectOk(await engine.call('articles.get', { id }))
    expect(again.suggestions).not.toContainEqual(expect.objectContaining({ block: suggestion.block, theme: 'energy' }))
    expect(again.decisions).toEqual([{ block: suggestion.block, theme: 'energy', decision: 'accepted' }])

    const brief = contract['briefs.create'].output.parse(
      expectOk(
        await engine.call('briefs.create', { template: 'policy-brief', title: 'Gas', themes: ['energy'], assemble: true }),
      ),
    )
    const check = contract['briefs.check'].output.parse(expectOk(await engine.call('briefs.check', { id: brief.id })))
    expect(check.trace.flatMap(({ excerpts }) => excerpts)).toContain(excerpt.id)
    contract['library.info'].output.parse(expectOk(await engine.call('library.info', {})))
    contract['articles.list'].output.parse(expectOk(await engine.call('articles.list', {})))
    contract['search.run'].output.parse(expectOk(await engine.call('search.run', { query: 'gas' })))
    contract['briefs.list'].output.parse(expectOk(await engine.call('briefs.list', {})))
    expect(new Set(changes())).toEqual(new Set(['articles', 'collections', 'imports', 'themes', 'excerpts', 'briefs']))
  })

  test('cites an article with its paragraph', async () => {
    const id = await sample('Pipeline')
    const { text } = expectOk(await made.engine.call('articles.cite', { id, n: 3 }))
    expect(text).toContain('The Pipeline Runs One Way')
    expect(text).toContain('¶ 3')
  })
})

describe('a brief', () => {
  test('that was changed elsewhere is not overwritten', async () => {
    const { engine } = made
    const brief = expectOk(await engine.call('briefs.create', { template: 'bluf-note', title: 'One' }))
    const { id, revision, template: _template, createdAt: _created, updatedAt: _updated, ...content } = brief
    expectOk(await engine.call('briefs.save', { id, revision, content: { ...content, title: 'Two' } }))
    const late = await engine.call('briefs.save', { id, revision, content: { ...content, title: 'Three' } })
    expect(late).toMatchObject({ ok: false, failure: { code: 'brief-changed-elsewhere' } })
    expect(expectOk(await engine.call('briefs.get', { id })).title).toBe('Two')
  })

  test('cannot be assembled from no themes', async () => {
    const order = { template: 'bluf-note', title: 'One', assemble: true }
    expect(await made.engine.call('briefs.create', order)).toMatchObject({ ok: false, failure: { code: 'no-themes' } })
  })
})

describe('the library', () => {
  test('keeps what is trashed until it is restored', async () => {
    const { engine } = made
    const id = await sample('Pipeline')
    expectOk(await engine.call('articles.trash', { ids: [id] }))
    expect(expectOk(await engine.call('search.run', { query: 'title:pipeline' })).hits.map((hit) => hit.article)).not.toContain(
      id,
    )
    expect(expectOk(await engine.call('articles.list', { trash: true })).rows.map((row) => row.id)).toEqual([id])
    const others = expectOk(await engine.call('articles.list', {})).rows.map((row) => row.id)
    const asked = [id, others[0] ?? '', '9999']
    expect(expectOk(await engine.call('articles.present', { ids: asked }))).toEqual({ library: [others[0]], trash: [id] })
    expectOk(await engine.call('articles.restore', { ids: [id] }))
    expect(expectOk(await engine.call('library.info', {})).trashed).toBe(0)
  })

  test('is replaced by a backup while the engine runs, and put back as it was when the backup is no good', async () => {
    const { engine, folder } = made
    await sample('Pipeline')
    const backup = join(folder, 'backup.sqlite')
    expectOk(await engine.call('library.backup', { to: backup }))
    const { rows } = expectOk(await engine.call('articles.list', {}))
    expectOk(await engine.call('articles.trash', { ids: rows.map((row) => row.id) }))
    writeFileSync(join(folder, 'notes.txt'), 'no backup')
    expect(await engine.call('library.restore', { from: join(folder, 'notes.txt') })).toMatchObject({ ok: false })
    expect(expectOk(await engine.call('library.info', {})).articles).toBe(0)
    expectOk(await engine.call('library.restore', { from: backup }))
    expect(expectOk(await engine.call('library.info', {})).articles).toBe(rows.length)
  })

  test('keeps the built-in themes once, however often it is opened', async () => {
    const { engine, folder } = made
    const before = expectOk(await engine.call('themes.list', {}))
    await engine.close()
    const options = {
      libraryPath: join(folder, 'library.sqlite'),
      program: CHECKOUT,
      emit: () => undefined,
      log: () => undefined,
    }
    const again = expectOk(createEngine(options))
    expect(expectOk(await again.call('themes.list', {}))).toEqual(before)
    await again.close()
  })
})

test('an unknown call and a wrong input are answered, not thrown', async () => {
  expect(await made.engine.answer('articles.burn', {})).toMatchObject({ ok: false, failure: { code: 'unknown-call' } })
  expect(await made.engine.answer('articles.get', { id: 'first' })).toMatchObject({ ok: false, failure: { code: 'bad-input' } })
  expect(await made.engine.answer('constructor', {})).toMatchObject({ ok: false, failure: { code: 'unknown-call' } })
})
