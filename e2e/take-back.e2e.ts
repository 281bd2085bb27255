import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { exportAccepting } from './brief-steps.ts'
import { briefField, createBrief } from './library-steps.ts'

const TEXT = `Gas stays in the country.[^common] Less gas through the pipeline is likely.[^judgement] The port was closed by wind.[^common]

The railway carried eleven million tonnes of grain.[^common] Nobody paid for it.[^common]`
const pane = (page: Page) => page.getByRole('complementary', { name: 'Take back from Word' })
const rows = (page: Page) => pane(page).getByRole('list', { name: 'Changes in the file' }).getByRole('listitem')
const change = (page: Page, name: string | RegExp) => pane(page).getByRole('button', { name })
const row = (page: Page, name: string | RegExp) =>
  pane(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name }) })

const COMMENT =
  '<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1" w:author="Aliya Nur" w:date="2026-11-20T09:30:00Z"><w:p><w:r><w:t>Whose figure is this?</w:t></w:r></w:p></w:comment></w:comments>'

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** The brief exported to Word and edited there: a word and a number changed, a sentence deleted with changes tracked, one added, one commented on. */
async function edited(app: AppUnderTest): Promise<string> {
  const path = join(app.dataDir, 'gas.docx')
  const parts = unzipSync(await exportAccepting(app, 'docx', path))
  const edit = (part: string, ...pairs: [string, string][]): void => {
    let xml = strFromU8(parts[part] ?? new Uint8Array())
    for (const [from, to] of pairs) {
      if (!xml.includes(from)) throw new Error(`There is no “${from}” in ${part}.`)
      xml = xml.replace(from, to)
    }
    parts[part] = strToU8(xml)
  }
  edit(
    'word/document.xml',
    ['Gas stays in the country.', 'Gas stays at home.'],
    ['eleven million', '12 million'],
    [
      run('The port was closed by wind.'),
      '<w:del w:id="900" w:author="Aliya Nur" w:date="2026-11-20T09:30:00Z"><w:r><w:delText>The port was closed by wind.</w:delText></w:r></w:del>',
    ],
    [
      run('Nobody paid for it.'),
      `<w:commentRangeStart w:id="1"/>${run('Nobody paid for it.')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>${run(' That must change.')}`,
    ],
  )
  parts['word/comments.xml'] = strToU8(COMMENT)
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
  edit('word/_rels/document.xml.rels', [
    '</Relationships>',
    `<Relationship Id="rIdOwn" Type="${type}" Target="comments.xml"/></Relationships>`,
  ])
  const back = join(app.dataDir, 'gas back.docx')
  await writeFile(back, zipSync(parts))
  return back
}

async function briefOnGas(page: Page): Promise<void> {
  await createBrief(page, { template: 'BLUF note', title: 'Gas', themes: [], assemble: false })
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await ask(page, 'briefs.write', { id: '1', section: 'facts', markdown: TEXT, append: false })
  await page.getByRole('button', { name: /^Gas \d+ w/ }).click()
  await expect(briefField(page)).toContainText('Nobody paid for it.')
}

test('an edited Word file is taken back change by change, each a step of undo, with the keyboard and the mouse', async ({
  app,
  page,
}) => {
  await briefOnGas(page)
  const back = await edited(app)
  await app.answerOpenDialog([back])
  await app.clickMenu('take-back')
  await expect(rows(page)).toHaveCount(5)
  const field = briefField(page)

  await expect(change(page, 'Sentence changed: Gas stays at home.')).toBeFocused()
  await expect(row(page, 'Sentence changed: Gas stays at home.')).toContainText('Gas stays in the country.')
  await page.keyboard.press('a')
  await expect(field).toContainText('Gas stays at home.')
  await expect(rows(page)).toHaveCount(4)

  const deleted = 'Sentence deleted: The port was closed by wind.'
  await expect(change(page, deleted)).toBeFocused()
  await expect(row(page, deleted)).toContainText('Tracked: Aliya Nur')
  await page.keyboard.press('r')
  await expect(rows(page)).toHaveCount(3)
  await expect(field).toContainText('The port was closed by wind.')

  const number = row(page, 'Sentence changed: The railway carried 12 million tonnes of grain.')
  await number.getByRole('button', { name: 'Accept' }).click()
  await expect(field).toContainText('The railway carried 12 million tonnes')
  await expect(rows(page)).toHaveCount(2)
  await app.clickMenu('undo')
  await expect(field).toContainText('The railway carried eleven million tonnes')
  await expect(field).toContainText('Gas stays at home.')
  await expect(number).toBeVisible()

  await expect(row(page, /^Comment:/)).toContainText('Whose figure is this?')
  await pane(page).getByRole('button', { name: 'Accept all' }).click()
  await expect(pane(page).getByRole('status')).toHaveText('Nothing is left to take back.')
  await expect(field).toContainText('Nobody paid for it. That must change.')
  await expect(field).toContainText('The railway carried 12 million tonnes')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Comments' }).click()
  await expect(page.getByRole('complementary', { name: 'Comments' })).toContainText('Aliya Nur: Whose figure is this?')

  await app.clickMenu('undo')
  await expect(field).toContainText('The railway carried eleven million tonnes')
  await expect(field).not.toContainText('That must change.')
})

test('a Word file dropped on its brief is reviewed against what the brief says by now; any other is refused', async ({
  app,
  page,
}) => {
  await briefOnGas(page)
  const back = await edited(app)
  await briefField(page).getByText('Gas stays in the country.').click()
  await page.keyboard.press('Home')
  await page.keyboard.type('Natural ')
  await expect(page.getByRole('contentinfo')).toContainText('Saved')
  await app.dropFiles([back], '.brief-text')
  await expect(rows(page)).toHaveCount(5)
  await expect(row(page, 'Sentence changed: Gas stays at home.')).toContainText(
    'You changed it too. The brief says now: Natural Gas stays in the country.',
  )
  await page.keyboard.press('j')
  await expect(change(page, 'Sentence deleted: The port was closed by wind.')).toBeFocused()
  await page.keyboard.press('Shift+A')
  await expect(briefField(page)).not.toContainText('The port was closed by wind.')

  const other = join(app.dataDir, 'letter.docx')
  await writeFile(
    other,
    zipSync({
      'word/document.xml': strToU8('<w:document><w:body><w:p><w:r><w:t>Dear all</w:t></w:r></w:p></w:body></w:document>'),
    }),
  )
  await app.dropFiles([other], '.brief-text')
  await expect(page.getByRole('alertdialog').filter({ hasText: 'carries no evidence register' })).toBeVisible()
})
