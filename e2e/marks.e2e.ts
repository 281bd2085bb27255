import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, testOnSamples as test } from './app.fixture.ts'

test('marks are brought in from a table, those without a place are shown, and all excerpts are written out', async ({
  app,
  page,
  dataDir,
}) => {
  const table = join(dataDir, 'marks.csv')
  const rows = [
    'title,quote,themes,note',
    'A Division of Labour\\, Slowly Undone,China overtook Russia as,Trade,Look',
    'A Division of Labour\\, Slowly Undone,Nothing of this was ever said,,',
  ]
  await writeFile(
    table,
    rows.join('\n').replaceAll('A Division of Labour\\, Slowly Undone', '"A Division of Labour, Slowly Undone"'),
  )
  await app.answerOpenDialog([table])
  await app.clickMenu('import-marks')
  const report = page.getByRole('dialog', { name: 'Marks of marks.csv without a place' })
  await expect(report.getByText('One mark was imported. One was not placed. New themes: Trade.')).toBeVisible()
  await expect(report.getByText('Nothing of this was ever said')).toBeVisible()
  await report.getByRole('button', { name: 'Close', exact: true }).last().click()
  await expect(page.getByRole('region', { name: 'Themes' }).getByText('Trade')).toBeVisible()
  const out = join(dataDir, 'out.jsonld')
  await app.answerSaveDialog(out)
  await app.clickMenu('export-marks')
  await expect(page.getByText('All excerpts were written to')).toBeVisible()
  expect(await readFile(out, 'utf8')).toContain('"exact": "China overtook Russia as"')
})

test('highlights of a note that Zotero exported become excerpts of the article in which they stand', async ({
  app,
  page,
  dataDir,
}) => {
  const note = join(dataDir, 'Annotations.html')
  const highlight =
    '<p><span class="highlight">“some 1.5 million ethnic Kazakhs”</span> <span class="citation">(<span class="citation-item">Saduova, 2019</span>)</span> Check the figure</p>'
  await writeFile(
    note,
    `<!DOCTYPE html><div class="zotero-notes"><div class="zotero-note"><h1>Annotations</h1>${highlight}</div></div>`,
  )
  await app.answerOpenDialog([note])
  await app.clickMenu('import-marks')
  await expect(page.getByText('One mark was imported.')).toBeVisible()
  await page.keyboard.press('Control+2')
  const excerpts = page.getByRole('region', { name: 'Excerpts', exact: true })
  await expect(excerpts).toContainText('some 1.5 million ethnic Kazakhs')
  await expect(excerpts).toContainText('Check the figure')
})
