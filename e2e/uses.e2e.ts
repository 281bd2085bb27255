import type { Page } from '@playwright/test'
import { expect, test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { saved } from './brief-steps.ts'
import { briefField, loadSamples, openArticle } from './library-steps.ts'
import { briefOnTwo, sourcePane } from './source-steps.ts'

const TITLE = 'A Division of Labour, Slowly Undone'
const OTHER = 'The Petitioners on the Second Floor'
const ALONE = 'Only one source says this.'
const BOTH = 'Security stays Russian, 7 million people do not.'

/** The brief of `briefOnTwo`, and in it a sentence and a quotation of the first source alone. */
async function started(page: Page): Promise<string[]> {
  await loadSamples(page)
  const ids = await briefOnTwo(page)
  const [first = ''] = ids
  const markdown = `${ALONE}[^${first}]\n\n> Security is the last Russian monopoly, and it leaks.[^${first}]`
  expect(await ask(page, 'briefs.write', { id: '1', section: 'why', markdown })).toMatchObject({ ok: true })
  await page.reload()
  return ids
}

const question = (page: Page, name: RegExp) => page.getByRole('dialog', { name })
const excerpts = async (page: Page): Promise<number> =>
  ((await ask(page, 'excerpts.list', {})) as { value: { total: number } }).value.total

test('before an article or a mark in use is removed, the sentences that rest on it are shown; a click goes there', async ({
  app,
}) => {
  const { page } = app
  const [first = ''] = await started(page)
  await openArticle(page, TITLE)
  const reader = page.getByRole('region', { name: 'Reader' })
  await expect(reader.locator('.article-head').getByRole('button', { name: 'Used in 1 brief: 3 sentences.' })).toBeVisible()
  const card = reader.getByRole('region', { name: `Excerpt ${first}`, exact: true })
  await card.getByRole('button', { name: 'Used in 1 brief: 3 sentences.' }).click()
  const list = page.getByRole('dialog', { name: `What rests on excerpt ${first}` })
  await expect(list).toContainText('2 sentences would be left with nothing:')
  await expect(list).toContainText('1 sentence keeps other evidence:')
  await expect(list).toContainText('“Why it matters” would rest on no source.')
  await list.getByRole('button', { name: 'Close' }).last().click()

  await card.getByRole('button', { name: `Actions for excerpt ${first}` }).click()
  await page.getByRole('menuitem', { name: 'Remove the excerpt' }).click()
  await question(page, /^Remove excerpt/)
    .getByRole('button', { name: 'Cancel' })
    .click()
  expect(await excerpts(page)).toBe(2)
  await card.getByRole('button', { name: `Actions for excerpt ${first}` }).click()
  await page.getByRole('menuitem', { name: 'Remove the excerpt' }).click()
  await question(page, /^Remove excerpt/)
    .getByRole('button', { name: 'Remove', exact: true })
    .click()
  await expect(card).toBeHidden()
  expect(await excerpts(page)).toBe(1)
  await page.keyboard.press('Control+z')
  await expect(card).toBeVisible()
  // She was asked, and can take it back again.
  await page.keyboard.press('Control+Shift+z')
  await expect(card).toBeHidden()
  expect(await excerpts(page)).toBe(1)
  await page.keyboard.press('Control+z')
  await expect(card).toBeVisible()

  await reader.getByRole('button', { name: 'More actions for this article' }).click()
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
  const trash = question(page, /^Move “A Division of Labour/)
  await expect(trash).toContainText('Used in 1 brief: 3 sentences.')
  await trash.getByRole('button', { name: new RegExp(`^${ALONE}`) }).click()
  await expect(briefField(page)).toBeFocused()
  expect(await page.evaluate(() => document.getSelection()?.anchorNode?.textContent)).toContain(ALONE)
  expect(await ask(page, 'articles.list', { trash: true })).toMatchObject({ value: { total: 0 } })
})

test('what no brief rests on goes without a question', async ({ app }) => {
  const { page } = app
  await started(page)
  await openArticle(page, 'The Pipeline Runs One Way')
  const reader = page.getByRole('region', { name: 'Reader' })
  await reader.getByRole('button', { name: 'More actions for this article' }).click()
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
  await expect(page.getByRole('alertdialog').filter({ hasText: 'is in the trash' })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a source is taken away from a brief as one step of undo, its quotations with it', async ({ app }) => {
  const { page } = app
  await started(page)
  await page.getByRole('navigation').getByText('Steppe').click()
  await briefField(page).getByText(ALONE).click()
  await page.keyboard.press('Alt+Enter')
  const take = sourcePane(page).getByRole('button', { name: 'Take this source away from the brief' })
  await take.click()
  const asked = question(page, /^Take “A Division/)
  await expect(asked).toContainText('1 block quotation goes with it:')
  await expect(asked).toContainText('1 sentence would be left with nothing:')
  await expect(asked).toContainText(`The whole brief would rest on one origin:`)
  await asked.getByRole('button', { name: 'Take away', exact: true }).click()
  const evidence = async (): Promise<unknown[]> =>
    (await saved(page)).sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ kind, sentences }): unknown[] =>
        kind === 'excerpt' ? ['quotation'] : (sentences ?? []).map((one) => one.evidence.excerpts.length),
      ),
    )
  await expect.poll(evidence).toEqual([0, 1, 0])
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(evidence).toEqual([1, 'quotation', 2, 0])

  await briefField(page).getByText(BOTH).click()
  await page.keyboard.press('Alt+Enter')
  await sourcePane(page).getByRole('button', { name: 'Next evidence of the sentence' }).click()
  await expect(sourcePane(page)).toContainText(OTHER)
})
