import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.fixture.ts'
import { chooseFiles, importFiles } from './library-steps.ts'

const TITLE = 'Four Ferries on the Caspian'
const SENTENCES = [
  'The port of Aktau closed for wind on sixty days of the year, and the ferries waited at their berths until it fell.',
  'Four ferries cross the sea, and one of them is usually being repaired in Baku or in Astrakhan.',
  'The report does not say who will pay for the second track, nor who will insure what it carries.',
  'Drivers who have waited since Sunday sleep in their cabs and are woken by the cranes at night.',
]

const article = (date: string, sentences: string[]): string =>
  `---\ntitle: ${TITLE}\nauthor: Dana Orazova\ndate: ${date}\n---\n\n${sentences.join('\n\n')}\n`

test('an updated article is a version of the first one, and what differs is shown', async ({ app, page }) => {
  const [first, second, other] = ['first.md', 'second.md', 'other.md'].map((name) => join(app.dataDir, name))
  await writeFile(first ?? '', article('2023-02-01', SENTENCES))
  await writeFile(
    second ?? '',
    article(
      '2023-02-03',
      SENTENCES.map((sentence) => sentence.replace('Four', 'Five')),
    ),
  )
  await writeFile(
    other ?? '',
    '# Wind\n\nThe wind at the strait blows from the north for most of the winter, and nobody has measured it.\n',
  )
  await importFiles(app, [first ?? '', other ?? ''], 2)
  await chooseFiles(app, [second ?? ''])
  await page.getByRole('listbox', { name: 'Items of the import' }).getByRole('option').first().click()
  await page.getByText('Keep as a version').click()
  await page.getByRole('button', { name: /^Store/ }).click()
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await page.getByText('All articles · 3 articles').waitFor()

  const reader = page.getByRole('region', { name: 'Reader' })
  await page.getByRole('listbox', { name: 'Articles' }).getByRole('option', { name: TITLE }).first().click()
  await reader.getByRole('heading', { name: TITLE, level: 1 }).waitFor()
  await reader.getByRole('button', { name: '2 versions' }).click()
  await page.getByRole('menuitemradio', { name: /^1 Feb 2023, imported/ }).click()
  await expect(reader).toContainText('Four ferries cross the sea')

  await reader.getByRole('button', { name: '2 versions' }).click()
  await page.getByRole('menuitem', { name: 'Show what differs' }).click()
  const compared = page.getByRole('dialog', { name: 'What differs between the versions' })
  await expect(compared.locator('mark')).toHaveText(['Four', 'Five'])
  await expect(compared).toContainText('1 Feb 2023')
})
