import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { chooseFirst, exportAccepting, saved } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'
import { pasteInto } from './paste-into.ts'
import { pdfText, wordText } from './read-export.ts'

const QUOTE = 'Security is the last Russian monopoly, and it leaks.'

type TableBlock = {
  caption: string
  headRow: boolean
  headColumn: boolean
  rows: { cells: { sentences: { text: string; evidence: { excerpts: string[] } }[] }[] }[]
}

/** Marks a passage of the samples. */
async function mark(page: Page): Promise<void> {
  const { value } = (await ask(page, 'articles.list', {})) as { value: { rows: { id: string; title: string }[] } }
  const article = value.rows.find(({ title }) => title === 'A Division of Labour, Slowly Undone')?.id
  expect(await ask(page, 'excerpts.add', { article, quote: QUOTE })).toMatchObject({ ok: true })
}

/** The tables of the brief as the library holds them. */
async function tables(page: Page): Promise<TableBlock[]> {
  const blocks = (await saved(page)).sections.flatMap((section) => section.blocks)
  return blocks.filter(({ kind }) => kind === 'table') as unknown as TableBlock[]
}

const texts = ({ rows }: TableBlock): string[] =>
  rows.map(({ cells }) => cells.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')).join(' | '))

/** Chooses from the menu of the table with the caret. */
async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+F10')
  const menu = page.getByRole('menu', { name: 'Rows and columns' })
  await menu.waitFor()
  await page.keyboard.type(name)
  await expect(menu.locator(':focus')).toHaveText(name)
  await page.keyboard.press('Enter')
  await expect(briefField(page)).toBeFocused()
}

test('a table is made by the keyboard alone, a cell of it rests on an excerpt, and PDF and Word print both', async ({
  app,
  page,
  dataDir,
}) => {
  await mark(page)
  await createBrief(page, { template: 'BLUF note', title: 'Who does what', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'Two powers share the work.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('/')
  await page.keyboard.type('Table')
  await expect(page.getByRole('option', { name: 'Table', exact: true })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.type('Powers and their parts')
  for (const words of ['Power', 'Part', 'Since', 'Russia', 'Security is its last monopoly.', '1991', 'China', 'Trade.', '2001']) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(words)
  }
  await page.keyboard.press('Tab')
  await page.keyboard.type('Turkey')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Evidence' })
  await dialog.getByRole('searchbox').fill('last Russian monopoly')
  await expect(dialog.getByRole('listbox', { name: 'Excerpts', exact: true }).getByRole('option')).toHaveCount(1)
  await chooseFirst(page)
  await expect(dialog.getByRole('list', { name: 'Attached excerpts' })).toContainText('The Long Frontier')
  await page.keyboard.press('Escape')
  await expect(briefField(page)).toBeFocused()
  await choose(page, 'First column names the rows')
  await choose(page, 'Move row down')
  const written = [
    'Power | Part | Since',
    'China | Trade. | 2001',
    'Russia | Security is its last monopoly. | 1991',
    'Turkey |  | ',
  ]
  await expect.poll(async () => (await tables(page)).map(texts)).toEqual([written])
  const [table] = await tables(page)
  expect(table).toMatchObject({ caption: 'Powers and their parts', headRow: true, headColumn: true })
  expect(table?.rows[2]?.cells[1]?.sentences[0]?.evidence.excerpts).toHaveLength(1)
  await expect(briefField(page).getByRole('rowheader', { name: 'Russia' })).toBeVisible()
  await expect(page.getByText('1 of 4 sentences traced')).toBeVisible()

  const pdf = join(dataDir, 'table.pdf')
  await exportAccepting(app, 'pdf', pdf)
  expect(await pdfText(pdf)).toMatch(/Table 1\. Powers and their parts.*Russia Security is its last monopoly\. ?1 ?1991/)
  expect(await pdfText(pdf)).toMatch(/ 1\. Katarzyna Wolny, “A Division of Labour, Slowly Undone,” The Long Frontier, [^¶]*¶ 5/)
  const word = join(dataDir, 'table.docx')
  await exportAccepting(app, 'docx', word)
  const { body, footnotes } = await wordText(word)
  expect(body).toMatch(/Table 1\. Powers and their parts.*Russia Security is its last monopoly\. 1991/)
  expect(footnotes[0]).toContain('The Long Frontier')
})

const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td {mso-style-parent:style0;}--></style></head><body>
<!--StartFragment--><table border=0 cellpadding=0 width=192 style='border-collapse:collapse'><col width=64 span=3>
<tr height=20><td height=20 class=xl65 width=64>Country</td><td colspan=2 class=xl66>Exports</td></tr>
<tr height=20><td rowspan=2 class=xl65>Kazakhstan</td><td align=right>1,234.5</td><td>Oil &amp; gas</td></tr>
<tr height=20><td align=right>12%</td><td><table><tr><td>in</td><td>side</td></tr></table></td></tr>
<tr height=20><td></td><td></td><td></td></tr></table><!--EndFragment--></body></html>`

test('a table of a spreadsheet is pasted as a table, with spans and tables in it come apart, into cells, and copied as one', async ({
  page,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Pasted', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'Before.')
  await page.keyboard.press('Enter')
  await pasteInto(briefField(page), { html: EXCEL, text: 'Country\tExports' })
  const pasted = ['Country | Exports | ', 'Kazakhstan | 1,234.5 | Oil & gas', ' | 12% | in side']
  await expect.poll(async () => (await tables(page)).map(texts)).toEqual([pasted])
  await briefField(page).getByRole('cell', { name: '12%' }).click()
  await page.keyboard.press('End')
  await pasteInto(briefField(page), {
    html: '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    text: 'a',
  })
  await expect
    .poll(async () => (await tables(page)).map(texts))
    .toEqual([['Country | Exports | ', 'Kazakhstan | 1,234.5 | Oil & gas', ' | a | b', ' | c | d']])
  await pasteInto(briefField(page), { html: '<p>One.</p><p>Two.</p>', text: 'One.' })
  await expect.poll(async () => (await tables(page)).map(texts)[0]?.at(-1)).toMatch(/One\. Two\./)
})
