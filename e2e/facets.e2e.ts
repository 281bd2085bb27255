import { expect, testOnSamples as test } from './app.fixture.ts'

test('results are narrowed by a value that says how many there are, and the filter stands in the query', async ({ page }) => {
  const field = page.getByRole('searchbox', { name: 'Search the library' })
  const narrow = page.getByRole('toolbar', { name: 'Narrow the results' })
  const articles = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
  await field.fill('gas OR border')
  await field.press('Enter')
  await narrow.getByRole('button', { name: 'Year' }).click()
  const choice = page.getByRole('menu', { name: 'Year' }).getByRole('menuitem').first()
  await expect(choice).toHaveText(/^\d{4} \(\d+\)$/)
  const [, year = '', count = ''] = /^(\d{4}) \((\d+)\)$/.exec(await choice.innerText()) ?? []
  await choice.click()
  await expect(field).toHaveValue(`(gas OR border) year:${year}`)
  await expect(field).toBeFocused()
  await expect(articles).toHaveCount(Number(count))

  // The next one narrows what is left, by keyboard alone.
  await narrow.getByRole('button', { name: 'Publication' }).press('Enter')
  await expect(page.getByRole('menu', { name: 'Publication' }).getByRole('menuitem').first()).toContainText('(1)')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue(new RegExp(`^\\(gas OR border\\) year:${year} publication:="[^"]+"$`))
  await expect(articles).toHaveCount(1)
  await field.fill('')
  await expect(narrow).toBeHidden()
})
