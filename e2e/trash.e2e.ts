import { expect, test } from './app.fixture.ts'
import { violations } from './accessibility.ts'
import { loadSamples } from './library-steps.ts'

test('all articles go to the trash and the list says so; several are restored at once, what is said stays and can be taken back', async ({
  page,
}) => {
  await loadSamples(page)
  const list = page.getByRole('listbox', { name: 'Articles' })
  await list.getByRole('option').first().click()
  const all = Number(await list.getByRole('option').first().getAttribute('aria-setsize'))
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(page.getByText(`All ${all} articles are in the trash`)).toBeVisible()
  expect(await violations(page)).toEqual([])
  const notices = page.getByRole('region', { name: 'Notices' })
  await expect(notices.getByText(`${all} articles are in the trash.`)).toBeVisible()

  await page.getByRole('button', { name: 'Show the trash' }).click()
  await list.getByRole('option').first().click()
  await list
    .getByRole('option')
    .nth(2)
    .click({ modifiers: ['Shift'] })
  const bar = page.getByRole('toolbar', { name: 'Selected articles' })
  // In the trash nothing else is done with them.
  await expect(bar.getByRole('button')).toHaveText([/Restore/, /Delete for good/, ''])
  expect(await violations(page)).toEqual([])
  await bar.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText(`Trash · ${all - 3} articles`)).toBeVisible()
  // What went is not selected any more, and the keyboard is in the list.
  await expect(bar).toBeHidden()
  await expect(list.locator(':focus').or(list.and(page.locator(':focus')))).toHaveCount(1)
  // The offer before it stands as well, and neither leaves by itself.
  const restored = notices.locator('.toast').filter({ hasText: '3 articles are back in the library.' })
  await expect(restored).toBeVisible()
  await page.clock.install()
  await page.clock.fastForward(60_000)
  await expect(notices.locator('.toast')).toHaveCount(2)
  await restored.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(`Trash · ${all} articles`)).toBeVisible()
})

test('what was taken back by its key is not offered to be taken back any more', async ({ page }) => {
  await loadSamples(page)
  const list = page.getByRole('listbox', { name: 'Articles' })
  await list.getByRole('option').first().click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Delete')
  const notices = page.getByRole('region', { name: 'Notices' })
  await expect(notices.locator('.toast')).toHaveText([/2 articles are in the trash/])
  await page.keyboard.press('Control+z')
  await expect(notices.locator('.toast')).toHaveText([/^Undid: Moved 2 articles to the trash/])
  await page.keyboard.press('Control+Shift+z')
  await expect(notices.locator('.toast')).toHaveText([/^Redid: Moved 2 articles/])
})

test('what is deleted for good is named and counted first, Escape keeps it, and the trash is emptied', async ({ page }) => {
  await loadSamples(page)
  const list = page.getByRole('listbox', { name: 'Articles' })
  await list.getByRole('option').first().click()
  for (let turn = 0; turn < 2; turn += 1) await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Delete')
  const navigator = page.getByRole('navigation', { name: 'Library' })
  await navigator.getByRole('button', { name: /^Trash/ }).click()
  await expect(page.getByText('Trash · 3 articles')).toBeVisible()
  await list.getByRole('option').first().click()
  const title = (await list.getByRole('option').first().locator('.article-row-title').innerText()).trim()
  await page.keyboard.press('Delete')
  const question = page.getByRole('dialog')
  await expect(question).toContainText(`Delete “${title}” for good?`)
  await expect(question).toContainText('This cannot be undone.')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByText('Trash · 3 articles')).toBeVisible()
  await page.keyboard.press('Delete')
  await question.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('Trash · 2 articles')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('1 article was deleted for good.')

  await page.getByRole('button', { name: 'Empty the trash…' }).click()
  await expect(question).toContainText('Delete 2 articles for good?')
  await expect(question.getByRole('listitem')).toHaveCount(2)
  await question.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('The trash is empty')).toBeVisible()
})
