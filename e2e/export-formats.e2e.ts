import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, testOnSamples } from './app.fixture.ts'
import { createBrief, writeIn } from './library-steps.ts'

testOnSamples(
  'several formats are written in one go under one name, and how is offered again the next time',
  async ({ app, page, dataDir }) => {
    await createBrief(page, { template: 'BLUF note', title: 'On Aktau', themes: [], assemble: false })
    await writeIn(page, 'Bottom line', 'The meeting took place in Aktau. Arman Bekov was there.')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    const tick = (name: RegExp) => dialog.getByRole('checkbox', { name })
    await app.clickMenu('export-docx')
    await expect(tick(/^Word/)).toBeChecked()
    await tick(/^Word/).press('Space')
    await expect(dialog).toContainText('Choose at least one format.')
    await tick(/^Word/).press('Space')
    await tick(/^HTML/).press('Space')
    await tick(/^Markdown/).press('Space')
    await dialog.getByText('Endnotes', { exact: true }).click()
    await tick(/^Reading pack/).press('Space')
    await tick(/Leave something out/).press('Space')
    await dialog.getByRole('textbox', { name: 'Names, one in a line' }).fill('Arman Bekov')
    const reasons = dialog.getByRole('textbox', { name: /Reason to accept/ })
    await reasons.first().waitFor()
    for (const reason of await reasons.all()) await reason.fill('A test.')
    await app.answerSaveDialog(join(dataDir, 'note.docx'))
    await dialog.getByRole('button', { name: 'Export 3 files…' }).click()
    const written = ['note.docx', 'note.html', 'note.md']
    // Three notices are shown at a time, and leave by themselves.
    await expect(page.getByText(/^Exported note\.\w+\.$/).first()).toBeVisible()
    await expect.poll(() => written.filter((name) => !existsSync(join(dataDir, name)))).toEqual([])
    for (const name of ['note.html', 'note.md'])
      expect(readFileSync(join(dataDir, name), 'utf8')).toContain('[redacted] was there')
    expect(existsSync(join(dataDir, 'note.pdf'))).toBe(false)

    await app.clickMenu('export-docx')
    for (const name of [/^Word/, /^HTML/, /^Markdown/, /^Reading pack/, /Leave something out/])
      await expect(tick(name)).toBeChecked()
    await expect(tick(/^PDF/)).not.toBeChecked()
    await expect(dialog.getByRole('radio', { name: /^Endnotes/ })).toBeChecked()
    await expect(dialog.getByRole('textbox', { name: 'Names, one in a line' })).toHaveValue('Arman Bekov')
  },
)

testOnSamples('a letter that no font has is told before anything is written, where a PDF is', async ({ app, page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'On tablets', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'A tablet shows 𒀀 for gas.')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const told = dialog.getByText(/letter that no font here has/)
  await app.clickMenu('export-pdf')
  await expect(told).toBeVisible()
  await dialog.getByRole('checkbox', { name: /^PDF/ }).press('Space')
  await expect(told).toBeHidden()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('No font of the program has “𒀀”', { exact: false }).first()).toBeVisible()
})
