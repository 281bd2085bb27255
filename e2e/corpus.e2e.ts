import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from './app.fixture.ts'
import { createBrief, exportBrief, importFiles, openArticle } from './library-steps.ts'
import { pdfText, wordText } from './read-export.ts'
import { selectPassage } from './select-text.ts'

const CORPUS = resolve('../shared/corpus')
const THEMES = { energy: 'Energy', security: 'Security', xinjiang: 'Xinjiang', 'russia-rivalry': 'Russia rivalry' } as const

test.skip(!existsSync(CORPUS), 'the real articles of ../shared/corpus are not on this machine')

test('a brief made by hand from real articles carries every quotation verbatim with its citation', async ({
  app,
  page,
  dataDir,
}) => {
  const files = (await readdir(CORPUS)).filter((name) => name.endsWith('.txt')).map((name) => join(CORPUS, name))
  await importFiles(app, files, 8)
  const quotes = await twoQuotesATheme()
  for (const { theme, quote, title } of quotes) {
    await openArticle(page, title)
    await selectPassage(page, quote)
    await page
      .getByRole('toolbar', { name: 'Selection' })
      .getByRole('button', { name: `Mark as ${THEMES[theme]}` })
      .click()
    await expect(page.getByRole('toolbar', { name: 'Selection' })).toBeHidden()
  }
  await createBrief(page, { template: 'Policy brief', title: 'By hand', themes: Object.values(THEMES), assemble: false })
  for (const { quote } of quotes) {
    const list = page.getByRole('grid', { name: 'Excerpts for this brief' })
    const offer = list.getByRole('row').filter({ hasText: quote })
    await expect(async () => {
      // Only rows in view exist: the list is scrolled to it, from the top on.
      await list.hover()
      await page.mouse.wheel(0, -10_000)
      await expect(async () => {
        if ((await offer.count()) === 0) await page.mouse.wheel(0, 150)
        await expect(offer).toBeVisible({ timeout: 300 })
      }).toPass({ timeout: 15_000 })
      await offer.click({ timeout: 2_000 })
      // A row that is measured anew under the pointer may take the press with it, or go out of view: the row says when it is quoted.
      await offer.getByRole('button', { name: /^Quote/ }).click({ timeout: 2_000 })
      await expect(offer).toContainText('used', { timeout: 5_000 })
    }).toPass()
  }

  const [pdf, word] = [join(dataDir, 'hand.pdf'), join(dataDir, 'hand.docx')]
  await exportBrief(app, 'pdf', pdf)
  await exportBrief(app, 'docx', word)
  const printed = (await pdfText(pdf, 'body')).replace(/\s/g, '')
  const { body, footnotes } = await wordText(word)
  for (const { quote, title } of quotes) {
    expect(printed).toContain(quote.replace(/\s/g, ''))
    expect(body.replace(/\s/g, '')).toContain(quote.replace(/\s/g, ''))
    // Style capitals do not count.
    expect(body.toLowerCase()).toContain(title.toLowerCase())
  }
  const locators = footnotes.map((note) => Number(/¶\s(\d+)/.exec(note)?.[1]))
  expect(locators.toSorted((a, b) => a - b)).toEqual(quotes.map(({ n }) => n).toSorted((a, b) => a - b))
})

type Quote = { theme: keyof typeof THEMES; quote: string; title: string; n: number }
type Article = { title: string; line_map: { body: number[] } }

/** Two of the passages that an analyst would quote for each theme, with their article and paragraph as articles.json has them. */
async function twoQuotesATheme(): Promise<Quote[]> {
  const best = JSON.parse(await readFile(join(CORPUS, 'best-quotes.json'), 'utf8')) as {
    theme: Quote['theme']
    file: string
    line: number
    quote: string
  }[]
  const truth = JSON.parse(await readFile(join(CORPUS, 'articles.json'), 'utf8')) as { file: string; articles: Article[] }[]
  const found = best.flatMap(({ theme, file, line, quote }): Quote[] => {
    const article = truth.find((each) => each.file === file)?.articles.find((each) => each.line_map.body.includes(line))
    return article && theme in THEMES
      ? [
          {
            theme,
            quote: quote.normalize('NFC').replace(/\s+/g, ' ').trim(),
            title: article.title,
            n: article.line_map.body.indexOf(line) + 1,
          },
        ]
      : []
  })
  return Object.keys(THEMES).flatMap((theme) => found.filter((each) => each.theme === theme).slice(0, 2))
}
