import type { Page } from '@playwright/test'
import { expect, test } from './app.fixture.ts'
import { saved } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'

const open = (page: Page) => page.getByRole('dialog', { name: 'Comments on this sentence' })
const mark = (page: Page, text: string) => page.getByRole('button', { name: `Comment: ${text}` })
/** The comments that the library holds: behind the sentence of each, and a tick where it is resolved. */
async function kept(page: Page): Promise<string[]> {
  const blocks = (await saved(page)).sections.flatMap((section) => section.blocks)
  return blocks.flatMap(({ sentences = [] }) =>
    sentences.flatMap(({ text, comments = [] }) => comments.map((one) => `${text} ${one.text}${one.resolved ? ' ✓' : ''}`)),
  )
}

test('comments are written, found and changed by the keyboard', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Noted', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'Gas goes east. Oil goes west.')
  await page.keyboard.press('Control+Shift+m')
  await expect(open(page).getByRole('textbox', { name: 'Comment' })).toBeFocused()
  await page.keyboard.type('Zwirbelkraut: who counted?')
  await expect(mark(page, 'Zwirbelkraut: who counted?')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+Shift+m')
  await page.keyboard.type('Since when?')
  await page.keyboard.press('Control+Enter')
  await expect(open(page)).toBeHidden()
  await expect.poll(() => kept(page)).toEqual(['Gas goes east. Since when?', 'Oil goes west. Zwirbelkraut: who counted?'])

  // From one to the next, past the end.
  await page.keyboard.press('F8')
  await expect(open(page).getByRole('textbox')).toHaveValue('Zwirbelkraut: who counted?')
  await page.keyboard.press('F8')
  await expect(open(page).getByRole('textbox')).toHaveValue('Since when?')
  await page.keyboard.press('Shift+F8')
  await expect(open(page).getByRole('textbox')).toHaveValue('Zwirbelkraut: who counted?')
  await page.keyboard.press('End')
  await page.keyboard.type(' And when?')
  await page.keyboard.press('Escape')
  // Typing goes on where the comment was.
  await page.keyboard.type(' Coal stays.')
  const all = ['Gas goes east. Since when?', 'Oil goes west. Zwirbelkraut: who counted? And when?']
  await expect.poll(() => kept(page)).toEqual(all)
  await expect(briefField(page)).toContainText('Oil goes west. Coal stays.')
})

test('a comment goes with its sentence: cut it comes along, copied it stays, and the menu of a block writes one', async ({
  page,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Moved', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'Gas goes east. Oil goes west.')
  await page.getByRole('button', { name: 'Insert, change or move this block' }).click()
  await page.getByRole('menuitem', { name: 'Comment on this sentence…' }).click()
  await page.keyboard.type('Ask her.')
  await page.keyboard.press('Escape')
  await expect.poll(() => kept(page)).toEqual(['Oil goes west. Ask her.'])
  for (let index = 0; index < 'Oil goes west.'.length; index += 1) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+v')
  await expect(briefField(page)).toContainText('Oil goes west. Gas goes east. Oil goes west.')
  await expect.poll(() => kept(page)).toEqual(['Oil goes west. Ask her.'])
  await page.keyboard.press('End')
  for (let index = 0; index < 'Oil goes west.'.length; index += 1) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+x')
  await expect.poll(() => kept(page)).toEqual([])
  await page.keyboard.press('Home')
  await page.keyboard.type('Coal. ')
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+v')
  await expect.poll(() => kept(page)).toEqual(['Oil goes west. Ask her.'])
  await expect(mark(page, 'Ask her.')).toBeVisible()
})
