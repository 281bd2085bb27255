import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.fixture.ts'
import { chooseFiles, SAMPLES, storeImport, waitUntilRead } from './library-steps.ts'
import { pasteInto } from './paste-into.ts'

test('a newcomer imports files by the button, looks at them and finds them in the list', async ({ app, page }) => {
  await expect(page.getByRole('heading', { name: 'Your library is empty' })).toBeVisible()
  await app.answerOpenDialog([join(SAMPLES, 'price-of-a-litre.md'), join(SAMPLES, 'archive-2023-03.txt')])
  await page.getByRole('button', { name: 'Choose files…' }).click()

  await waitUntilRead(page)
  await expect(page.getByRole('listbox', { name: 'Items of the import' }).getByRole('option')).toHaveCount(3)
  await expect(page.getByText('0 articles')).toBeVisible()
  await storeImport(page)
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(3)
})

test('a bad file is named with its reason and the rest is imported', async ({ app, page, dataDir }) => {
  const folder = join(dataDir, 'articles')
  await mkdir(folder)
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'program.txt'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
  await writeFile(
    join(folder, 'good.txt'),
    'Rail freight doubles\n\nBy Aida Omar\n\n3 March 2024\n\nFreight by rail doubled in a year, the operator said.\n\nMost of it was grain.\n',
  )
  await expect(page.getByRole('heading', { name: 'Your library is empty' })).toBeVisible()
  await chooseFiles(app, [folder], 'import-folder')

  await page.getByRole('radio', { name: 'Failed 2' }).click()
  const items = page.getByRole('listbox', { name: 'Items of the import' }).getByRole('option')
  await expect(items).toHaveCount(2)
  await expect(items.filter({ hasText: 'empty.txt' })).toBeVisible()
  await items.filter({ hasText: 'program.txt' }).click()
  await expect(page.getByRole('region', { name: 'Selected item' })).toContainText('program.txt')
  // What was wrong is put right, and the file is tried again.
  await writeFile(
    join(folder, 'program.txt'),
    'Grain moves by rail\n\nBy Aida Omar\n\nGrain moved by rail all winter, the port said in March.\n',
  )
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('radio', { name: 'New 2' })).toBeVisible()

  await storeImport(page)
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(2)
})

test('files dropped on the window are reviewed; a reprint is shown beside the article and kept as a version of it', async ({
  app,
  page,
}) => {
  await expect(page.getByRole('heading', { name: 'Your library is empty' })).toBeVisible()
  await app.dropFiles([join(SAMPLES, 'guard-beijing-did-not-send.md')])
  await waitUntilRead(page)
  await storeImport(page)
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(1)

  await app.dropFiles([join(SAMPLES, 'reprint-moscows-soldiers.html')])
  await waitUntilRead(page)
  const item = page.getByRole('region', { name: 'Selected item' })
  await expect(item).toContainText('% the same as “The Guard That Beijing Did Not Have to Send”, in the library')
  await expect(page.getByRole('button', { name: 'Store 0 articles' })).toBeDisabled()
  const comparison = page.getByRole('region', { name: 'Comparison' })
  await expect(comparison).toContainText('Title')
  await expect(comparison.locator('mark').first()).toBeVisible()

  await item.getByText('Keep as a version').click()
  await expect(page.getByText('1 version', { exact: true })).toBeVisible()
  await storeImport(page)
  await expect(page.getByText('1 version', { exact: true })).toBeHidden()
  await expect(page.getByRole('contentinfo')).toContainText('2 articles')
})

test('the same file twice is left out unless the analyst stores it all the same', async ({ app, page }) => {
  const file = join(SAMPLES, 'price-of-a-litre.md')
  await chooseFiles(app, [file])
  await storeImport(page)
  await chooseFiles(app, [file])
  await expect(page.getByRole('region', { name: 'Comparison' })).toContainText('the same, word by word')
  // By the keyboard alone.
  await page.getByRole('listbox', { name: 'Items of the import' }).press('s')
  await expect(page.getByText('1 new', { exact: true })).toBeVisible()
  await page.getByRole('listbox', { name: 'Items of the import' }).press('Delete')
  await expect(page.getByText('Nothing of this import is in the library. 1 left out.')).toBeVisible()
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(1)
})

const PAGE = `<html><body><h1>Coal leaves the border</h1><p>By <b>Dana Serik</b></p>
<p>Coal left the border station for the last time on a Friday, and nobody came to see it go, the station master said.</p>
<h2>What stays</h2><p>The sidings stay, and so do the forty people who kept them, for as long as the ministry pays for both of them.</p></body></html>`

test('a page pasted from the clipboard keeps its structure; what is missing is filled in before it is stored', async ({
  app,
  page,
}) => {
  await expect(page.getByRole('heading', { name: 'Your library is empty' })).toBeVisible()
  await app.clickMenu('paste')
  const field = page.getByRole('dialog', { name: 'Import pasted text' }).getByRole('textbox', { name: 'Text' })
  await pasteInto(field, { html: PAGE, text: 'Coal leaves the border\nBy Dana Serik\n…' })
  await expect(field).toHaveValue(/^Coal leaves the border/)
  await field.press('Control+Enter')

  await waitUntilRead(page)
  const text = page.getByRole('region', { name: 'Text' })
  await expect(text.getByRole('heading', { name: 'What stays' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Authors' }).fill('Dana Serik')
  await page.getByRole('textbox', { name: 'Publication' }).fill('Steppe Ledger')
  await page.getByRole('textbox', { name: 'Date' }).fill('last week')
  await expect(page.getByText('Write a year, a month or a day')).toBeVisible()
  await page.getByRole('textbox', { name: 'Date' }).fill('2024-03-01')
  await page.getByRole('textbox', { name: 'Date' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('entered by you')

  await storeImport(page)
  const article = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
  await expect(article).toContainText('Coal leaves the border')
  await expect(article).toContainText('Dana Serik · Steppe Ledger · 1 Mar 2024')
})
