import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app.fixture.ts'

const newBrief = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'New brief' }).click()
  return page.getByRole('dialog', { name: 'New brief' })
}
const choose = async (page: Page, dialog: Locator, template: string, act: RegExp): Promise<Locator> => {
  await dialog
    .getByRole('option')
    .filter({ has: page.getByText(template, { exact: true }) })
    .click()
  await dialog.getByRole('button', { name: 'Templates' }).click()
  await page.getByRole('menuitem', { name: act }).click()
  return page.getByRole('dialog', { name: /^(?:New template|Change “)/ })
}
const part = (editor: Locator, name: string): Locator => editor.getByRole('option', { name })

test('a bundled template opens as a copy, is refused where it is wrong, saved, and has briefs', async ({
  app,
  page,
  dataDir,
}) => {
  const editor = await choose(page, await newBrief(page), 'BLUF note', /Make a template from/)
  await expect(editor.getByRole('figure', { name: 'Page 1 of 1' }).locator('canvas')).toBeVisible()
  await editor.getByRole('textbox', { name: 'Title' }).fill('Desk note')
  await part(editor, 'Cited facts').click()
  await editor.getByRole('textbox', { name: 'Words' }).fill('250')
  await editor.getByRole('textbox', { name: 'Points at least' }).fill('many')
  await expect(editor.getByText('must be a number')).toBeVisible()
  await part(editor, 'The whole').click()
  await editor.getByRole('button', { name: 'Save the template' }).click()
  await expect(editor.getByText('Not saved: one thing is to be mended first.')).toBeVisible()
  await expect(editor.getByRole('textbox', { name: 'Points at least' })).toBeFocused()
  await editor.getByRole('textbox', { name: 'Points at least' }).fill('4')
  await editor.getByRole('button', { name: 'Save the template' }).click()
  await expect(editor.getByText('the whole may have 400 words, but its sections add up to 500')).toBeVisible()
  await editor.getByRole('textbox', { name: 'Words in all' }).fill('500')
  await editor.getByRole('button', { name: 'Save the template' }).click()

  const dialog = page.getByRole('dialog', { name: 'New brief' })
  const option = dialog.getByRole('option').filter({ has: page.getByText('Desk note', { exact: true }) })
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await app.answerSaveDialog(join(dataDir, 'out.json'))
  await dialog.getByRole('button', { name: 'Templates' }).click()
  await page.getByRole('menuitem', { name: 'Export “Desk note”…' }).click()
  await expect(page.getByText('“Desk note” was written to')).toBeVisible()
  expect(JSON.parse(await readFile(join(dataDir, 'out.json'), 'utf8'))).toMatchObject({ version: 1, words: 500 })

  const again = await choose(page, dialog, 'Desk note', /^Change/)
  await expect(again.getByRole('textbox', { name: 'Name in files' })).toHaveCount(0)
  await again.getByRole('textbox', { name: 'Title' }).fill('Desk note, revised')
  await again.getByRole('button', { name: 'Save the template' }).click()
  await expect(page.getByText('“Desk note, revised” is in the library in version 2')).toBeVisible()
})

test('sections are added, moved, renamed and removed by keys alone, undone step by step, and what is unsaved is asked about', async ({
  page,
}) => {
  const editor = await choose(page, await newBrief(page), 'BLUF note', /Make a template from/)
  const titles = async (): Promise<string[]> => {
    const texts = await editor.getByRole('option').locator('.editor-part-name').allTextContents()
    return texts.slice(3)
  }
  const before = await titles()
  await part(editor, 'Why it matters').focus()
  await part(editor, 'Why it matters').click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(titles).toEqual([before[0], before[2], before[1], ...before.slice(3)])
  await page.keyboard.press('Delete')
  await expect.poll(titles).not.toContain('Why it matters')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(titles).toEqual(before)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(titles).toEqual([before[0], before[2], before[1], ...before.slice(3)])

  await editor.getByRole('button', { name: 'Add a section' }).click()
  await editor.getByRole('textbox', { name: 'Title' }).fill('Dissent')
  await expect.poll(titles).toContain('Dissent')
  await page.keyboard.press('Control+z')
  await expect.poll(titles).toContain('New section')

  await page.keyboard.press('Escape')
  const question = editor.getByRole('alertdialog')
  await expect(question).toContainText('changes that are not saved')
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await editor.getByRole('button', { name: 'Cancel' }).click()
  await question.getByRole('button', { name: 'Discard the changes' }).click()
  await expect(page.getByRole('dialog', { name: 'New brief' }).getByRole('option', { name: /copy/ })).toHaveCount(0)
})

test('page and styles are seen on the pages as they change', async ({ page }) => {
  const editor = await choose(page, await newBrief(page), 'Policy brief', /Make a template from/)
  const canvas = editor.getByRole('figure').first().locator('canvas')
  await expect(canvas).toBeVisible()
  const ratio = async (): Promise<number> => {
    const box = await canvas.boundingBox()
    return box === null ? 0 : Math.round((100 * box.height) / box.width)
  }
  await expect.poll(ratio).toBe(141)
  await part(editor, 'Page and styles').click()
  await editor.getByRole('button', { name: 'Paper: A4' }).click()
  await page.getByRole('menuitemradio', { name: 'Letter' }).click()
  await expect.poll(ratio).toBe(129)
  await editor.getByRole('textbox', { name: 'Size' }).fill('90')
  await expect(editor.getByText('must be 48 at most')).toBeVisible()
  await expect(editor.getByText('The pages are those of before')).toBeVisible()
})
