import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { openArticle } from './library-steps.ts'

test('About tells version, places and licences, and opens the folders', async ({ app, page, dataDir }) => {
  await app.clickMenu('about')
  const about = page.getByRole('dialog', { name: 'About Briefwright' })
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
  await expect(about.getByText(`Version ${version}`, { exact: true })).toBeVisible()
  await expect(about.getByText(join(dataDir, 'library.sqlite'))).toBeVisible()
  await about.getByRole('button', { name: 'Open the folder: Library' }).click()
  await about.getByRole('button', { name: 'Open the folder: Automatic backups' }).click()
  await about.getByRole('button', { name: 'Open the folder: Log' }).click()
  await expect.poll(async () => (await app.opened()).map(({ how }) => how)).toEqual(['openPath', 'openPath', 'openPath'])
  const [library, backups] = (await app.opened()).map(({ what }) => what)
  expect(library).toBe(dataDir)
  expect(dirname(backups ?? '')).toBe(dataDir)
  await page.screenshot({ path: 'test-results/about-light.png' })
  await about.getByRole('button', { name: 'Read the licences' }).click()
  const licences = about.getByRole('textbox', { name: 'Licences' })
  await expect(licences).toHaveValue(/better-sqlite3 [\d.]+ \(MIT\)/)
  await expect(licences).toHaveValue(/i18next [\d.]+ \(MIT\)/)
  await page.keyboard.press('Escape')
  await expect(about).toBeHidden()
})

test('preferences hold at once and after a restart', async ({ app, page }) => {
  const title = 'The Price of a Litre'
  await openArticle(page, title)
  const text = page.locator('.reader .block-text').first()
  const look = () =>
    text.evaluate((block) => `${getComputedStyle(block).fontSize} ${getComputedStyle(block).fontFamily.split(',')[0]}`)
  expect(await look()).toBe('17px "Source Serif 4"')
  await page.keyboard.press('Control+,')
  const preferences = page.getByRole('dialog', { name: 'Preferences' })
  const choose = async (field: string, choice: string): Promise<void> => {
    await preferences.getByRole('button', { name: new RegExp(`^${field}:`) }).click()
    await page.getByRole('menuitemradio', { name: choice, exact: true }).click()
  }
  await choose('Appearance', 'Dark')
  await choose('Size of letters', '21 pixels')
  await choose('Letters', 'Without serifs')
  await choose('Width of lines', 'Wide')
  expect(await look()).toBe('21px "Noto Sans"')
  await choose('Citation style', 'APA')
  await choose('Language and marks of citations', 'American English')
  await preferences.getByRole('textbox', { name: 'Authors' }).fill('D. Serik')
  await choose('Scale of markings', 'OFFICIAL to TOP SECRET')
  await choose('Scale of likelihood', 'PHIA yardstick')
  await preferences.getByRole('textbox', { name: 'Marking' }).fill('TLP:AMBER')
  await expect(
    preferences.getByText('This is on the scale TLP 2.0; in the preferences you chose OFFICIAL to TOP SECRET.'),
  ).toBeVisible()
  await preferences.getByText('Check the spelling of briefs').click()
  await preferences.getByText('Single-letter keys').click()
  await page.screenshot({ path: 'test-results/preferences-dark.png' })
  await preferences.getByRole('button', { name: 'Close' }).last().click()
  await page.screenshot({ path: 'test-results/reader-set-dark.png' })

  await app.close()
  await app.relaunch()
  const again = app.page
  await openArticle(again, title)
  const block = again.locator('.reader .block-text').first()
  await expect(block).toHaveCSS('font-size', '21px')
  await again.keyboard.press('h')
  await again.keyboard.press('Control+,')
  const there = again.getByRole('dialog', { name: 'Preferences' })
  await expect(there.getByRole('switch', { name: 'Check the spelling of briefs' })).not.toBeChecked()
  await expect(there.getByRole('switch', { name: /^Single-letter keys/ })).not.toBeChecked()
  await expect(there.getByRole('button', { name: 'Appearance: Dark' })).toBeVisible()
  await again.keyboard.press('Escape')

  await again.keyboard.press('Control+n')
  const making = again.getByRole('dialog', { name: 'New brief' })
  await expect(making.getByRole('textbox', { name: 'Authors' })).toHaveValue('D. Serik')
  await making.getByRole('textbox', { name: 'Title' }).fill('Set before')
  await making.getByRole('button', { name: 'Levels of marking' }).click()
  await expect(again.getByRole('menuitem', { name: 'TLP:RED' })).toBeHidden()
  await again.getByRole('menuitem', { name: 'OFFICIAL-SENSITIVE' }).click()
  await expect(making.getByRole('textbox', { name: 'Marking' })).toHaveValue('OFFICIAL-SENSITIVE')
  await expect(making.getByRole('button', { name: 'Scale of likelihood: PHIA yardstick' })).toBeVisible()
  await again.screenshot({ path: 'test-results/new-brief-set-dark.png' })
  const assessment = making.getByRole('option').filter({ has: again.getByText('Assessment', { exact: true }) })
  await assessment.click()
  await expect(making.getByText('The template “Assessment” fixes it.')).toBeVisible()
  await making
    .getByRole('option')
    .filter({ has: again.getByText('Policy brief', { exact: true }) })
    .click()
  await making.getByRole('button', { name: 'Create the brief' }).click()
  await again.getByRole('button', { name: /: title, authors, marking and date$/ }).click()
  const details = again.getByRole('dialog', { name: 'About this brief' })
  await expect(details.getByRole('textbox', { name: 'Marking' })).toHaveValue('OFFICIAL-SENSITIVE')
  await expect(details.getByRole('button', { name: 'Scale of likelihood: PHIA yardstick' })).toBeVisible()
  await expect(details.getByRole('button', { name: 'Citation style: APA' })).toBeVisible()
  await expect(details.getByRole('button', { name: 'Language and marks of citations: American English' })).toBeVisible()
})
