import { expect, testOnSamples as test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { openArticle } from './library-steps.ts'
import { selectPassage } from './select-text.ts'

const TITLE = 'The Petitioners on the Second Floor'

test('whatever was done last is undone, in order of making, named in the menu, said, brought into view, and done again', async ({
  app,
  page,
}) => {
  const undoLabel = async (): Promise<string | undefined> => (await app.menuItem('undo'))?.label
  const said = (text: string) => page.getByRole('alertdialog').filter({ hasText: text })
  await openArticle(page, TITLE)
  await selectPassage(page, 'some 1.5 million ethnic Kazakhs')
  await page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Mark as Xinjiang' }).click()
  const card = page.getByRole('region', { name: /^Excerpt \d+:1$/ })
  await expect(card).toBeVisible()
  await expect.poll(undoLabel).toBe('Undo Mark')

  await page.getByRole('button', { name: 'More actions for this article' }).click()
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
  await expect(said('is in the trash')).toBeVisible()
  await expect.poll(undoLabel).toBe('Undo Move to Trash')
  await page.keyboard.press('Control+z')
  await expect(said(`Undid: Moved “${TITLE}” to the trash.`)).toBeVisible()
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
  await expect(card).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(card).toBeHidden()
  await page.keyboard.press('Control+Shift+z')
  await expect(card).toBeVisible()
  await expect(said(`Redid: Marked a passage of “${TITLE}”.`)).toBeVisible()

  // What the command line does beside the window is in the same history.
  await ask(page, 'themes.add', { name: 'Petitions', definition: '', terms: ['petition*'] })
  await expect.poll(undoLabel).toBe('Undo New Theme')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('navigation').getByText('Petitions')).toBeHidden()
  await expect(card).toBeVisible()
})

test('the history of an article is read: what was done to it, with before and after, and what was taken back', async ({
  page,
}) => {
  await openArticle(page, TITLE)
  await selectPassage(page, 'some 1.5 million ethnic Kazakhs')
  await page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Mark as Xinjiang' }).click()
  await expect(page.getByRole('region', { name: /^Excerpt \d+:1$/ })).toBeVisible()
  const more = async (item: string): Promise<void> => {
    await page.getByRole('button', { name: 'More actions for this article' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await more('Edit title, authors, date…')
  await page.getByRole('textbox', { name: 'Title' }).fill('Petitioners')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Petitioners', level: 1, exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()

  await more('History…')
  const history = page.getByRole('dialog', { name: 'History of the article' })
  const steps = history.getByRole('list', { name: 'Changes, the newest first' }).getByRole('listitem')
  await expect(steps).toHaveCount(3)
  await expect(steps.nth(0)).toContainText(/Change of Details.*taken back.*Title.*Before.*The Petitioners.*After.*Petitioners/s)
  await expect(steps.nth(1)).toContainText(/Mark.*Before.*nothing.*After.*some 1\.5 million ethnic Kazakhs/s)
  await expect(steps.nth(1)).toContainText('Xinjiang')
  await expect(steps.nth(2)).toContainText('Import')
  await page.keyboard.press('Escape')
  await expect(history).toBeHidden()
})
