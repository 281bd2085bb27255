import { expect, testOnSamples as test } from './app.fixture.ts'
import { openArticle } from './library-steps.ts'
import { passes } from './passes.ts'

test('a note is read as Markdown, leads to the excerpts that it names, and all notes are shown alone', async ({ app, page }) => {
  await openArticle(page, 'Outposts Without a Flag')
  await page.locator('.reader').focus()
  for (const key of ['j', 's', '1']) await page.keyboard.press(key)
  const id = (await page.locator('[data-card*=":"]').first().getAttribute('data-card')) ?? ''
  await openArticle(page, 'What Crosses at Bakhty')
  await page.locator('.reader').focus()
  for (const key of ['j', 's', 'n']) await page.keyboard.press(key)
  await page.keyboard.type(`**Compare** ${id}, not 9:99, at 10:30`)
  await page.keyboard.press('Control+Enter')
  const note = page.locator('.card-note')
  await expect(note.locator('strong')).toHaveText('Compare')
  const links = note.getByRole('button', { name: /^Show excerpt/ })
  await expect(links).toHaveText([id])
  await passes(page, 'note')

  // By the keyboard it is edited, and its link followed.
  await note.getByRole('button', { name: /^Edit the note of excerpt/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: /Note/ })).toHaveValue(/\*\*Compare\*\*/)
  await page.keyboard.press('Control+Enter')
  await links.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.reader').getByRole('heading', { level: 1 })).toHaveText('Outposts Without a Flag')

  await app.clickMenu('show-excerpts')
  const rows = page.getByRole('grid', { name: 'Excerpts' }).locator('.excerpt-row')
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Notes', exact: true }).click()
  await expect(rows).toHaveCount(1)
  await expect(rows.locator('strong')).toHaveText('Compare')
  await passes(page, 'notes')
  await page.screenshot({ path: 'test-results/notes/dark.png' })
  await rows.getByRole('button', { name: /^Show excerpt/ }).click()
  await expect(page.locator('.reader').getByRole('heading', { level: 1 })).toHaveText('Outposts Without a Flag')
})
