import type { Page } from '@playwright/test'
import { expect, test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { newestBrief, section } from './brief-steps.ts'
import { createBrief, writeIn } from './library-steps.ts'

const bottomLine = (page: Page) => section(page, 'Bottom line')

/** As `brief write` does; the window is not told in words of its own. */
async function write(page: Page, markdown: string): Promise<void> {
  const call = { id: await newestBrief(page), section: 'Bottom line', markdown, append: false }
  expect(await ask(page, 'briefs.write', call)).toMatchObject({ ok: true })
}

test('what was written into a brief from elsewhere is undone in the window, behind it what was undone there before', async ({
  app,
  page,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Gas', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'First words.')
  await expect(page.getByRole('contentinfo')).toContainText('Saved')
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await write(page, 'Second **words**.[^judgement]\n\n- A point.')
  await page.getByRole('button', { name: /^Gas/ }).first().click()
  await expect(bottomLine(page)).toContainText('Second words.')
  await expect(bottomLine(page).getByRole('listitem')).toContainText('A point.')
  await app.clickMenu('undo')
  await expect(bottomLine(page)).toContainText('First words.')
  await expect(bottomLine(page)).not.toContainText('Second')
  await app.clickMenu('redo')
  await expect(bottomLine(page)).toContainText('Second words.')
  await app.clickMenu('undo')
  await expect(bottomLine(page)).toContainText('First words.')
  await app.clickMenu('undo')
  await expect(bottomLine(page)).not.toContainText('First')
})

test('what is written into the brief on screen is shown there, and undone as one step', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Gas', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'First words.')
  await expect(page.getByRole('contentinfo')).toContainText('Saved')
  await write(page, 'Second words.[^judgement]')
  await expect(bottomLine(page)).toContainText('Second words.')
  // The caret stays where it was.
  await page.keyboard.type(' More.')
  await expect(section(page, 'Why it matters')).toContainText('First words. More.')
  await expect(page.getByRole('contentinfo')).toContainText('Saved')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(section(page, 'Why it matters')).not.toContainText('More.')
  await page.keyboard.press('Control+z')
  await expect(bottomLine(page)).not.toContainText('Second words.')
  await expect(section(page, 'Why it matters')).toContainText('First words.')
})

test('a brief that is written while its window is open is not overwritten by the window', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Gas', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'First words.')
  await expect(page.getByRole('contentinfo')).toContainText('Saved')
  await write(page, 'Second words.[^judgement]')
  await page.keyboard.type(' Third.')
  await expect(page.getByRole('alert')).toContainText('changed elsewhere')
  await expect(bottomLine(page)).toContainText('Third.')
  await page.getByRole('button', { name: 'Use the other version' }).click()
  await expect(bottomLine(page)).toContainText('Second words.')
  await expect(bottomLine(page)).not.toContainText('Third')
  await page.keyboard.press('Control+z')
  await expect(bottomLine(page)).toContainText('First words.')
})
