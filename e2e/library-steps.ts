import type { Locator, Page } from '@playwright/test'
import { resolve } from 'node:path'
import type { AppUnderTest } from './app-under-test.ts'

/** The files of the bundled sample library. */
export const SAMPLES = resolve('resources/sample-library')

/** Loads the sample library from the first screen, and closes the notice of what was left out. */
export async function loadSamples(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Load the sample library' }).click()
  await page
    .getByRole('alertdialog')
    .filter({ hasText: 'articles imported' })
    .getByRole('button', { name: 'Close notice' })
    .click()
}

/** Chooses files by the menu and waits until all of them are read and wait for review. */
export async function chooseFiles(
  app: AppUnderTest,
  paths: string[],
  command: 'import' | 'import-folder' = 'import',
): Promise<void> {
  await app.page.getByRole('button', { name: 'New brief' }).waitFor()
  await app.answerOpenDialog(paths)
  await app.clickMenu(command)
  await waitUntilRead(app.page)
}

/** Generous: a busy machine reads slowly, and the journey's own limit holds anyway. */
const READ_MILLISECONDS = 240_000

/** Waits until the review of an import has nothing left to read. */
export async function waitUntilRead(page: Page): Promise<void> {
  await page.getByRole('listbox', { name: 'Items of the import' }).getByRole('option').first().waitFor()
  await page.getByRole('progressbar', { name: 'Reading' }).waitFor({ state: 'hidden', timeout: READ_MILLISECONDS })
}

/** Stores what the open review holds, and goes back to the library. */
export async function storeImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Store [\d,]+ articles?$/ }).click()
  await page.getByRole('button', { name: 'Done', exact: true }).click()
}

/** Imports files by the menu, stores everything that is new, and waits until the list shows `articles` of them. */
export async function importFiles(app: AppUnderTest, paths: string[], articles: number): Promise<void> {
  await chooseFiles(app, paths)
  await storeImport(app.page)
  await app.page.getByText(`All articles · ${articles} articles`).waitFor()
}

/** Opens an article from the list. */
export async function openArticle(page: Page, title: string): Promise<void> {
  await page.getByRole('listbox', { name: 'Articles' }).getByRole('option', { name: title }).click()
  await page.getByRole('region', { name: 'Reader' }).getByRole('heading', { name: title, level: 1 }).waitFor()
}

/** Fills the dialog for a new brief. Choosing themes offers to assemble a first draft; `assemble` says whether to take that up. */
export async function createBrief(
  page: Page,
  brief: { template: string; title: string; themes: string[]; assemble: boolean; marking?: string },
): Promise<void> {
  await page.getByRole('button', { name: 'New brief' }).click()
  const dialog = page.getByRole('dialog', { name: 'New brief' })
  await dialog
    .getByRole('option')
    .filter({ has: page.getByText(brief.template, { exact: true }) })
    .click()
  await dialog.getByRole('textbox', { name: 'Title' }).fill(brief.title)
  if (brief.marking !== undefined) await dialog.getByRole('textbox', { name: 'Marking' }).fill(brief.marking)
  for (const theme of brief.themes) await dialog.getByText(theme, { exact: true }).click()
  if (brief.themes.length > 0) {
    const offer = dialog.getByRole('checkbox', { name: /Assemble a first draft/ })
    if ((await offer.isChecked()) !== brief.assemble) await dialog.getByText('Assemble a first draft').click()
  }
  await dialog.getByRole('button', { name: /^(Create|Assemble) the/ }).click()
  await page.getByRole('region', { name: 'Brief', exact: true }).waitFor()
}

/** Exports the open brief by the menu and waits until the file is written. */
export async function exportBrief(app: AppUnderTest, format: 'pdf' | 'docx', path: string): Promise<void> {
  await app.answerSaveDialog(path)
  await app.clickMenu(`export-${format}`)
  const dialog = app.page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('button', { name: format === 'pdf' ? 'Export PDF…' : 'Export Word…' }).click()
  await app.page.getByRole('button', { name: 'Show in folder' }).last().waitFor()
}

/** The text field of the brief on screen. */
export function briefField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text of the brief' })
}

/** Writes at the end of a section of the brief on screen, as a person does: a click, then the keys. */
export async function writeIn(page: Page, section: string, text: string): Promise<void> {
  await briefField(page).getByRole('region', { name: section, exact: true }).locator('.unit-text').last().click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}
