import type { Locator, Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.fixture.ts'
import { importFiles, openArticle } from './library-steps.ts'

const TITLE = 'The long report'
const PARAGRAPHS = 600
const SAID =
  'The gas pipeline was named by the ministry, and its second string is to carry more than the first one did in its best year.'

/** Pixels from one to the other, on screen. */
async function apart(one: Locator, other: Locator): Promise<number> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()])
  return Math.abs((a?.y ?? 0) - (b?.y ?? Number.POSITIVE_INFINITY))
}

const paragraph = (page: Page, n: number): Locator =>
  page.locator('.article .block', { hasText: `Paragraph ${n} of the report.` })

test('a text of 600 paragraphs is found, reached by number, marked far down with its card beside, and comes back to where it was left', async ({
  app,
  page,
}) => {
  const file = join(app.dataDir, 'long.md')
  const texts = Array.from({ length: PARAGRAPHS }, (_, at) => `Paragraph ${at + 1} of the report. ${SAID.repeat((at % 4) + 1)}`)
  await writeFile(file, `---\ntitle: ${TITLE}\ndate: 2023-02-01\n---\n\n${texts.join('\n\n')}\n`)
  const other = join(app.dataDir, 'short.md')
  await writeFile(other, `---\ntitle: Another\ndate: 2024-02-01\n---\n\n${SAID}\n`)
  await importFiles(app, [file, other], 2)
  await openArticle(page, TITLE)
  await expect(paragraph(page, 1)).toBeInViewport()
  // Those out of view are there for whoever looks for them, reads on or selects all.
  await expect(page.locator('.article .block')).toHaveCount(PARAGRAPHS)

  await page.keyboard.press('Control+j')
  await page.keyboard.type('431')
  await page.keyboard.press('Enter')
  await expect(paragraph(page, 431)).toBeInViewport()
  const card = page.locator('.margin-slot').filter({ hasText: 'Energy' })
  const block = await paragraph(page, 431).getAttribute('data-of')
  await expect.poll(() => apart(page.locator(`[data-card-block="${block}"]`), paragraph(page, 431))).toBeLessThan(40)
  expect(await card.count()).toBeLessThan(40)

  await page.keyboard.press('Control+f')
  await page.keyboard.type('Paragraph 212 of')
  await page.keyboard.press('Enter')
  await expect(paragraph(page, 212)).toBeInViewport()
  await page.keyboard.press('Escape')

  const before = await paragraph(page, 212).boundingBox()
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeHidden()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(paragraph(page, 212)).toBeInViewport()
  await expect
    .poll(async () => Math.abs(((await paragraph(page, 212).boundingBox())?.y ?? 0) - (before?.y ?? -999)))
    .toBeLessThan(3)
  await page.screenshot({ path: process.env['SHOT'] ?? 'test-results/long-text.png' })
})
