import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from './app.fixture.ts'
import { exportAccepting, saved } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'
import { pasteInto } from './paste-into.ts'

/** The blocks of a section as the library holds them: headings behind ##. */
async function blocksOf(page: Page, section: string): Promise<string[]> {
  const blocks = (await saved(page)).sections.find(({ title }) => title === section)?.blocks ?? []
  return blocks.map(({ kind, text = '', sentences = [] }) =>
    kind === 'heading' ? `## ${text}` : sentences.map((one) => one.text).join(' '),
  )
}

test('headings within a section are written by the keyboard, read as headings, and stand in the outlines of Word and PDF', async ({
  app,
  page,
  dataDir,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Headings', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', '## Where it goes')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Gas goes east.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Who pays')
  await page.keyboard.press('Control+Alt+2')
  const heading = (name: string) => briefField(page).getByRole('heading', { level: 3, name, exact: true })
  await expect(heading('Where it goes')).toBeVisible()
  await expect(heading('Who pays')).toBeVisible()
  await page.keyboard.press('Control+Alt+2')
  await expect(heading('Who pays')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(heading('Who pays')).toBeVisible()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nobody does.')
  const written = ['## Where it goes', 'Gas goes east.', '## Who pays', 'Nobody does.']
  await expect.poll(() => blocksOf(page, 'Why it matters')).toEqual(written)

  const parts = unzipSync(await exportAccepting(app, 'docx', join(dataDir, 'headings.docx')))
  const paragraphs = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).match(/<w:p>.*?<\/w:p>/gs) ?? []
  const styled = paragraphs.map((xml) => `${/w:pStyle w:val="([^"]+)"/.exec(xml)?.[1]}: ${xml.replace(/<[^>]+>/g, '')}`)
  const from = styled.indexOf('Heading1: Why it matters')
  expect(styled.slice(from + 1, from + 5).map((line) => line.replace(/^BodyText/, 'Text'))).toEqual([
    'Heading2: Where it goes',
    'Text: Gas goes east.',
    'Heading2: Who pays',
    'Text: Nobody does.',
  ])

  const pdf = await getDocument({ data: await exportAccepting(app, 'pdf', join(dataDir, 'headings.pdf')), verbosity: 0 }).promise
  const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[]
  expect(outline.find(({ title }) => title === 'Why it matters')?.items.map(({ title }) => title)).toEqual([
    'Where it goes',
    'Who pays',
  ])
})

test('headings of a pasted page become headings; the menu of a block makes one text again', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Pasted', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'Before.')
  await page.keyboard.press('Enter')
  await pasteInto(briefField(page), {
    html: '<h1>One <b>bold</b></h1><p>Text.</p><h2 class="MsoHeading"><span>Two<o:p></o:p></span></h2><div><h6><a href="https://example.org">Six</a></h6><p>More.</p></div><ul><li><h3>Point</h3></li></ul><table><tr><td><h4>Cell</h4></td></tr></table>',
    text: 'One bold',
  })
  const pasted = ['Before.', '## One bold', 'Text.', '## Two', '## Six', 'More.', '## Point', '## Cell']
  await expect.poll(() => blocksOf(page, 'Why it matters')).toEqual(pasted)
  await briefField(page).getByRole('heading', { name: 'Two' }).click()
  await page.getByRole('button', { name: 'Insert, change or move this block' }).click()
  await page.getByRole('group', { name: 'Turn into' }).getByRole('menuitem', { name: 'Paragraph' }).click()
  await expect.poll(() => blocksOf(page, 'Why it matters')).toEqual(pasted.map((line) => line.replace('## Two', 'Two')))
  await briefField(page).getByText('Two', { exact: true }).click()
  await page.keyboard.press('Home')
  await page.keyboard.type('## ')
  await expect.poll(() => blocksOf(page, 'Why it matters')).toEqual(pasted)
  await page.keyboard.press('Backspace')
  await expect.poll(() => blocksOf(page, 'Why it matters')).toEqual(pasted.map((line) => line.replace('## Two', 'Two')))
})
