import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, testOnSamples } from './app.fixture.ts'
import { ask } from './ask.ts'
import { newestBrief } from './brief-steps.ts'
import { pasteInto } from './paste-into.ts'
import { briefField, createBrief, exportBrief, loadSamples, writeIn } from './library-steps.ts'
import { pdfText, wordText } from './read-export.ts'

const THEMES = ['Energy', 'Security', 'Xinjiang', 'Russia rivalry']

test('a first draft is assembled, checked and exported as PDF and Word with its notes', async ({ app, page, dataDir }) => {
  await loadSamples(page)
  await createBrief(page, {
    template: 'Policy brief',
    title: 'Who depends on whom & why',
    themes: THEMES,
    assemble: true,
    marking: 'OFFICIAL',
  })
  const text = page.getByRole('region', { name: 'Brief', exact: true })
  await expect(text.getByRole('heading', { name: 'Findings by theme' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Check' })).not.toContainText('error')

  const pdf = join(dataDir, 'brief.pdf')
  await exportBrief(app, 'pdf', pdf)
  const word = join(dataDir, 'brief.docx')
  await exportBrief(app, 'docx', word)
  const printed = await pdfText(pdf)
  for (const expected of ['Who depends on whom & why', 'OFFICIAL', 'Findings by theme', 'Sources', 'Page 1 of'])
    expect(printed).toContain(expected)
  const { body, footnotes } = await wordText(word)
  expect(body).toContain('Who depends on whom & why')
  expect(footnotes.length).toBeGreaterThan(8)
  for (const note of footnotes) expect(note).toMatch(/¶/)
  // The same citations stand in both files.
  for (const note of footnotes) expect(printed.replace(/\s/g, '')).toContain(note.replace(/\s/g, ''))

  await page.getByRole('button', { name: 'Show in folder' }).last().click()
  await expect.poll(() => app.opened()).toContainEqual({ how: 'showItemInFolder', what: word })
})

testOnSamples(
  'a sentence without evidence stops the export until it is tagged or accepted with a reason',
  async ({ app, page, dataDir }) => {
    await createBrief(page, { template: 'BLUF note', title: 'Gas by 2030', themes: [], assemble: false })
    await writeIn(page, 'Bottom line', 'Exports to China will fall.')
    await expect(page.getByRole('complementary', { name: 'Check' })).toContainText('This sentence has no evidence')

    const target = join(dataDir, 'note.pdf')
    await app.answerSaveDialog(target)
    await app.clickMenu('export-pdf')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await expect(dialog.getByRole('button', { name: 'Export PDF…' })).toBeDisabled()
    await dialog.getByRole('textbox', { name: /Reason to accept/ }).fill('The director asked for the bare claim.')
    await dialog.getByRole('button', { name: 'Export PDF…' }).click()
    await page.getByRole('button', { name: 'Show in folder' }).waitFor()
    const printed = await pdfText(target)
    expect(printed).toContain('Exports to China will fall.')
    expect(printed).toContain('The director asked for the bare claim.')
  },
)

testOnSamples(
  'what is said of many sentences is said once, with the first of them and how many more there are',
  async ({ page }) => {
    await createBrief(page, { template: 'BLUF note', title: 'Gas by 2030', themes: [], assemble: false })
    await writeIn(page, 'Bottom line', 'Exports will fall.')
    const text = Array.from({ length: 129 }, (_, index) => ` Field ${index} is shut.`).join('')
    await pasteInto(briefField(page), { html: `<p>${text}</p>`, text })
    const findings = page
      .getByRole('complementary', { name: 'Check' })
      .getByRole('listitem')
      .filter({ hasText: 'This sentence has no evidence' })
    await expect(findings).toHaveCount(1)
    await expect(findings).toContainText('And in 125 more sentences.')
    await expect(findings.getByRole('button', { name: 'Go there' })).toHaveCount(5)
    await findings.getByRole('button', { name: 'Go there' }).nth(1).click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Here.')
    await expect(briefField(page)).toContainText('Here.')
  },
)

testOnSamples('what was typed is saved without asking and survives a kill; undo takes it back', async ({ app, page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Saved as typed', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Transit fees matter more than gas.')
  await expect(page.getByRole('contentinfo')).toContainText('Saved')
  await expect.poll(() => briefText(app.page)).toContain('Transit fees matter more than gas.')
  await app.kill()
  await app.relaunch()
  const text = briefField(app.page)
  await expect(text).toContainText('Transit fees matter more than gas.')

  await writeIn(app.page, 'Bottom line', ' Nothing else matters.')
  await expect(text).toContainText('gas. Nothing else matters.')
  await expect(async () => {
    // Where a busy machine paused between two keys, they are two steps.
    await app.clickMenu('undo')
    await expect(text).not.toContainText('Nothing else', { timeout: 1_000 })
  }).toPass()
  await expect(text).toContainText('Transit fees matter more than gas.')
})

testOnSamples('an export that cannot be written says so and leaves no file behind', async ({ app, page, dataDir }) => {
  await createBrief(page, { template: 'BLUF note', title: 'No way out', themes: [], assemble: false })
  const target = join(dataDir, 'no such folder', 'note.pdf')
  await app.answerSaveDialog(target)
  await app.clickMenu('export-pdf')
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Export PDF…' }).click()
  await expect(page.getByText(/no such folder/).first()).toBeVisible()
  await expect(stat(target)).rejects.toThrow()
  await expect(readFile(`${target}.part`)).rejects.toThrow()
})

/** What the library holds of the newest brief, asked of the engine: the text has been saved, not only shown. */
async function briefText(page: Page): Promise<string> {
  return JSON.stringify(await ask(page, 'briefs.get', { id: await newestBrief(page) }))
}
