import { expect, testOnSamples as test } from './app.fixture.ts'
import { openArticle } from './library-steps.ts'
import { passes } from './passes.ts'

test('a theme is split by the keyboard: what goes over is seen and changed first, and one undo takes it back', async ({
  page,
}) => {
  await openArticle(page, 'The Pipeline Runs One Way')
  await page.getByRole('region', { name: 'Reader', exact: true }).focus()
  for (const key of ['j', '1', 'j', '1', 'j', 'j', 'j', '1']) await page.keyboard.press(key)
  await expect(page.getByText(/ · 3 excerpts/)).toBeVisible()
  const row = (name: string) =>
    page.getByRole('region', { name: 'Themes' }).getByRole('button', { name: new RegExp(`^${name} [\\d,]+( · .*)?$`) })
  await row('Energy').focus()
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog', { name: 'Split “Energy”' })
  await expect(dialog.getByRole('textbox', { name: 'Name of the new theme' })).toBeFocused()
  await expect(dialog.getByText('0 of 3 ticked')).toBeVisible()
  await page.keyboard.type('Uranium')
  await expect(dialog.getByRole('button', { name: 'Split' })).toBeDisabled()
  await page.keyboard.press('Tab')
  await page.keyboard.type('uranium\nKazatom*')
  const list = dialog.getByRole('listbox')
  const ticked = list.getByRole('option', { selected: true })
  await expect(ticked).toHaveCount(1)
  await expect(ticked).toContainText(/uranium/i)
  await passes(page, 'splitting a theme')
  // One more, by hand; it stays ticked whatever the terms match.
  await list.getByRole('option').first().press('Space')
  await expect(dialog.getByText('2 of 3 ticked')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Terms' }).fill('uranium')
  await expect(dialog.getByText('2 of 3 ticked')).toBeVisible()
  const split = dialog.getByRole('button', { name: 'Split' })
  await expect(split).toBeEnabled()
  await split.press('Enter')
  await expect(page.getByText('“Uranium” was split off “Energy”. 2 excerpts have it now.')).toBeVisible()
  await expect(row('Uranium')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(row('Uranium')).toHaveCount(0)
})
