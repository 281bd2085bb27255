import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './app.fixture.ts'
import { exportAccepting } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Link', exact: true })
const address = (page: Page): Locator => dialog(page).getByRole('textbox', { name: 'Address of the link' })
/** The words of the brief that lead to an address. */
const linked = (page: Page, href: string): Promise<string> =>
  briefField(page)
    .locator(`a[href="${href}"]`)
    .allTextContents()
    .then((all) => all.join(''))

const ALTAI = 'https://example.org/Altai_%28region%29'
const MAIL = 'mailto:desk@example.org'

/** Selects these words before the caret by the keyboard, as far as is seen. */
async function selectLast(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Shift+ArrowLeft')
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(words)
  }).toPass({ intervals: [20] })
}

/** The addresses that the links of an exported file lead to. */
async function linksOf(app: AppUnderTest, format: 'pdf' | 'docx', path: string): Promise<string[]> {
  const bytes = await exportAccepting(app, format, path)
  if (format === 'docx') {
    const relations = strFromU8(unzipSync(bytes)['word/_rels/document.xml.rels'] ?? new Uint8Array())
    return [...relations.matchAll(/Target="(https?:[^"]+|mailto:[^"]+)" TargetMode="External"/g)].map(
      ([, target]) => target ?? '',
    )
  }
  const notes = await (await (await getDocument({ data: bytes, verbosity: 0 }).promise).getPage(1)).getAnnotations()
  return notes.flatMap((note: { unsafeUrl?: string }) => note.unsafeUrl ?? [])
}

test('words become a link by the keyboard, it is changed and removed at the caret, and printed in PDF and Word', async ({
  app,
  page,
  dataDir,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Links', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Read the ledger')
  await selectLast(page, 'ledger')
  await page.keyboard.press('Control+k')
  await expect(address(page)).toBeFocused()
  await page.keyboard.type('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toContainText('A link leads to a web page')
  await address(page).fill('example.org/Altai_(region)')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect.poll(() => linked(page, ALTAI)).toBe('ledger')
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.type(' and desk@example.org')
  await selectLast(page, 'desk@example.org')
  await page.keyboard.press('Control+k')
  await expect(address(page)).toHaveValue('mailto:desk@example.org')
  await page.keyboard.press('Enter')
  await expect.poll(() => linked(page, MAIL)).toBe('desk@example.org')
  await page.keyboard.type('.')
  expect((await linksOf(app, 'docx', join(dataDir, 'links.docx'))).toSorted()).toEqual([ALTAI, MAIL])
  expect((await linksOf(app, 'pdf', join(dataDir, 'links.pdf'))).toSorted()).toEqual([ALTAI, MAIL])

  await briefField(page).locator(`a[href="${ALTAI}"]`).last().click()
  await page.keyboard.press('Control+k')
  await expect(address(page)).toHaveValue(ALTAI)
  await address(page).fill('http://example.org')
  await dialog(page).getByRole('button', { name: 'Change' }).click()
  await expect.poll(() => linked(page, 'http://example.org')).toBe('ledger')
  await briefField(page).locator(`a[href="${MAIL}"]`).last().click()
  await page.keyboard.press('Control+k')
  await dialog(page).getByRole('button', { name: 'Remove link' }).click()
  await expect.poll(() => linked(page, MAIL)).toBe('')
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect.poll(() => linked(page, MAIL)).toBe('desk@example.org')
})

test('the menu of a block links the selected words; without any the key is the window’s', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Links', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Read the ledger')
  await briefField(page)
    .getByText('Read the ledger')
    .dblclick({ position: { x: 12, y: 12 } })
  await page.getByRole('button', { name: 'Insert, change or move this block' }).click()
  await page.getByRole('menuitem', { name: 'Link…' }).click()
  await expect(address(page)).toBeFocused()
  await page.keyboard.type('https://example.org')
  await dialog(page).getByRole('button', { name: 'Link' }).click()
  await expect.poll(() => linked(page, 'https://example.org')).toBe('Read')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('searchbox', { name: /^Search/ })).toBeFocused()
})
