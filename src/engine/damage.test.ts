import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { damagePage, damageValue, storedValues } from '#store/testing/damage-library.ts'
import { citeIn, prepareLibrary } from './testing/changing-calls.ts'
import { CHECKOUT, temporaryEngine } from './testing/temporary-engine.ts'
import { createEngine, type Engine } from './engine.ts'

const root = mkdtempSync(join(tmpdir(), 'damage-'))
const whole = join(root, 'library.sqlite')
beforeAll(async () => {
  const made = temporaryEngine(root)
  await prepareLibrary(made, join(root, 'files'))
  await citeIn(made)
  const brief = await made.engine.call('briefs.get', { id: '1' })
  if (!brief.ok) throw new Error(brief.failure.message)
  const { title: _title, authors, marking, date, language, themes, sections } = brief.value
  const content = { title: 'Again', authors, marking, date, language, themes, sections }
  const saved = await made.engine.call('briefs.save', { id: '1', revision: brief.value.revision, content })
  if (!saved.ok) throw new Error(saved.failure.message)
  // Built-in themes are put right whenever the library is opened.
  await made.engine.call('themes.add', { name: 'Zeal', definition: '', terms: ['zeal'] })
  await made.engine.close()
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Asks everything that only looks. Returns the failures, of which none may be a bug, and what was logged. */
async function lookAround(engine: Engine): Promise<Record<string, string>> {
  const asked = {
    list: await engine.call('articles.list', {}),
    show: await engine.call('articles.get', { id: '1' }),
    info: await engine.call('library.info', {}),
    search: await engine.call('search.run', { query: 'pipeline' }),
    excerpts: await engine.call('excerpts.list', {}),
    briefs: await engine.call('briefs.list', {}),
    brief: await engine.call('briefs.get', { id: '1' }),
    themes: await engine.call('themes.list', {}),
    imports: await engine.call('imports.list', {}),
    items: await engine.call('imports.items', { batch: '2' }),
    suggest: await engine.call('themes.suggest', { articles: ['1'] }),
  }
  return Object.fromEntries(Object.entries(asked).flatMap(([name, reply]) => (reply.ok ? [] : [[name, reply.failure.code]])))
}

async function withDamaged<T>(damage: (path: string) => void, look: (engine: Engine) => Promise<T>): Promise<T | 'refused'> {
  const path = join(mkdtempSync(join(root, 'copy-')), 'library.sqlite')
  copyFileSync(whole, path)
  damage(path)
  const errors: unknown[] = []
  const made = createEngine({
    libraryPath: path,
    program: CHECKOUT,
    emit: () => undefined,
    log: (_, error) => errors.push(error),
  })
  if (!made.ok) {
    expect(made.failure.code).toBe('library-damaged')
    return 'refused'
  }
  const seen = await look(made.value)
  expect(errors).toEqual([])
  await made.value.close()
  return seen
}

test('whatever stored value is damaged, a check says so, lists pass over it, and what needs it names it', async () => {
  const values = storedValues(whole)
  const named = values.map(({ table, column }) => `${table}.${column}`)
  expect(named).toEqual(
    expect.arrayContaining(['theme.data', 'article.authors', 'article_body.blocks', 'brief.content', 'import_item.facts']),
  )
  for (const value of values) {
    const where = `${value.table}.${value.column}`
    await withDamaged(
      (path) => damageValue(path, value),
      async (engine) => {
        const checked = await engine.call('library.check', {})
        expect(checked.ok && checked.value.problems, where).not.toEqual([])
        expect(checked.ok, where).toBe(true)
        const failed = await lookAround(engine)
        for (const code of Object.values(failed)) expect(['entry-damaged', 'library-damaged'], where).toContain(code)
        if (!/^(ft|typing|field_typing)/.test(value.table))
          expect(
            Object.keys(failed).filter(
              (name) => !['show', 'brief', 'suggest', ...(value.table === 'import_batch' ? ['items'] : [])].includes(name),
            ),
            where,
          ).toEqual([])
      },
    )
  }
})

test('a damaged article is passed over by its number, and the others are listed', async () => {
  await withDamaged(
    (path) => damageValue(path, { table: 'article', column: 'authors', key: '1' }),
    async (engine) => {
      const listed = await engine.call('articles.list', {})
      expect(listed.ok && listed.value.rows.map(({ id }) => id)).toEqual(['2'])
      expect(engine.passedOver()).toEqual(['article 1'])
      const shown = await engine.call('articles.get', { id: '1' })
      expect(shown.ok || shown.failure.message).toContain('article 1 is damaged')
    },
  )
})

test('whatever page of the file is overwritten, nothing throws: the check tells, or the library is refused as damaged', async () => {
  const pages = statSync(whole).size / 4096
  for (let page = 1; page < pages; page += Math.ceil(pages / 25))
    await withDamaged(
      (path) => damagePage(path, page),
      async (engine) => {
        const checked = await engine.call('library.check', {})
        expect(checked.ok ? 'told' : checked.failure.code).toMatch(/told|library-damaged/)
        for (const code of Object.values(await lookAround(engine))) expect(['entry-damaged', 'library-damaged']).toContain(code)
      },
    )
})
