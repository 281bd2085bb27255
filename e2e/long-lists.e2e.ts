import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Locator } from '@playwright/test'
import { expect, test } from './app.fixture.ts'
import { createBrief, loadSamples, writeIn } from './library-steps.ts'

const EXCERPTS = 10_000
/** Rows in view and a few around them, in the tallest window. */
const IN_VIEW = 60

/** Puts excerpts into a library that no program has open: on its articles in turn, but for the newest, which the reader shows first. */
function fillWithExcerpts(library: string): void {
  const db = new Database(library)
  db.prepare(
    `WITH RECURSIVE many (number) AS (SELECT 0 UNION ALL SELECT number + 1 FROM many WHERE number + 1 < :excerpts),
      marked (turn, id) AS (SELECT row_number() OVER (ORDER BY ord DESC) - 2, id FROM article)
      INSERT INTO excerpt (article_id, number, block, n, start, "end", quote, prefix, suffix, note, state, created_at, updated_at)
      SELECT marked.id, number + 1, 1, 1, number, number + 1, 'Words of number ' || number || ' stand here.', '', '', '', 'lost', '', ''
      FROM many JOIN marked ON marked.turn = many.number % (SELECT count(*) - 1 FROM article)`,
  ).run({ excerpts: EXCERPTS })
  db.close()
}

/** How many rows exist, the most of them while somebody scrolls down a long way. */
async function rowsWhileScrolling(list: Locator): Promise<number> {
  let most = 0
  for (let turn = 0; turn < 12; turn += 1) {
    await list.evaluate((element) => element.scrollBy(0, 2_000))
    most = Math.max(most, await list.getByRole('row').count())
  }
  return most
}

test('with 10,000 excerpts, lists hold only the rows in view, go on as they are scrolled, are searched and walked by keyboard', async ({
  app,
  page: first,
}) => {
  test.slow()
  await loadSamples(first)
  await app.close()
  fillWithExcerpts(join(app.dataDir, 'library.sqlite'))
  await app.relaunch()
  const { page } = app

  await createBrief(page, { template: 'BLUF note', title: 'Gas by 2030', themes: [], assemble: false })
  await expect(page.getByRole('heading', { name: 'Excerpts · 10000' })).toBeVisible()
  const offered = page.getByRole('grid', { name: 'Excerpts for this brief' })
  expect(await rowsWhileScrolling(offered)).toBeLessThan(IN_VIEW)
  // One in the middle, by its words: rows at the edges go while the list comes to rest.
  const rows = offered.getByRole('row', { name: /Words of number/ })
  const middle = rows.nth(Math.floor((await rows.count()) / 2))
  const quote = /Words of number \d+ stand here\./.exec(await middle.innerText())?.[0] ?? ''
  await offered.getByRole('row', { name: quote }).click()
  await page.keyboard.press('Enter')
  const text = page.getByRole('region', { name: 'Brief', exact: true })
  await expect(text.locator('blockquote')).toContainText(quote)
  // What was scrolled to stays there when the brief has grown by a quotation.
  await expect(offered.getByRole('row', { name: quote })).toBeVisible()

  await writeIn(page, 'Why it matters', 'Exports will fall.')
  await text.getByRole('button', { name: /untraced/ }).click()
  const evidence = page.getByRole('dialog')
  await evidence.getByRole('searchbox', { name: 'Find an excerpt to attach' }).fill('WORDS 4321')
  await evidence.getByRole('option').filter({ hasText: 'number 4321' }).click()
  await expect(evidence.getByRole('list', { name: 'Attached excerpts' })).toContainText('Words of number 4321')
  await expect(evidence.getByRole('option').filter({ hasText: 'number 4321' })).toHaveCount(0)
  await evidence.getByRole('searchbox', { name: 'Find an excerpt to attach' }).fill('words')
  await expect(evidence.getByRole('option').first()).toContainText('Words of number')
  expect(await evidence.getByRole('option').count()).toBeLessThan(IN_VIEW)
  // The first clears what is looked for, the second closes.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(evidence).toBeHidden()

  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await page.getByRole('button', { name: /^Excerpts/ }).click()
  await expect(page.getByRole('region', { name: 'Excerpts', exact: true })).toContainText('10,000 excerpts')
  const all = page.getByRole('grid', { name: 'Excerpts', exact: true })
  expect(await rowsWhileScrolling(all)).toBeLessThan(IN_VIEW)
  await expect(all).toHaveAttribute('aria-rowcount', String(EXCERPTS))
  const words =
    /Words of number \d+ stand here\./.exec(await all.getByRole('row', { name: /Words/ }).nth(3).innerText())?.[0] ?? ''
  await all.getByRole('row', { name: words }).click()
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
  const before = await focused()
  await page.keyboard.press('ArrowDown')
  await expect.poll(focused).not.toBe(before)
  expect(await focused()).toContain('Words of number')

  // The last of all, not of those that were shown so far, and back.
  await page.keyboard.press('End')
  const inHand = all.getByRole('row', { selected: true })
  await expect(inHand).toHaveAttribute('aria-rowindex', String(EXCERPTS))
  await expect(inHand).toBeFocused()
  await expect(inHand).toBeInViewport()
  await page.keyboard.press('PageUp')
  await expect(inHand).not.toHaveAttribute('aria-rowindex', String(EXCERPTS))
  await page.keyboard.press('Home')
  await expect(inHand).toHaveAttribute('aria-rowindex', '1')
  await expect(inHand).toBeInViewport()
  expect(await all.getByRole('row').count()).toBeLessThan(IN_VIEW)
})
