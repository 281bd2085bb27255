import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Document, Header, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './app.fixture.ts'
import { createBrief, exportBrief, loadSamples } from './library-steps.ts'
import { pdfText, wordText } from './read-export.ts'

test('a citation style is chosen for a brief, kept, printed in both formats, and undone', async ({ app, page, dataDir }) => {
  await loadSamples(page)
  await createBrief(page, { template: 'BLUF note', title: 'Who pays', themes: ['Energy'], assemble: true, marking: '' })
  const about = page.getByRole('dialog', { name: 'About this brief' })
  const open = (): Promise<void> => page.getByRole('button', { name: 'Who pays' }).first().click()
  await open()
  await about.getByRole('button', { name: 'Citation style: As the template has it: Chicago' }).click()
  await page.getByRole('menuitemradio', { name: 'Harvard' }).click()
  await about.getByRole('button', { name: /^Language and marks of citations/ }).click()
  await page.getByRole('menuitemradio', { name: 'British English' }).click()
  const [date, save] = [about.getByRole('textbox', { name: 'Date' }), about.getByRole('button', { name: 'Save' })]
  const written = await date.inputValue()
  await date.fill('soon')
  await expect(save).toBeDisabled()
  await date.fill(written)
  await about.getByRole('button', { name: 'Save' }).click()
  await expect(about).toBeHidden()

  const pdf = join(dataDir, 'harvard.pdf')
  await exportBrief(app, 'pdf', pdf)
  const word = join(dataDir, 'harvard.docx')
  await exportBrief(app, 'docx', word)
  const { body, footnotes } = await wordText(word)
  expect(footnotes).toEqual([])
  const [citation = ''] = /\([^()]+, \d{4}[a-z]?, ¶ \d+\)\./u.exec(body.replace(/\u00a0/g, ' ')) ?? []
  expect(citation).not.toBe('')
  expect((await pdfText(pdf)).replace(/\s/g, '')).toContain(citation.replace(/\s/g, ''))

  await open()
  await expect(about.getByRole('button', { name: 'Citation style: Harvard' })).toBeVisible()
  await about.getByRole('button', { name: 'Cancel' }).click()
  await app.clickMenu('undo')
  await open()
  await expect(about.getByRole('button', { name: 'Citation style: As the template has it: Chicago' })).toBeVisible()
})

test('the language of a brief’s text is changed: files say it, citations have its marks, and undo brings the other back', async ({
  app,
  page,
  dataDir,
}) => {
  await loadSamples(page)
  await createBrief(page, { template: 'BLUF note', title: 'Who pays', themes: ['Energy'], assemble: true, marking: '' })
  const about = page.getByRole('dialog', { name: 'About this brief' })
  const open = (): Promise<void> => page.getByRole('button', { name: 'Who pays' }).first().click()
  await open()
  await about.getByRole('button', { name: 'Language of the text: English' }).click()
  await page.getByRole('menuitemradio', { name: 'Russian' }).click()
  await about.getByRole('button', { name: 'Save' }).click()
  await expect(about).toBeHidden()

  const word = join(dataDir, 'russian.docx')
  await exportBrief(app, 'docx', word)
  const { footnotes } = await wordText(word)
  expect(footnotes.join('\n')).toMatch(/«[^»]+»/u)
  const styles = strFromU8(unzipSync(await readFile(word))['word/styles.xml'] ?? new Uint8Array())
  expect(styles).toContain('w:val="ru"')

  await app.clickMenu('undo')
  await open()
  await expect(about.getByRole('button', { name: 'Language of the text: English' })).toBeVisible()
})

