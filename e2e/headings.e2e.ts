import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'
import { pasteInto } from './paste-into.ts'

type Block = { kind: string; text?: string; sentences?: { text: string }[] }

/** The blocks of a section as the library holds them: headings behind ##. */
async function saved(page: Page, section: string): Promise<string[]> {
  await expect(page.getByRole('contentinfo')).toContainText('Saved')
  const list = (await ask(page, 'briefs.list', {})) as { value: { id: string }[] }
  const brief = (await ask(page, 'briefs.get', { id: list.value[0]?.id })) as {
    value: { sections: { title: string; blocks: Block[] }[] }
  }
  const blocks = brief.value.sections.find(({ title }) => title === section)?.blocks ?? []
  return blocks.map(({ kind, text = '', sentences = [] }) =>
    kind === 'heading' ? `## ${text}` : sentences.map((one) => one.text).join(' '),
  )
}

async function exported(app: AppUnderTest, page: Page, to: string, command: 'export-docx' | 'export-pdf'): Promise<Uint8Array> {
  await app.answerSaveDialog(to)
  await app.clickMenu(command)
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const reasons = dialog.getByRole('textbox', { name: /Reason to accept/ })
  await reasons.first().fill('Only headings are tried.')
  await dialog.getByRole('button', { name: command === 'export-pdf' ? 'Export PDF…' : 'Export Word…' }).click()
  await page.getByRole('button', { name: 'Show in folder' }).last().waitFor()
  await expect(dialog).toBeHidden()
  return new Uint8Array(await readFile(to))
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
  await expect.poll(() => saved(page, 'Why it matters')).toEqual(written)
  await page.screenshot({ path: 'test-results/headings.png' })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: 'test-results/headings-dark.png' })
  await page.emulateMedia({ colorScheme: null })

  const parts = unzipSync(await exported(app, page, join(dataDir, 'headings.docx'), 'export-docx'))
  const paragraphs = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).match(/<w:p>.*?<\/w:p>/gs) ?? []
  const styled = paragraphs.map((xml) => `${/w:pStyle w:val="([^"]+)"/.exec(xml)?.[1]}: ${xml.replace(/<[^>]+>/g, '')}`)
  const from = styled.indexOf('Heading1: Why it matters')
  expect(styled.slice(from + 1, from + 5).map((line) => line.replace(/^BodyText/, 'Text'))).toEqual([
    'Heading2: Where it goes',
    'Text: Gas goes east.',
    'Heading2: Who pays',
    'Text: Nobody does.',
  ])

  const pdf = await getDocument({ data: await exported(app, page, join(dataDir, 'headings.pdf'), 'export-pdf'), verbosity: 0 })
    .promise
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
  await expect.poll(() => saved(page, 'Why it matters')).toEqual(pasted)
  await briefField(page).getByRole('heading', { name: 'Two' }).click()
  await page.getByRole('button', { name: 'Insert, change or move this block' }).click()
  await page.getByRole('group', { name: 'Turn into' }).getByRole('menuitem', { name: 'Paragraph' }).click()
  await expect.poll(() => saved(page, 'Why it matters')).toEqual(pasted.map((line) => line.replace('## Two', 'Two')))
  await briefField(page).getByText('Two', { exact: true }).click()
  await page.keyboard.press('Home')
  await page.keyboard.type('## ')
  await expect.poll(() => saved(page, 'Why it matters')).toEqual(pasted)
  await page.keyboard.press('Backspace')
  await expect.poll(() => saved(page, 'Why it matters')).toEqual(pasted.map((line) => line.replace('## Two', 'Two')))
})
