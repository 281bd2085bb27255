import { join } from 'node:path'
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
