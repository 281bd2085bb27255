import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { AppUnderTest } from './app-under-test.ts'
import { expect, testOnSamples } from './app.fixture.ts'

const PAGE = 4096
/** Of all but the first page, on which closing notes how the file was closed. */
const digest = (path: string): string => createHash('sha256').update(readFileSync(path).subarray(PAGE)).digest('hex')

/** The sample library without the page that its themes stand on, which it cannot be opened without, and one of those with texts. */
const test = testOnSamples.extend({
  dataDir: async ({ dataDir }, use) => {
    const path = join(dataDir, 'library.sqlite')
    const db = new Database(path, { readonly: true })
    const pages = ['theme', 'article_body'].map((table) =>
      Number(db.prepare("SELECT max(pageno) - 1 FROM dbstat WHERE name = ? AND pagetype = 'leaf'").pluck().get(table)),
    )
    db.close()
    const bytes = readFileSync(path)
    for (const page of pages) bytes.fill(0xaa, page * PAGE, (page + 1) * PAGE)
    writeFileSync(path, bytes)
    await use(dataDir)
  },
})

test('a damaged library offers to recover what can be read, shows what could not be, and is kept', async ({ dataDir }) => {
  const library = join(dataDir, 'library.sqlite')
  const before = digest(library)
  const app = await AppUnderTest.launch(dataDir)
  const { page } = app
  await expect(page.getByRole('heading', { name: 'Briefwright cannot open your library' })).toBeVisible()
  await page.screenshot({ path: 'test-results/damaged-light.png' })
  await page.getByRole('button', { name: 'Read in the guide' }).click()
  await expect(page.getByRole('heading', { name: 'A damaged library' })).toBeInViewport()
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('button', { name: 'Recover what can be read…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Recover what can be read' })
  await dialog.getByRole('button', { name: 'Recover', exact: true }).click()
  const report = page.getByRole('region', { name: 'What was recovered' })
  await expect(report).toContainText('library recovered.sqlite')
  await expect(report).toContainText(/\d+ articles/)
  await expect(report.getByRole('listitem').first()).toBeVisible()
  expect(digest(library)).toBe(before)
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  await page.screenshot({ path: 'test-results/recovered-dark.png' })
  await page.getByRole('button', { name: 'Put it in the library’s place' }).click()
  await expect(page.getByText('Library restored. The one before was kept as')).toBeVisible()
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first()).toBeVisible()
  const kept = readdirSync(dataDir).filter(
    (name) => name.startsWith('library.sqlite.replaced-') && !/-(wal|shm|journal)$/.test(name),
  )
  expect(kept.map((name) => digest(join(dataDir, name)))).toEqual([before])
  await app.close()

  const again = await AppUnderTest.launch(dataDir)
  await expect(again.page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first()).toBeVisible()
  await again.close()
})

testOnSamples(
  'from the menu an open library is read into a second file, of which nothing is lost',
  async ({ app, page, dataDir }) => {
    await app.clickMenu('recover')
    const dialog = page.getByRole('dialog', { name: 'Recover what can be read' })
    await dialog.getByRole('button', { name: 'Recover', exact: true }).click()
    const report = page.getByRole('region', { name: 'What was recovered' })
    await expect(report).toContainText('11 articles, 0 excerpts, 0 briefs')
    await expect(report).toContainText('Nothing: all of it could be read.')
    await page.getByRole('button', { name: 'Leave both' }).click()
    expect(readdirSync(dataDir)).toContain('library recovered.sqlite')
  },
)

/** The samples many times over: reading them takes long enough to look on. */
const testOnMany = testOnSamples.extend({
  dataDir: async ({ dataDir }, use) => {
    const db = new Database(join(dataDir, 'library.sqlite'))
    const copy = (table: string, own: Record<string, string>): string => {
      const names = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[]
      return `INSERT INTO ${table} (${names.join()}) SELECT ${names.map((name) => own[name] ?? `a.${name}`).join()} FROM ${table} a`
    }
    const many = 'JOIN (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) SELECT i FROM n) WHERE'
    db.transaction(() => {
      db.exec(`${copy('article', { id: 'a.id + 100 * i', ord: 'a.ord + 100 * i' })} ${many} a.id < 100`)
      db.exec(`${copy('article_body', { article_id: 'a.article_id + 100 * i' })} ${many} a.article_id < 100`)
    })()
    db.close()
    await use(dataDir)
  },
})

testOnMany(
  'a recovery says how far it is, goes on when its dialog is closed, and stops when told to',
  async ({ app, page, dataDir }) => {
    await app.clickMenu('recover')
    const dialog = page.getByRole('dialog', { name: 'Recover what can be read' })
    await dialog.getByRole('button', { name: 'Recover', exact: true }).click()
    const bar = dialog.getByRole('progressbar', { name: 'Recovering library.sqlite' })
    await expect(bar).toContainText(/: [\d,]+ of [\d,]+/)
    await page.screenshot({ path: 'test-results/recovering-light.png' })
    await dialog.getByRole('button', { name: 'Go on in the background' }).click()
    await expect(page.getByRole('contentinfo').getByRole('progressbar', { name: 'Recovering library.sqlite' })).toBeVisible()
    await app.clickMenu('recover')
    await expect(bar).toBeVisible()
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
    await page.screenshot({ path: 'test-results/recovering-dark.png' })
    await dialog.getByRole('button', { name: 'Stop' }).click()
    await expect(dialog).toContainText('Stopped. Nothing was written.')
    expect(readdirSync(dataDir).filter((name) => name.includes('recovered'))).toEqual([])
  },
)
