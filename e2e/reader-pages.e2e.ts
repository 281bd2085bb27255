import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.fixture.ts'
import { importFiles, openArticle } from './library-steps.ts'
import { selectPassage } from './select-text.ts'
import { smallPdf } from './small-pdf.ts'

const TITLE = 'The Second Track to Dostyk'
const HEAD = 'Institute of Transport Papers 14'
const PAGES = [
  [TITLE, paragraph('The first track was laid in ninety days by soldiers'), paragraph('Nobody had planned for freight')],
  [paragraph('The second track was financed by a loan in yuan'), paragraph('Its terms were published in part')],
  [paragraph('Whether the debt can be carried is another question'), paragraph('The report does not ask it')],
]

function paragraph(opening: string): string {
  return `${opening}, and the work was done within the time that the ministry had set for it, although the winter was long and the steppe gave neither wood nor water to those who camped beside the line while the rails were carried forward by hand, one after the other, to the pass.`
}

test('a PDF shows where its pages begin, and a citation names the page beside the paragraph', async ({ app }) => {
  const [pdf, other] = [join(app.dataDir, 'second-track.pdf'), join(app.dataDir, 'wind.md')]
  await writeFile(
    pdf,
    smallPdf(
      TITLE,
      PAGES.map((paragraphs, index) => ({ head: HEAD, foot: String(index + 1), paragraphs })),
    ),
  )
  await writeFile(
    other,
    '# Wind at Aktau\n\nThe port of Aktau closed for wind on sixty days of the year, and the ferries waited.\n',
  )
  await importFiles(app, [pdf, other], 2)
  const { page } = app
  await openArticle(page, TITLE)

  const block = page.getByRole('region', { name: 'Reader' }).locator('[data-of]', { hasText: 'The second track was financed' })
  await expect(block.locator('.block-page')).toHaveText('p. 2')
  await expect(page.locator('.block-page')).toHaveText(['p. 1', 'p. 2', 'p. 3'])
  await expect(page.getByRole('region', { name: 'Reader' }).getByText(HEAD)).toBeHidden()

  await selectPassage(page, 'The second track was financed by a loan in yuan')
  await page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Copy citation' }).click()
  await expect(page.getByText('Quotation and citation copied.')).toBeVisible()
  await expect
    .poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/¶ 3 \(p\. 2\), accessed [A-Z][a-z]+ \d{1,2}, \d{4}\)$/)
})
