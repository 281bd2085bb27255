import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.fixture.ts'

test('a template of one’s own is brought in from a file, chosen, written out, and taken away with a way back', async ({
  app,
  page,
  dataDir,
}) => {
  const file = join(dataDir, 'ours.json')
  const ours = {
    schema: 2,
    id: 'ours',
    version: 1,
    title: 'Our note',
    description: 'As our desk writes it.',
    extends: 'bluf-note',
  }
  await writeFile(file, JSON.stringify({ ...ours, sections: [{ id: 'why', words: 'sixty' }] }))
  await page.getByRole('button', { name: 'New brief' }).click()
  const dialog = page.getByRole('dialog', { name: 'New brief' })
  const option = dialog.getByRole('option').filter({ has: page.getByText('Our note', { exact: true }) })
  const choose = async (name: string | RegExp): Promise<void> => {
    await dialog.getByRole('button', { name: 'Templates' }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  await app.answerOpenDialog([file])
  await choose('Import a template…')
  await expect(page.getByText('sections [1] “why”.words: must be a number')).toBeVisible()
  await expect(option).toHaveCount(0)

  await writeFile(file, JSON.stringify(ours))
  await app.answerOpenDialog([file])
  await choose('Import a template…')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await app.answerSaveDialog(join(dataDir, 'out.json'))
  await choose('Export “Our note”…')
  await expect(page.getByText('“Our note” was written to')).toBeVisible()
  expect(JSON.parse(await readFile(join(dataDir, 'out.json'), 'utf8'))).toMatchObject({ id: 'ours', words: 400 })

  await choose('Remove “Our note”')
  await expect(option).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(option).toHaveCount(1)
})
