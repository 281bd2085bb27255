import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listArticles } from '../articles/article-list.ts'
import { checkLibrary } from '../library/integrity.ts'
import { openLibrary, type Library } from '../library/library.ts'
import { addExcerpt } from '../marks/excerpts.ts'
import { damagePage } from '../testing/damage-library.ts'
import { dumpLibrary } from '../testing/dump-library.ts'
import { addArticle, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { recoverLibrary, type Recovered } from './recover-library.ts'

const ARTICLES = 60
/** Every one with LONG_TESTS=1. */
const EVERY_PAGE = process.env['LONG_TESTS'] === '1' ? 1 : 9

let made: TemporaryLibrary
let whole: string
let damaged: string
let to: string
beforeAll(() => {
  made = temporaryLibrary()
  whole = join(made.folder, 'whole.sqlite')
  damaged = join(made.folder, 'damaged.sqlite')
  to = join(made.folder, 'new.sqlite')
  for (let each = 1; each <= ARTICLES; each += 1) {
    const paragraphs = Array.from({ length: 6 }, (_, at) =>
      `Paragraph ${at} of article ${each}: ${Math.sin(each * 7 + at)} `.repeat(4),
    )
    const id = addArticle(made.db, paragraphs, { title: `Article ${each}` })
    const anchor = { block: 1, start: 0, end: 9, quote: 'Paragraph', prefix: '', suffix: '' }
    addExcerpt(made.db, id, anchor, [], `note ${each} `.repeat(60))
  }
  made.db.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(made.path, whole)
})
afterAll(() => made.remove())
beforeEach(() => {
  for (const end of ['', '-wal', '-shm']) for (const file of [damaged, to]) rmSync(file + end, { force: true })
  copyFileSync(whole, damaged)
})

function recover(): Recovered {
  const done = recoverLibrary(damaged, to)
  if (!done.ok) throw new Error(done.failure.message)
  return done.value
}

function opened<T>(path: string, look: (library: Library) => T): T {
  const library = openLibrary(path)
  if (!library.ok) throw new Error(library.failure.message)
  try {
    return look(library.value)
  } finally {
    library.value.close()
  }
}

/** The pages of a table that hold its rows, in their order. */
function leavesOf(table: string): number[] {
  const db = new Database(whole, { readonly: true })
  const leaves = db
    .prepare<[string], number>("SELECT pageno - 1 FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path")
    .pluck()
    .all(table)
  db.close()
  return leaves
}

test('of a library that is whole all is recovered, search included, and it is another file', () => {
  expect(recover()).toMatchObject({ file: to, lost: [], counts: { articles: ARTICLES, excerpts: ARTICLES } })
  expect(dumpLibrary(to)).toBe(dumpLibrary(damaged))
  expect(process.platform === 'win32' || (statSync(to).mode & 0o777) === 0o600).toBe(true)
  expect(opened(to, ({ db }) => db.prepare("SELECT count(*) FROM ft('article')").pluck().get())).toBe(ARTICLES)
})

test('progress goes up to its end and says what is done; whoever ends it half-way finds no file', () => {
  const heard: [number, number | null, string][] = []
  recoverLibrary(damaged, to, (...each) => void heard.push(each))
  const total = heard[0]?.[1] ?? 0
  expect(total).toBeGreaterThan(3 * ARTICLES)
  expect(heard.map(([done]) => done)).toEqual(heard.map(([done]) => done).toSorted((one, other) => one - other))
  expect(heard.at(-1)).toEqual([total, total, 'Checking the new file'])
  expect(heard.map(([, , detail]) => detail)).toContain('Reading texts of articles')

  rmSync(to)
  const before = readdirSync(made.folder)
  for (const at of [0, Math.floor(heard.length / 2), heard.length - 1]) {
    let left = at
    const end = (): void => {
      if (left === 0) throw new Error('enough')
      left -= 1
    }
    expect(() => recoverLibrary(damaged, to, end)).toThrow('enough')
    expect(readdirSync(made.folder)).toEqual(before)
  }
})

test('wherever one page is destroyed, what is in the others is recovered, what is not is listed, and the file stays as it is', () => {
  const pages = statSync(whole).size / 4096
  let refused = 0
  let least = ARTICLES
  for (let page = 1; page < pages; page += EVERY_PAGE) {
    copyFileSync(whole, damaged)
    damagePage(damaged, page)
    const bytes = readFileSync(damaged)
    const done = recoverLibrary(damaged, to)
    expect(readFileSync(damaged).equals(bytes)).toBe(true)
    if (!done.ok) {
      expect(done.failure.code).toBe('nothing-recovered')
      expect(existsSync(to)).toBe(false)
      refused += 1
      continue
    }
    const { articles, problems } = opened(to, ({ db }) => ({
      articles: listArticles(db, { limit: 1 }).total,
      problems: checkLibrary(db),
    }))
    const expected = problems.filter((problem) => !/^Excerpt \d+:\d+ does not stand in its article/.test(problem))
    expect([page, expected]).toEqual([page, []])
    if (articles < ARTICLES) expect(done.value.lost).not.toEqual([])
    least = Math.min(least, articles)
    rmSync(to)
  }
  expect(least).toBeGreaterThan(ARTICLES / 3)
  // Those of the list of tables.
  expect(refused).toBeLessThan(pages / EVERY_PAGE / 4)
  expect(readdirSync(made.folder).filter((name) => name.includes('part'))).toEqual([])
})

test('an article whose text is lost keeps its title and its excerpt, and is named', () => {
  const db = new Database(damaged)
  db.prepare("UPDATE article_body SET blocks = x'c0ffee' WHERE article_id = 7").run()
  db.close()
  const { lost, counts } = recover()
  expect(counts).toMatchObject({ articles: ARTICLES, excerpts: ARTICLES })
  expect(lost).toContain(
    'The text of article 7, “Article 7”. What is known of it and its excerpts are there; import it again for its text.',
  )
})

test('an article of which only text and excerpts are left gets a title from its text, and is named; no number is given twice', () => {
  const db = new Database(damaged)
  db.pragma('foreign_keys = OFF')
  db.exec(`DELETE FROM article WHERE id = ${ARTICLES}; DELETE FROM article_body WHERE article_id = ${ARTICLES}`)
  db.exec('DELETE FROM article WHERE id = 5')
  db.close()
  const { lost, counts } = recover()
  expect(counts).toMatchObject({ articles: ARTICLES, excerpts: ARTICLES })
  expect(lost).toContainEqual(
    expect.stringMatching(/^Title, authors, outlet and date of article 5, which is called “Paragraph 0 of article 5/),
  )
  expect(lost).toContainEqual(expect.stringContaining(`which is called “Article ${ARTICLES}” now`))
  expect(opened(to, (library) => addArticle(library.db, ['New.']))).toBe(ARTICLES + 1)
})

test('what refers to something that was lost for good goes, or refers to nothing', () => {
  const db = new Database(damaged)
  db.pragma('foreign_keys = OFF')
  db.exec('INSERT INTO excerpt_theme (excerpt_id, theme_id) VALUES (1, 999)')
  db.exec('UPDATE article SET source_file_id = 77 WHERE id = 3')
  db.close()
  recover()
  expect(opened(to, (library) => checkLibrary(library.db))).toEqual([])
})

test('what lies between two destroyed pages of a table is read, and the numbers that are not are said', () => {
  const leaves = leavesOf('excerpt')
  const [second, last] = [leaves[1] ?? 0, leaves.at(-2) ?? 0]
  expect(leaves.length).toBeGreaterThan(4)
  damagePage(damaged, second)
  damagePage(damaged, last)
  const { lost, counts } = recover()
  expect(counts.articles).toBe(ARTICLES)
  expect(counts.excerpts).toBeGreaterThan((ARTICLES * (leaves.length - 3)) / leaves.length)
  expect(counts.excerpts).toBeLessThan(ARTICLES)
  expect(lost.filter((line) => /^Numbers \d+ to \d+ of the excerpts, as many as there were\.$/.test(line))).toHaveLength(2)
})

test('what the log still holds is recovered too, and the log stays', () => {
  const library = openLibrary(damaged)
  if (!library.ok) throw new Error(library.failure.message)
  addArticle(library.value.db, ['Late.'], { title: 'In the log' })
  const log = readFileSync(`${damaged}-wal`)
  const copy = join(made.folder, 'killed.sqlite')
  for (const end of ['', '-wal']) copyFileSync(damaged + end, copy + end)
  library.value.close()
  const done = recoverLibrary(copy, to)
  expect(done.ok && done.value.counts.articles).toBe(ARTICLES + 1)
  expect(readFileSync(`${copy}-wal`).equals(log)).toBe(true)
})

test('a file that is there, one that is none, and one of which nothing can be read are told', () => {
  writeFileSync(to, 'mine')
  expect(recoverLibrary(damaged, to)).toMatchObject({ failure: { code: 'file-exists' } })
  expect(readFileSync(to, 'utf8')).toBe('mine')
  rmSync(to)
  expect(recoverLibrary(join(made.folder, 'none'), to)).toMatchObject({ failure: { code: 'library-missing' } })
  expect(recoverLibrary(damaged, join(made.folder, 'none', 'x'))).toMatchObject({ failure: { code: 'folder-missing' } })
  const bytes = readFileSync(damaged)
  writeFileSync(damaged, bytes.fill(0xaa, 100, 4096))
  expect(recoverLibrary(damaged, to)).toMatchObject({ failure: { code: 'nothing-recovered' } })
  writeFileSync(damaged, 'My notes. '.repeat(50))
  expect(recoverLibrary(damaged, to)).toMatchObject({ failure: { code: 'not-a-library' } })
  expect(existsSync(to)).toBe(false)
})
