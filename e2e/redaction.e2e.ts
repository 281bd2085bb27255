import { join } from 'node:path'
import { expect, testOnSamples } from './app.fixture.ts'
import { createBrief, writeIn } from './library-steps.ts'
import { wordText } from './read-export.ts'

testOnSamples(
  'what is chosen to be left out stands nowhere in the exported file; what says it elsewhere stops the export and is named',
  async ({ app, page, dataDir }) => {
    await createBrief(page, { template: 'BLUF note', title: 'On Arman Bekov', themes: [], assemble: false })
    await writeIn(page, 'Bottom line', 'The witness is Arman Bekov. The meeting took place behind the old mill in Aktau in May.')
    await writeIn(page, 'Why it matters', 'We know that the meeting took place behind the old mill in Aktau.')
    const target = join(dataDir, 'note.docx')
    await app.answerSaveDialog(target)
    await app.clickMenu('export-docx')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    const reasons = dialog.getByRole('textbox', { name: /Reason to accept/ })
    await reasons.first().waitFor()
    for (const reason of await reasons.all()) await reason.fill('A test.')
    await dialog.getByRole('checkbox', { name: /Leave something out/ }).press('Space')
    await dialog.getByRole('textbox', { name: 'Names, one in a line' }).fill('Arman Bekov')
    await dialog.getByRole('textbox', { name: 'Find a source or sentence' }).fill('MILL may')
    const rows = dialog.getByRole('listbox', { name: 'Sources and sentences' }).getByRole('option')
    await expect(rows).toHaveCount(1)
    await rows.first().click()
    await expect(dialog).toContainText('One is chosen.')

    const write = dialog.getByRole('button', { name: 'Export Word…' })
    await write.click()
    await expect(page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: 'still says' })).toContainText(
      'the meeting took place behind the old mill',
    )
    await expect(dialog).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Find a source or sentence' }).fill('we know')
    await expect(rows).toHaveCount(2)
    await rows.last().focus()
    await page.keyboard.press('Space')
    await expect(dialog).toContainText('2 are chosen.')
    await app.answerSaveDialog(target)
    await write.click()
    await expect(page.getByText(/looked for in the whole file in vain: 2 passages, one name/)).toBeVisible()
    const { body } = await wordText(target)
    expect(body).toContain('On [redacted]')
    expect(body).toContain('The witness is [redacted]. [redacted]')
    for (const words of ['Bekov', 'mill', 'Aktau']) expect(body).not.toContain(words)
  },
)
