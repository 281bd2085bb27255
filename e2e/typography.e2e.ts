import type { Page } from '@playwright/test'
import { expect, test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { saved } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'
import { pasteInto } from './paste-into.ts'

type Brief = { value: { id: string; revision: number; title: string; sections: unknown[] } & Record<string, unknown> }

/** Opens a new brief in this language. */
async function openBrief(page: Page, language: string): Promise<void> {
  const made = (await ask(page, 'briefs.create', { template: 'bluf-note', title: 'Note' })) as Brief
  const { id, revision, title, authors, marking, date, themes, sections } = made.value
  const content = { title, authors, marking, date, themes, sections, language }
  expect(await ask(page, 'briefs.save', { id, revision, content })).toMatchObject({ ok: true })
  await page.getByRole('button', { name: 'Note 0 w', exact: true }).click()
  await page.getByRole('region', { name: 'Brief', exact: true }).waitFor()
}

/** What a section says, its spaces that do not break shown: ␣, narrow ⸱. */
async function says(page: Page): Promise<string> {
  const blocks = (await saved(page)).sections.find(({ title }) => title === 'Why it matters')?.blocks ?? []
  const words = blocks.flatMap(({ text, sentences = [] }) => text ?? sentences.map((one) => one.text))
  return words.join(' ').replaceAll('\u00a0', '␣').replaceAll('\u202f', '⸱')
}

test('French is set as it is typed; undo gives back what was typed', async ({ page }) => {
  await openBrief(page, 'fr')
  await writeIn(page, 'Why it matters', 'L\'État dit "oui" : vraiment ? Le 14 mai, 40 % et 5 km.')
  await expect.poll(() => says(page)).toBe('L’État dit «␣oui␣»␣: vraiment⸱? Le 14␣mai, 40␣% et 5␣km.')
  await page.keyboard.type(' Si...')
  await expect(briefField(page)).toContainText('Si…')
  await page.keyboard.press('Control+z')
  await expect(briefField(page)).toContainText('Si...')
  await page.keyboard.type(' ou non')
  await expect(briefField(page)).toContainText('Si... ou non')
})

test('what two keys compose to a mark is set as if one had typed it', async ({ page }) => {
  await openBrief(page, 'fr')
  await writeIn(page, 'Why it matters', 'Il dit ')
  const keys = await page.context().newCDPSession(page)
  const compose = async (mark: string): Promise<void> => {
    await keys.send('Input.imeSetComposition', { text: mark, selectionStart: 1, selectionEnd: 1 })
    await keys.send('Input.insertText', { text: mark })
  }
  await compose('"')
  await expect(briefField(page)).toContainText('Il dit «')
  await page.keyboard.type('oui')
  await compose('"')
  await expect.poll(() => says(page)).toBe('Il dit «␣oui␣»')
  await page.keyboard.press('Control+z')
  await expect.poll(() => says(page)).toBe('Il dit «␣oui"')
})

test('Russian is set as it is typed', async ({ page }) => {
  await openBrief(page, 'ru')
  await writeIn(page, 'Why it matters', '"Газ" - это 5 млн т, см. № 5. Да -- 14 мая, пишет А. С. Пушкин.')
  await expect.poll(() => says(page)).toBe('«Газ»␣— это 5␣млн т, см. №␣5. Да␣— 14␣мая, пишет А.␣С.␣Пушкин.')
})

test('what is pasted is set, and undo gives it back; the command sets a section right and says how much', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Pasted', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'So. ')
  await pasteInto(briefField(page), { html: '<p>It\'s "new" -- so.</p>', text: 'It\'s "new" -- so.' })
  await expect.poll(() => says(page)).toBe('So. It’s “new” — so.')
  await page.keyboard.press('Control+z')
  await expect.poll(() => says(page)).toBe('So. It\'s "new" -- so.')
  await page.keyboard.press('Control+Shift+t')
  await expect(page.getByText('4 places were set right in this section. Undo takes them back.')).toBeVisible()
  await expect.poll(() => says(page)).toBe('So. It’s “new” — so.')
  await page.keyboard.press('Control+Shift+t')
  await expect(page.getByText('Nothing to set right in this section.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(() => says(page)).toBe('So. It\'s "new" -- so.')
})
