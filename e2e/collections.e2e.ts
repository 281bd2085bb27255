import { join } from 'node:path'
import { expect, testOnSamples as test } from './app.fixture.ts'

test('a collection is made, filled by dragging, by key and in bulk, renamed, removed, and each is taken back', async ({
  page,
}) => {
  const section = page.getByRole('region', { name: 'Collections' })
  const list = page.getByRole('listbox', { name: 'Articles' })
  const rows = list.getByRole('option')
  const entry = (name: string, count: number) => section.getByRole('button', { name: `${name} ${count}`, exact: true })
  await expect(entry('Sample library', 11)).toBeVisible()

  await section.getByRole('button', { name: 'New collection' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('sample LIBRARY')
  await expect(dialog).toContainText('Another one has this name.')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('To read')
  await page.keyboard.press('Enter')
  await expect(entry('To read', 0)).toBeVisible()

  // One by dragging, then several.
  await rows.nth(1).dragTo(entry('To read', 0))
  await expect(entry('To read', 1)).toBeVisible()
  await rows.nth(2).click()
  await expect(rows.nth(2)).toHaveAttribute('aria-selected', 'true')
  await rows.nth(4).click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 selected')).toBeVisible()
  await rows.nth(3).dragTo(entry('To read', 1))
  await expect(entry('To read', 4)).toBeVisible()
  await expect(page.getByText('3 articles were put into “To read”.')).toBeVisible()

  // By the keyboard: C, a name, Enter; the same again takes them out.
  await page.keyboard.press('c')
  await expect(dialog.getByRole('heading', { name: 'Collections of 3 articles' })).toBeVisible()
  // Nothing is chosen while nothing is written.
  await page.keyboard.press('Enter')
  await page.keyboard.type('to r')
  await page.keyboard.press('Enter')
  await expect(entry('To read', 1)).toBeVisible()
  await page.getByRole('toolbar', { name: 'Selected articles' }).getByRole('button', { name: 'Collections…' }).click()
  await page.keyboard.type('Border')
  await dialog.getByRole('button', { name: 'Make “Border”' }).click()
  await expect(entry('Border', 3)).toBeVisible()

  // Shown, renamed while it is shown, and gone while it is shown.
  await entry('Border', 3).click()
  await expect(rows).toHaveCount(3)
  await entry('Border', 3).press('F2')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('At the border')
  await page.keyboard.press('Enter')
  await expect(page.getByText('At the border · 3 articles')).toBeVisible()
  await entry('At the border', 3).press('Delete')
  await expect(page.getByText('All articles · 11 articles')).toBeVisible()
  await expect(rows.nth(5)).toBeVisible()

  // Back, one step each.
  await page.getByRole('button', { name: /^All articles/ }).focus()
  for (const left of [
    [entry('At the border', 3)],
    [entry('Border', 3)],
    [entry('To read', 1)],
    [entry('To read', 4)],
    [entry('To read', 1)],
    [entry('To read', 0)],
    [entry('Sample library', 11)],
  ]) {
    await page.keyboard.press('Control+z')
    for (const each of left) await expect(each).toBeVisible()
  }
  await expect(section.locator('.nav-name')).toHaveText(['Sample library'])
})

test('C in the reader and in triage asks for a collection of the article in hand', async ({ page }) => {
  const dialog = page.getByRole('dialog')
  await page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first().click()
  await page.locator('.reader [data-block]').first().click()
  await page.keyboard.press('c')
  await expect(dialog.getByRole('heading', { name: 'Collections of “A Division of Labour, Slowly Undone”' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Sample library 11 Holds them/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+3')
  const line = page.getByRole('listbox', { name: 'What waits' }).getByRole('option').first()
  await line.click()
  await expect(line).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('c')
  await expect(dialog.getByRole('heading', { name: /^Collections of “/ })).toBeVisible()
  await page.keyboard.type('Urgent')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('region', { name: 'Collections' }).getByRole('button', { name: 'Urgent 1', exact: true }),
  ).toBeVisible()
})

test('of a selection, themes are accepted, articles exported and trashed, each as one step or one file', async ({
  app,
  page,
  dataDir,
}) => {
  const rows = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
  await rows.nth(0).click()
  await rows.nth(3).click({ modifiers: ['Shift'] })
  const bar = page.getByRole('toolbar', { name: 'Selected articles' })
  await expect(bar.getByText('4 selected')).toBeVisible()
  const energy = page.getByRole('region', { name: 'Themes' }).getByRole('button', { name: /^Energy/ })
  await expect(energy).toHaveAccessibleName(/^Energy 0/)

  await bar.getByRole('button', { name: 'Accept suggestions in the selected articles' }).click()
  await page.getByRole('menuitem', { name: 'Accept all of Energy' }).click()
  await expect(page.getByRole('alertdialog').filter({ hasText: /suggestions were accepted\./ })).toBeVisible()
  await expect(energy).not.toHaveAccessibleName(/^Energy 0/)
  await page.keyboard.press('Control+z')
  await expect(energy).toHaveAccessibleName(/^Energy 0/)

  const file = join(dataDir, 'four.sqlite')
  await app.answerSaveDialog(file)
  await bar.getByRole('button', { name: 'Export the selected articles as a library…' }).click()
  await expect(page.getByText(/4 articles were written to .*four\.sqlite/)).toBeVisible()
  await bar.getByRole('button', { name: 'Move to the trash' }).click()
  await expect(rows).toHaveCount(7)
})

test('a collection is gone to by its name from anywhere', async ({ page }) => {
  await page.getByRole('option', { name: /A Division of Labour/ }).click()
  await page.keyboard.press('Control+p')
  await page.keyboard.type('sample li')
  const found = page.getByRole('listbox', { name: 'What is found' })
  await expect(found.getByRole('group', { name: 'Collections' }).getByRole('option')).toHaveText(/Sample library.*11 articles/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Articles' }).getByText(/^Sample library · 11 articles$/)).toBeVisible()
})
