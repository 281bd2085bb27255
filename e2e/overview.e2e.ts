import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test as base } from './app.fixture.ts'

const VOICES = 'Voices\n\n“We are 1.4 million ethnic Kazakhs in Xinjiang,” said Bolat Serik, who left.\n\nThe mill stood still.\n'
const OTHERS = 'Others\n\nSome 1.9 million ethnic Kazakhs live in Xinjiang today, wrote the office of statistics.\n\nIt rained.\n'

/** Two articles that give different numbers for one thing, and a brief. */
const test = base.extend({
  dataDir: async ({ dataDir }, use) => {
    const files = [join(dataDir, 'voices.txt'), join(dataDir, 'others.txt')]
    await writeFile(files[0] ?? '', VOICES)
    await writeFile(files[1] ?? '', OTHERS)
    const run = (...rest: string[]) =>
      execFileSync(process.execPath, ['out/main/cli.js', ...rest, '--library', join(dataDir, 'library.sqlite')])
    run('import', ...files)
    run('brief', 'new', '--template', 'policy-brief', '--title', 'Numbers')
    await use(dataDir)
  },
})

test('a name leads to what it says, and that to the paragraph', async ({ page }) => {
  await page.getByRole('listbox', { name: 'Articles' }).locator('.article-row').first().waitFor()
  await page.keyboard.press('Control+4')
  await page.getByRole('tab', { name: 'Who says what' }).click()
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('serik')
  await expect(page.getByRole('row', { name: /Bolat Serik/ })).toContainText('1')
  await page.getByRole('button', { name: 'Bolat Serik' }).click()
  const said = page.getByRole('complementary', { name: 'Statements' })
  await said.getByRole('button', { name: /1\.4 million ethnic Kazakhs/ }).click()
  await expect(page.getByRole('heading', { name: 'Voices' }).first()).toBeVisible()
})

test('a disagreement is carried into a brief as a note that rests on its passages', async ({ page }) => {
  await page.getByRole('listbox', { name: 'Articles' }).locator('.article-row').first().waitFor()
  await page.keyboard.press('Control+4')
  await page.getByRole('tab', { name: 'Disagreements' }).click()
  const card = page.getByRole('region', { name: /Kazakhs/ })
  await expect(card.getByRole('rowheader')).toHaveText(['1.9 million', '1.4 million'])
  await page.screenshot({ path: process.env['SHOT'] ?? 'test-results/disagreements.png' })
  await card.getByRole('button', { name: 'Note in the brief' }).click()
  await page.getByRole('menuitem').nth(1).click()
  await expect(page.getByText(/^The note stands at the end of/)).toBeVisible()
  await page.getByRole('button', { name: 'Library' }).click()
  await page
    .getByRole('navigation', { name: 'Library' })
    .getByRole('button', { name: /^Numbers/ })
    .click()
  await expect(page.getByText(/Sources differ on .*1\.9 million .* and 1\.4 million/).first()).toBeVisible()
})

test('a name is given another spelling and made the same as another, and undo takes it back', async ({ page }) => {
  await page.getByRole('listbox', { name: 'Articles' }).locator('.article-row').first().waitFor()
  await page.keyboard.press('Control+4')
  await page.getByRole('tab', { name: 'Who says what' }).click()
  await page.getByRole('button', { name: 'Bolat Serik' }).click()
  const said = page.getByRole('complementary', { name: 'Statements' })
  await said.getByRole('button', { name: 'Names…' }).click()
  await page.getByRole('textbox', { name: 'Other names and spellings' }).fill('office of statistics')
  await page.screenshot({ path: process.env['SHOT2'] ?? 'test-results/names.png' })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('The names of Bolat Serik were changed.')).toBeVisible()
  await expect(page.getByRole('row', { name: /^Bolat Serik person 2 2 2$/ })).toBeVisible()
  await said.getByRole('button', { name: 'Names…' }).click()
  await page.getByRole('textbox', { name: 'The same as' }).fill('xinjiang')
  await page.getByRole('button', { name: 'Make them one' }).click()
  await expect(page.getByRole('row', { name: /^Bolat Serik / })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('row', { name: /^Bolat Serik person 2 2 2$/ })).toBeVisible()
})

test('a disagreement is decided for one side with a reason, shown as resolved, opened again by undo', async ({ page }) => {
  await page.getByRole('listbox', { name: 'Articles' }).locator('.article-row').first().waitFor()
  await page.keyboard.press('Control+4')
  await page.getByRole('tab', { name: 'Disagreements' }).click()
  const card = page.getByRole('region', { name: /Kazakhs/ })
  await card.getByRole('button', { name: 'Resolve…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Resolve a disagreement' })
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await expect(dialog.getByRole('button', { name: 'Resolve', exact: true })).toBeDisabled()
  await page.keyboard.type('The newer count')
  await dialog.getByRole('button', { name: /^What holds: 1\.9 million/ }).click()
  await page.getByRole('menuitemradio', { name: /^1\.4 million/ }).click()
  await page.screenshot({ path: test.info().outputPath('resolve.png') })
  await dialog.getByRole('button', { name: 'Resolve', exact: true }).click()
  await expect(card.getByText('Decided for 1.4 million: The newer count')).toBeVisible()
  await expect(page.getByText(/Resolved, at the end: 1\./)).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('resolved.png') })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: test.info().outputPath('resolved-dark.png') })
  await page.keyboard.press('Control+z')
  await expect(card.getByText('The newer count')).toHaveCount(0)
  await page.keyboard.press('Control+Shift+Z')
  await card.getByRole('button', { name: 'Open again' }).click()
  await expect(page.getByText('The disagreement is open again.')).toBeVisible()
  await expect(card.getByText('The newer count')).toHaveCount(0)
})
