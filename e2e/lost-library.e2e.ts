import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.fixture.ts'
import { createBrief, loadSamples } from './library-steps.ts'

test('a library that is deleted under the window is kept in a rescue file, which brings it back', async ({
  app,
  page,
  dataDir,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Made before', themes: [], assemble: false })
  const library = join(dataDir, 'library.sqlite')
  await rm(library)

  const told = page.getByRole('dialog', { name: 'The library is not where it was' })
  await expect(told).toContainText(library)
  await told.getByRole('button', { name: 'Later' }).click()
  await page.getByRole('button', { name: 'Keep what is open…' }).click()
  await told.getByRole('button', { name: 'Keep what is open' }).click()
  const kept = page.getByRole('dialog', { name: 'Kept in a rescue file' })
  await expect(kept).toContainText('.rescued-')
  await kept.getByRole('button', { name: 'Close', exact: true }).last().click()

  const [rescued] = (await readdir(dataDir)).filter((name) => name.includes('.rescued-'))
  await app.answerOpenDialog([join(dataDir, rescued ?? '')])
  await app.clickMenu('restore')
  const restoring = page.getByRole('dialog', { name: 'Restore a backup' })
  await restoring.getByRole('button', { name: 'Choose a file…' }).click()
  await restoring.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText('Library restored.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Where it is kept…' })).toBeHidden()
  await app.clickMenu('show-library')
  await expect(page.getByText('Made before').first()).toBeVisible()
})

test('a library that is replaced under the window takes no edits, and says so', async ({ page, dataDir, app }) => {
  await loadSamples(page)
  const library = join(dataDir, 'library.sqlite')
  const copy = join(dataDir, 'copy.sqlite')
  await app.answerSaveDialog(copy)
  await app.clickMenu('backup')
  await page.getByRole('button', { name: 'Choose where…' }).click()
  await page.getByText('Backup written to').waitFor()
  await rename(copy, library)
  await expect(page.getByRole('dialog', { name: 'The library is not where it was' })).toContainText('replaced or overwritten')
})

test('a name that gets its extension after it was typed is asked about before its file is overwritten', async ({
  app,
  page,
  dataDir,
}) => {
  await loadSamples(page)
  const mine = join(dataDir, 'copy.sqlite')
  await writeFile(mine, 'mine')
  await app.answerSaveDialog(join(dataDir, 'copy'))
  await app.answerMessageBox(1)
  await app.clickMenu('backup')
  const choose = page.getByRole('button', { name: 'Choose where…' })
  await choose.click()
  await app.messageBoxAnswered()
  expect(await readFile(mine, 'utf8')).toBe('mine')
  await app.answerMessageBox(0)
  await choose.click()
  await expect(page.getByText('Backup written to')).toBeVisible()
  expect(await readFile(mine, 'latin1')).toContain('SQLite format 3')
})
