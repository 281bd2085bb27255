import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './app.fixture.ts'
import { importFiles, openArticle } from './library-steps.ts'
import { selectPassage } from './select-text.ts'

const TITLE = 'What the Corridor Carries'
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${TITLE} | Steppe Review</title>
    <meta property="og:title" content="${TITLE}" />
    <meta property="og:site_name" content="Steppe Review" />
    <meta name="author" content="Dana Orazova" />
    <meta property="article:published_time" content="2023-03-14" />
  </head>
  <body>
    <article>
      <h1>${TITLE}</h1>
      <p>Freight between Khorgos and Aktau has <em>doubled in four years</em>, and the ministry in Astana calls the route the
        country’s second coast. Most of what it carries is still decided elsewhere, in Urumqi and in Baku.</p>
      <p>Advertisement</p>
      <p>The timetable is published by <a href="https://railways.example/timetable?year=2023">the railway company</a>, which
        counts containers and not tonnes. A container that returns empty counts as much as one that leaves full.</p>
      <p>The ministry’s own table, printed in the annex of its yearly report, shows how uneven the growth has been.</p>
      <table>
        <tr><th>Year</th><th>Containers</th><th>Remark</th></tr>
        <tr><td>2019</td><td>28,400</td><td>first full year</td></tr>
        <tr><td>2023</td><td>57,100</td><td>provisional</td></tr>
      </table>
      <p>That is the argument that has carried the corridor through its lean years, and it is not an economic one.</p>
      <p>Share this article</p>
    </article>
  </body>
</html>
`
const OTHER = `---
title: Wind at Aktau
author: Ministry of Railways
date: 2023-02-01
---

The port of Aktau closed for wind on sixty days of the year, and the ferries waited.[^1] They went at night.

[^1]: Interview with a harbour master, who asked not to be named.