test('a citation style of one’s own is added from a file, printed, and asked about before it goes while a brief has it', async ({
  app,
  page,
  dataDir,
}) => {
  await loadSamples(page)
  await createBrief(page, { template: 'BLUF note', title: 'Who pays', themes: ['Energy'], assemble: true, marking: '' })
  const about = page.getByRole('dialog', { name: 'About this brief' })
  const file = join(dataDir, 'numbers.csl')
  const choose = async (name: string): Promise<void> => {
    await about.getByRole('button', { name: 'Styles', exact: true }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  await page.getByRole('button', { name: 'Who pays' }).first().click()
  await writeFile(file, '<html><body>Sign in</body></html>')
  await app.answerOpenDialog([file])
  await choose('Add a style…')
  await expect(page.getByText('“numbers.csl” is no citation style.')).toBeVisible()

  await writeFile(file, NUMBERS)
  await app.answerOpenDialog([file])
  await choose('Add a style…')
  await expect(about.getByRole('button', { name: 'Citation style: Numbers of ours' })).toBeVisible()
  await about.getByRole('button', { name: 'Save' }).click()
  const pdf = join(dataDir, 'numbers.pdf')
  await exportBrief(app, 'pdf', pdf)
  expect((await pdfText(pdf)).replace(/\s+/gu, ' ')).toMatch(/ \[1\]\. /u)

  await page.getByRole('button', { name: 'Who pays' }).first().click()
  await choose('Remove “Numbers of ours”…')
  const asked = page.getByRole('dialog', { name: 'Remove “Numbers of ours”?' })
  await expect(asked).toContainText('One brief has this style: “Who pays”.')
  await asked.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('“Numbers of ours” is offered no more.')).toBeVisible()
  await expect(about.getByRole('button', { name: 'Citation style: Numbers of ours' })).toBeVisible()
})

test('a house style is added from a Word file, kept with the brief, and dresses its Word file', async ({
  app,
  page,
  dataDir,
}) => {
  await loadSamples(page)
  await createBrief(page, { template: 'BLUF note', title: 'Who pays', themes: ['Energy'], assemble: true, marking: '' })
  const about = page.getByRole('dialog', { name: 'About this brief' })
  const file = join(dataDir, 'Ministry.dotx')
  await writeFile(file, await ministry())
  await page.getByRole('button', { name: 'Who pays' }).first().click()
  await app.answerOpenDialog([file])
  await about.getByRole('button', { name: 'House styles', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Add a style…' }).click()
  await expect(about.getByRole('button', { name: 'House style of Word files: Ministry' })).toBeVisible()
  await expect(page.getByText('Its own text was left out')).toBeVisible()
  await about.getByRole('button', { name: 'Save' }).click()
  await expect(about).toBeHidden()
  const docx = join(dataDir, 'ministry.docx')
  await exportBrief(app, 'docx', docx)
  const parts = unzipSync(new Uint8Array(await readFile(docx)))
  const xml = (path: string): string => strFromU8(parts[path] ?? new Uint8Array())
  expect(xml('word/styles.xml')).toContain('Georgia')
  expect(xml('word/house-header-default.xml').replace(/<[^>]+>/gu, '')).toContain('Who pays')

  await page.getByRole('button', { name: 'Who pays' }).first().click()
  await about.getByRole('button', { name: 'House style of Word files: Ministry' }).click()
  await page.getByRole('menuitemradio', { name: 'As the template has it' }).click()
  await about.getByRole('button', { name: 'Save' }).click()
  await expect(about).toBeHidden()
  const plain = join(dataDir, 'plain.docx')
  await exportBrief(app, 'docx', plain)
  expect(Object.keys(unzipSync(new Uint8Array(await readFile(plain)))).filter((path) => path.includes('house-'))).toEqual([])
})

const NUMBERS = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Numbers of ours</title><id>http://example.org/numbers</id></info>
  <citation><layout delimiter=", "><text variable="citation-number" prefix="[" suffix="]"/></layout></citation>
  <bibliography><layout><text variable="citation-number" suffix=". "/><text variable="title"/></layout></bibliography>
</style>`

/** A Word file whose letters are Georgia, with the brief's title in its head. */
function ministry(): Promise<Buffer> {
  const headers = { default: new Header({ children: [new Paragraph('{{title}}')] }) }
  return Packer.toBuffer(
    new Document({
      styles: { default: { document: { run: { font: 'Georgia' } } } },
      sections: [{ headers, children: [new Paragraph('Write here.')] }],
    }),
  )
}
