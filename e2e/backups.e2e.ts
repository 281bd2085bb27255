import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.fixture.ts'
import { loadSamples } from './library-steps.ts'

test('a backup is encrypted with a password, looked into and restored with it; a wrong one is told', async ({
  app,
  page,
  dataDir,
}) => {
  await loadSamples(page)
  const file = join(dataDir, 'copy.briefwright-backup')
  await app.answerSaveDialog(join(dataDir, 'copy'))
  await app.clickMenu('backup')
  const making = page.getByRole('dialog', { name: 'Back up the library' })
  await making.getByText('Encrypt it with a password').click()
  await making.getByLabel('Password', { exact: true }).fill('four words in a row')
  await making.getByLabel('The same again').fill('four words in a rov')
  await expect(making.getByText('The two are not the same.')).toBeVisible()
  await expect(making.getByRole('button', { name: 'Choose where…' })).toBeDisabled()
  await making.getByLabel('The same again').fill('four words in a row')
  await making.getByLabel('The same again').press('Enter')
  await expect(page.getByText(`Backup written to ${file}.`)).toBeVisible()
  expect((await readFile(file, 'latin1')).startsWith('BRIEFWRIGHT-BK')).toBe(true)

  await app.answerOpenDialog([file])
  await app.clickMenu('restore')
  const restoring = page.getByRole('dialog', { name: 'Restore a backup' })
  await restoring.getByRole('button', { name: 'Choose a file…' }).click()
  await restoring.getByLabel('Its password').fill('three words')
  await restoring.getByLabel('Its password').press('Enter')
  await expect(restoring.getByText('That is not the password of')).toBeVisible()
  await expect(restoring.getByRole('button', { name: 'Restore', exact: true })).toBeDisabled()
  await restoring.getByLabel('Its password').fill('four words in a row')
  await restoring.getByRole('button', { name: 'Look inside' }).click()
  await expect(restoring.getByRole('region', { name: 'What is in it' })).toContainText(/\d+ articles, 0 excerpts, 0 briefs/)
  await restoring.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText('Library restored. The one before was kept as')).toBeVisible()
  expect((await readdir(dataDir)).filter((name) => name.endsWith('part'))).toEqual([])
})

test('an automatic backup is chosen by its time and looked into; a file that is none is said so', async ({
  app,
  page,
  dataDir,
}) => {
  await loadSamples(page)
  await expect.poll(() => automatic(dataDir), { timeout: 25_000 }).toHaveLength(1)
  await app.clickMenu('restore')
  const restoring = page.getByRole('dialog', { name: 'Restore a backup' })
  await restoring.getByRole('option').click()
  await expect(restoring.getByRole('region', { name: 'What is in it' })).toContainText('Imported last')
  const notes = join(dataDir, 'notes.txt')
  await writeFile(notes, 'My notes.')
  await app.answerOpenDialog([notes])
  await restoring.getByRole('button', { name: 'Choose a file…' }).click()
  await expect(restoring.getByText(`${notes} is not a Briefwright library.`)).toBeVisible()
  await expect(restoring.getByRole('button', { name: 'Restore', exact: true })).toBeDisabled()
  await restoring.getByRole('option').click()
  await restoring.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText('Library restored.')).toBeVisible()
})

async function automatic(dataDir: string): Promise<string[]> {
  return readdir(join(dataDir, 'library backups')).catch(() => [])
}
