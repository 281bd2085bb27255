import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './app.fixture.ts'
import { createBrief, loadSamples, openArticle } from './library-steps.ts'

/** Waits until items of the menu bar are enabled, or grey, as said. */
async function expectMenu(app: AppUnderTest, items: Record<string, boolean>): Promise<void> {
  const now = async () =>
    Object.fromEntries(await Promise.all(Object.keys(items).map(async (id) => [id, (await app.menuItem(id))?.enabled])))
  await expect.poll(now).toEqual(items)
}

const ALWAYS = Object.fromEntries(
  [
    'find',
    'palette',
    'new-brief',
    'import',
    'import-folder',
    'paste',
    'show-library',
    'show-excerpts',
    'show-triage',
    'backup',
    'restore',
    'shortcuts',
  ].map((id) => [id, true]),
)
const LIBRARY = { ...ALWAYS, 'export-pdf': false, 'export-docx': false, 'check-brief': false, 'toggle-navigator': true }
const BRIEF = {
  ...ALWAYS,
  'export-pdf': true,
  'export-docx': true,
  'check-brief': true,
  undo: true,
  'toggle-navigator': false,
  'toggle-margin': false,
  'find-in-text': true,
  replace: true,
}

test('menu items and shortcuts are grey while nothing on screen answers them', async ({ app, page }) => {
  await expectMenu(app, {
    ...LIBRARY,
    undo: false,
    'find-in-text': false,
    replace: false,
    'toggle-margin': false,
    'toggle-navigator': false,
  })
  await loadSamples(page)
  await openArticle(page, 'The Pipeline Runs One Way')
  await expectMenu(app, {
    ...LIBRARY,
    undo: true,
    'find-in-text': true,
    replace: false,
    'toggle-margin': true,
    'add-excerpt': false,
  })

  await createBrief(page, { template: 'BLUF note', title: 'Gas by 2030', themes: [], assemble: false })
  await expectMenu(app, BRIEF)
  await app.clickMenu('shortcuts')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const row = (does: string) => sheet.getByRole('term').filter({ hasText: new RegExp(`^${does}`) })
  for (const here of ['Export as PDF', 'Bold', 'New brief', 'Undo']) await expect(row(here)).toHaveText(here)
  for (const away of ['Next paragraph', 'Store the import', 'Next and previous article in the list'])
    await expect(row(away)).toHaveText(`${away} (not on this screen)`)
  // What is under a dialog answers nothing.
  await expectMenu(app, Object.fromEntries(Object.keys(BRIEF).map((id) => [id, false])))
  await page.keyboard.press('Escape')

  await page.reload()
  await expectMenu(app, BRIEF)

  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await expectMenu(app, { ...LIBRARY, undo: true })
  await app.clickMenu('shortcuts')
  await expect(row('Export as PDF')).toHaveText('Export as PDF (not on this screen)')
})
