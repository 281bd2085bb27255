import { expect, testOnSamples as test } from './app.fixture.ts'

test('a search is kept under a name, run, renamed, replaced and removed, and each is taken back', async ({ page }) => {
  const field = page.getByRole('searchbox', { name: 'Search the library' })
  const kept = page.getByRole('region', { name: 'Saved searches' })
  const articles = page.getByRole('region', { name: 'Articles' })
  await expect(kept).toBeHidden()

  // What is kept finds what is on screen: a word that is being written counts by its beginning.
  await field.fill('gas pip')
  await articles.getByRole('button', { name: 'Save…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save this search' })
  await expect(dialog).toContainText('Looks in all articles for: gas pip*')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Gas lines')
  await page.keyboard.press('Enter')
  const row = kept.getByRole('button', { name: 'Gas lines', exact: true })
  await expect(row).toHaveAttribute('aria-current', 'page')
  await expect(articles.getByRole('button', { name: 'Save…' })).toBeHidden()

  // Run by a press, and by name in the palette.
  await field.fill('border')
  await field.press('Enter')
  await expect(row).not.toHaveAttribute('aria-current')
  await row.click()
  await expect(field).toHaveValue('gas pip*')
  await expect(row).toHaveAttribute('aria-current', 'page')
  await page.getByRole('button', { name: /^All articles/ }).click()
  await expect(field).toHaveValue('')
  await page.keyboard.press('Control+p')
  await page.keyboard.type('gas li')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('gas pip*')

  // Another name, by the keyboard; the name of another one is refused.
  await field.fill('border')
  await articles.getByRole('button', { name: 'Save…' }).press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('GAS LINES')
  await expect(page.getByText('Another one has this name.')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Borders')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(kept.locator('.nav-name')).toHaveText(['Borders', 'Gas lines'])
  await kept.getByRole('button', { name: 'Borders', exact: true }).press('F2')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('At the border')
  await page.keyboard.press('Enter')
  const border = kept.getByRole('button', { name: 'At the border', exact: true })
  await expect(border).toBeVisible()

  // Another query, by the menu of the row.
  await field.fill('rail')
  await field.press('Enter')
  await border.click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Replace by the search on screen' }).click()
  await expect(border).toHaveAttribute('aria-current', 'page')
  await border.press('Delete')
  await expect(border).toHaveCount(0)

  // Back, one step each.
  await page.getByRole('button', { name: /^All articles/ }).focus()
  for (const names of [
    ['At the border', 'Gas lines'],
    ['At the border', 'Gas lines'],
    ['Borders', 'Gas lines'],
    ['Gas lines'],
    [],
  ]) {
    await page.keyboard.press('Control+z')
    await expect(kept.locator('.nav-name')).toHaveText(names)
  }
})
