import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'

const section = (page: Page) => page.getByRole('region', { name: 'Themes' })
const names = (page: Page): Promise<string[]> => section(page).locator('.nav-name').allTextContents()
const row = (page: Page, name: string) => section(page).getByRole('button', { name: new RegExp(`^${name} [\\d,]+( · .*)?$`) })

test('a theme is made, mended, put elsewhere, merged and removed, and each is taken back', async ({ page }) => {
  await section(page).getByRole('button', { name: 'New theme' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Name' }).fill('Rails')
  await form.getByRole('textbox', { name: 'Terms' }).fill('rail*\n*way')
  await expect(form.getByText('a * does not stand at the end of a word')).toBeVisible()
  await expect(form.getByRole('button', { name: 'Add theme' })).toBeDisabled()
  await form.getByRole('textbox', { name: 'Terms' }).fill('rail*\ntrain*')
  await expect(form.getByText(/^Would be suggested for \d+ paragraphs\./)).toBeVisible()
  await form.getByRole('button', { name: 'Add theme' }).click()
  await expect(row(page, 'Rails')).toBeVisible()

  // By the menu of its row.
  await row(page, 'Rails').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Edit…' }).click()
  const edit = page.getByRole('dialog', { name: 'Theme “Rails”' })
  await expect(edit.getByText(/^Is suggested for/)).toBeVisible()
  await edit.getByRole('textbox', { name: 'Name' }).fill('Transport')
  await edit.getByRole('radio', { name: 'Brown' }).click({ force: true })
  await edit.getByRole('button', { name: /^Stands under/ }).click()
  await page.getByRole('menuitemradio', { name: 'Security' }).click()
  await edit.getByRole('textbox', { name: 'Terms' }).fill('rail*\ntrain*\nport*')
  await expect(edit.getByText(/^Would be suggested for \d+ paragraphs; now it is for \d+\./)).toBeVisible()
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(row(page, 'Transport')).toBeVisible()
  expect(await names(page)).toEqual(['Energy', 'Security', 'Transport', 'Xinjiang', 'Russia rivalry'])

  // By the keyboard alone.
  await row(page, 'Energy').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => names(page)).toEqual(['Security', 'Transport', 'Energy', 'Xinjiang', 'Russia rivalry'])
  await expect(row(page, 'Energy')).toBeFocused()
  await page.keyboard.press('m')
  const merge = page.getByRole('dialog', { name: 'Merge “Energy” into another theme' })
  await merge.getByRole('button', { name: /^Into/ }).press('Enter')
  await page.getByRole('menuitemradio', { name: 'Transport' }).press('Enter')
  await merge.getByRole('button', { name: 'Merge' }).press('Enter')
  await expect(page.getByText('“Energy” was merged into “Transport”.')).toBeVisible()
  await expect(row(page, 'Energy')).toHaveCount(0)
  await row(page, 'Xinjiang').focus()
  await page.keyboard.press('Delete')
  await expect(page.getByText('“Xinjiang” was removed.')).toBeVisible()
  await expect(row(page, 'Russia rivalry')).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menuitem', { name: 'Move down' })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')

  // Back, one step each.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z')
  await expect.poll(() => names(page)).toEqual(['Energy', 'Security', 'Transport', 'Xinjiang', 'Russia rivalry'])
})

test('a theme is dragged to another place', async ({ page }) => {
  await row(page, 'Russia rivalry').dragTo(row(page, 'Energy'), { targetPosition: { x: 60, y: 4 } })
  await expect.poll(() => names(page)).toEqual(['Russia rivalry', 'Energy', 'Security', 'Xinjiang'])
})

test('themes are written to a codebook, and what another one would change is shown before it does', async ({
  app,
  page,
  dataDir,
}) => {
  const file = join(dataDir, 'themes.csv')
  const choose = async (name: string): Promise<void> => {
    await section(page).getByRole('button', { name: 'Themes as a whole' }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  await app.answerSaveDialog(file)
  await choose('Export themes…')
  await expect(page.getByText('The themes were written to')).toBeVisible()
  const table = await readFile(file, 'utf8')
  await writeFile(file, `${table.replace(',Energy,', ',Power,')}rails,Rails,Power,,Of trains,rail*\r\n`)
  await app.answerOpenDialog([file])
  await choose('Import themes…')
  const preview = page.getByRole('dialog', { name: 'Import themes from themes.csv' })
  await expect(preview.getByText('One theme is new. One is changed. 3 stay as they are.')).toBeVisible()
  expect(await names(page)).toContain('Energy')
  await preview.getByRole('button', { name: 'Import' }).click()
  await expect.poll(() => names(page)).toEqual(['Power', 'Rails', 'Security', 'Xinjiang', 'Russia rivalry'])
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(() => names(page)).toEqual(['Energy', 'Security', 'Xinjiang', 'Russia rivalry'])

  await writeFile(file, '<html><body>Not that</body></html>')
  await app.answerOpenDialog([file])
  await choose('Import themes…')
  await expect(page.getByText('themes.csv is no codebook')).toBeVisible()
})
