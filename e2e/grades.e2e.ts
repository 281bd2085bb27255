import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { createBrief, openArticle } from './library-steps.ts'
import { selectPassage } from './select-text.ts'

const TITLE = 'The Petitioners on the Second Floor'
const PASSAGE = 'some 1.5 million ethnic Kazakhs'
const card = (page: Page) => page.getByRole('region', { name: /^Excerpt \d+:1$/ })

/** Marks the passage, and answers its excerpt’s id. */
async function markPassage(page: Page): Promise<string> {
  await openArticle(page, TITLE)
  await selectPassage(page, PASSAGE)
  await page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Mark as Xinjiang' }).click()
  await expect(card(page)).toBeVisible()
  return (await card(page).getAttribute('aria-label'))?.replace('Excerpt ', '') ?? ''
}

async function gradeCard(page: Page, id: string, grade: string): Promise<void> {
  await card(page)
    .getByRole('button', { name: `Credibility of ${id}` })
    .click()
  await page.getByRole('menuitemradio', { name: grade }).click()
}

test('an excerpt is graded on its card, apart from its publication, and undo takes the grade back', async ({ page }) => {
  const id = await markPassage(page)
  const pill = card(page).getByTitle('(Probably true)')
  await gradeCard(page, id, '2 · Probably true')
  await expect(pill).toBeVisible()
  await page.getByRole('heading', { name: TITLE, level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(`Undid: Graded a passage of “${TITLE}”.`)).toBeVisible()
  await expect(pill).toBeHidden()
  await page.keyboard.press('Control+Shift+z')
  await expect(pill).toBeVisible()
})

test('what a source is graded and marked stands with the evidence of a brief, and a marking that is too low with the findings', async ({
  page,
}) => {
  const id = await markPassage(page)
  await gradeCard(page, id, '4 · Doubtful')
  await page.getByRole('button', { name: 'More actions for this article' }).click()
  await page.getByRole('menuitem', { name: 'Edit title, authors, date…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Marking' }).fill('TLP:AMBER')
  await dialog.getByRole('button', { name: 'Reliability of the publication: Not judged' }).click()
  await page.getByRole('menuitemradio', { name: 'D · Not usually reliable' }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()

  await createBrief(page, { template: 'BLUF note', title: 'Petitioners', themes: [], assemble: false })
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  const markdown = `It may be that they stay.[^${id}][^judgement]`
  await ask(page, 'briefs.write', { id: '1', section: 'next', markdown, append: false })
  await page
    .getByRole('navigation', { name: 'Library' })
    .getByRole('button', { name: /^Petitioners/ })
    .click()
  const check = page.getByRole('complementary', { name: 'Check' })
  const row = (text: string) => check.getByRole('listitem').filter({ hasText: text })
  await expect(row('Raise its marking to “TLP:AMBER”')).toBeVisible()
  await expect(row('“may” is not on the ICD 203 scale')).toContainText('ICD 203, Analytic Standards')
  await expect(row('rests on weak evidence alone').getByTitle('D (Not usually reliable), 4 (Doubtful)')).toBeVisible()
  const raise = row('Raise its marking').getByRole('button', { name: 'Mark the brief TLP:AMBER' })
  await raise.click()
  await expect(raise).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(raise).toBeVisible()
  await row('rests on weak evidence alone').getByRole('button', { name: 'Show the source' }).click()
  const source = page.getByRole('complementary', { name: 'Source' })
  await expect(source.getByTitle('D (Not usually reliable)')).toBeVisible()
})