${Array.from({ length: 14 }, (_, day) => `On day ${day + 1} of that week the wind did not fall, and no ferry left the port of Aktau before the evening, as the harbour's own log says in as many words.`).join('\n\n')}
`

async function open(app: AppUnderTest, title = TITLE): Promise<Page> {
  const [page, other] = [join(app.dataDir, 'corridor.html'), join(app.dataDir, 'wind.md')]
  await writeFile(page, PAGE)
  await writeFile(other, OTHER)
  await importFiles(app, [page, other], 2)
  await openArticle(app.page, title)
  return app.page
}

const block = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Reader' }).locator('[data-of]', { hasText: text }).first()
const number = (page: Page, text: string) => block(page, text).locator('.block-number')

test('what a rule left out is shown with its reason, comes back with one key, is found by search and moves the paragraph numbers', async ({
  app,
}) => {
  const page = await open(app)
  await expect(number(page, 'The timetable is published')).toHaveText('2')
  await expect(page.getByText('Advertisement', { exact: true })).toBeHidden()

  await block(page, 'Freight between').click()
  await page.keyboard.press('Shift+D')
  const left = page.getByRole('region', { name: 'Left out: advertisement', exact: true })
  await expect(left).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('d')
  await expect(left).toBeHidden()
  await expect(number(page, 'Advertisement')).toHaveText('2')
  await expect(number(page, 'The timetable is published')).toHaveText('3')

  await page.keyboard.press('Control+K')
  await page.keyboard.type('advertisement')
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option', { name: TITLE })).toBeVisible()

  await block(page, 'Freight between').click()
  await page.keyboard.press('Control+z')
  await expect(left).toBeVisible()
  await expect(number(page, 'The timetable is published')).toHaveText('2')
})

test('a paragraph is left out by its menu, unless an excerpt stands on it', async ({ app }) => {
  const page = await open(app)
  await selectPassage(page, 'counts containers and not tonnes')
  await page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Mark as Energy' }).click()
  await expect(page.getByRole('region', { name: /^Excerpt \d+:1$/ })).toBeVisible()

  await block(page, 'The timetable is published').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Leave this out of the article' }).click()
  await expect(page.getByText('It cannot be left out: an excerpt stands in it.')).toBeVisible()

  await block(page, 'Freight between').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Leave this out of the article' }).click()
  await expect(block(page, 'Freight between')).toBeHidden()
  await expect(number(page, 'The timetable is published')).toHaveText('1')
  await expect(page.locator('mark', { hasText: 'counts containers and not tonnes' })).toBeVisible()
  await page.getByRole('button', { name: 'Excerpts 1' }).click()
  await expect(page.getByRole('region', { name: 'Excerpts', exact: true })).toContainText('¶1')
})

test('a link is shown with its address and copied, and a passage across it is marked letter for letter', async ({ app }) => {
  const page = await open(app)
  const address = page.url()
  const link = page.getByRole('link', { name: 'the railway company' })
  await expect(link).toHaveAttribute('title', 'https://railways.example/timetable?year=2023')
  await link.click()
  await page.getByRole('menuitem', { name: 'Copy link' }).click()
  await expect
    .poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('https://railways.example/timetable?year=2023')
  expect(page.url()).toBe(address)

  await expect(page.locator('em', { hasText: 'doubled in four years' })).toBeVisible()
  const passage = 'published by the railway company, which counts containers'
  await selectPassage(page, passage)
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toBeVisible()
  await page.keyboard.press('h')
  await expect(page.getByRole('region', { name: /^Excerpt \d+:1$/ })).toBeVisible()
  const marked = await page.locator('mark').allTextContents()
  expect(marked.join('')).toBe(passage)
  await expect(link).toHaveText('the railway company')
})

test('the rows of a table stand in columns, and a cell is found and marked in its row', async ({ app }) => {
  const page = await open(app)
  const row = page.getByRole('row', { name: '2023 57,100 provisional' })
  await expect(row.getByRole('cell')).toHaveText([/^2023/, /^57,100/, 'provisional'])
  await page.keyboard.press('Control+F')
  await page.getByRole('searchbox', { name: 'Find in the article' }).fill('57,100')
  await expect(page.getByText('1 of 1')).toBeVisible()
})

test('a reference leads to the footnote at the end and back, and is no part of a quotation', async ({ app }) => {
  const page = await open(app, 'Wind at Aktau')
  const footnote = page.locator('[role=doc-footnote]')
  await expect(footnote).toContainText('Interview with a harbour master')
  await expect(footnote).not.toBeInViewport()
  await page.locator('[role=doc-noteref]').click()
  await expect(footnote).toBeInViewport()
  await footnote.getByRole('button', { name: 'Back to the text of footnote 1' }).click()
  await expect(page.locator('[role=doc-noteref]')).toBeInViewport()
  await expect(page.locator('[role=doc-noteref]')).toBeFocused()

  await block(page, 'The port of Aktau closed').click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('s')
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toBeVisible()
  await page.keyboard.press('h')
  await expect(page.getByRole('region', { name: /^Excerpt \d+:1$/ })).toBeVisible()
  expect((await page.locator('mark').allTextContents()).join('')).toMatch(/and the ferries waited\.$/)
})

test('details say where they come from, and an author can be an organisation', async ({ app }) => {
  const page = await open(app, 'Wind at Aktau')
  await page.getByRole('button', { name: 'More actions for this article' }).click()
  await page.getByRole('menuitem', { name: 'Edit title, authors, date…' }).click()
  const dialog = page.getByRole('dialog', { name: 'About this article' })
  await expect(dialog).toContainText('from the file’s properties')
  await dialog.getByRole('textbox', { name: 'Authors' }).fill('Aktau Port Users')
  await expect(dialog).toContainText('entered by you')
  await dialog.getByRole('button', { name: 'Aktau Port Users is an organisation' }).click()
  await dialog.getByText('Details for citations').click()
  await dialog.getByRole('button', { name: /^Kind/ }).click()
  await page.getByRole('menuitemradio', { name: 'Journal article' }).click()
  await dialog.getByRole('textbox', { name: 'Volume' }).fill('8')
  await dialog.getByRole('textbox', { name: 'Pages' }).fill('115–140')
  await dialog.getByRole('textbox', { name: 'Last day' }).fill('1999')
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Last day' }).fill('')
  await dialog.getByRole('textbox', { name: 'Looked at on' }).fill('some day')
  await expect(dialog).toContainText('Write the day as 2022-01-16.')
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Looked at on' }).fill('4 March 2022')
  await dialog.getByRole('textbox', { name: 'Edition' }).fill('2')
  // As the list shows it, and saved by Enter.
  await dialog.getByRole('textbox', { name: 'Date', exact: true }).fill('Dec 2021')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'More actions for this article' }).click()
  await page.getByRole('menuitem', { name: 'Copy citation' }).click()
  await expect(page.getByText('Citation copied.')).toBeVisible()
  await expect
    .poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^Aktau Port Users, “Wind at Aktau.* 8 \(December 2021\)/)
})
