import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { exportAccepting, newestBrief, saved, section } from './brief-steps.ts'
import { briefField, createBrief, openArticle, writeIn } from './library-steps.ts'
import { pasteInto } from './paste-into.ts'
import { pdfText } from './read-export.ts'
import { selectPassage } from './select-text.ts'

const picker = (page: Page) => page.getByRole('listbox', { name: 'Insert at the cursor' })

/** What the library holds of the newest brief, whether it is on screen or not. */
async function held(page: Page) {
  const reply = (await ask(page, 'briefs.get', { id: await newestBrief(page) })) as { value: Awaited<ReturnType<typeof saved>> }
  return reply.value
}

/** The blocks of a section as the library holds them: their kind, their words, and what each sentence rests on. */
async function blocksOf(page: Page, name: string) {
  const blocks = (await saved(page)).sections.find(({ title }) => title === name)?.blocks ?? []
  return blocks.map(({ kind, text, sentences = [] }) => [
    kind,
    text ?? sentences.map((one) => one.text).join(' '),
    sentences.reduce((sum, { evidence }) => sum + evidence.excerpts.length, 0),
  ])
}

test('who writes on while a passage is fetched goes on behind it, and the evidence is of the sentence that asked', async ({
  page,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Quick', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Security leaks. @last Russian monopoly')
  await expect(picker(page).getByRole('option', { selected: true })).toContainText('last Russian monopoly')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Beijing stood by. @1.5 million ethnic Kazakhs')
  await expect(picker(page).getByRole('option', { selected: true })).toContainText('1.5 million')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('Nobody else did.')
  await expect
    .poll(() => blocksOf(page, 'Bottom line'))
    .toEqual([
      ['paragraph', 'Security leaks.', 0],
      ['excerpt', expect.stringContaining('last Russian monopoly'), 0],
      ['paragraph', 'Beijing stood by. Nobody else did.', 1],
    ])
  const [, , last] = (await saved(page)).sections.find(({ title }) => title === 'Bottom line')?.blocks ?? []
  expect(last?.sentences?.map(({ evidence }) => evidence.excerpts.length)).toEqual([1, 0])
})

test('by the keyboard alone passages are asked for in the text, quoted as a block and in a sentence, and given as evidence', async ({
  app,
  page,
  dataDir,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Quoting', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Security is not safe and/or 24/7. @last Russian monopoly')
  const first = picker(page).getByRole('option', { selected: true })
  await expect(first).toContainText('Security is the last Russian monopoly, and it leaks.')
  await page.keyboard.press('Enter')
  await expect(picker(page)).toBeHidden()
  await expect(section(page, 'Bottom line').locator('blockquote')).toContainText('last Russian monopoly')
  await expect(briefField(page)).not.toContainText('@last')
  await page.keyboard.type('It leaks, as they say: @and it leaks')
  await expect(picker(page).getByRole('option').nth(1)).toContainText('Word for word')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Enter')
  await expect(section(page, 'Bottom line')).toContainText('as they say: “and it leaks”')
  await page.keyboard.type('. Some ethnic Kazakhs live there. @1.5 million ethnic Kazakhs')
  await page.keyboard.press('Control+Enter')
  await expect(briefField(page)).not.toContainText('@1.5')
  await expect(briefField(page)).toBeFocused()
  await expect
    .poll(() => blocksOf(page, 'Bottom line'))
    .toEqual([
      ['paragraph', 'Security is not safe and/or 24/7.', 0],
      ['excerpt', expect.stringContaining('Security is the last Russian monopoly, and it leaks.'), 0],
      ['paragraph', 'It leaks, as they say: “and it leaks”. Some ethnic Kazakhs live there.', 2],
    ])
  const path = join(dataDir, 'quoting.pdf')
  await exportAccepting(app, 'pdf', path)
  const printed = await pdfText(path)
  expect(printed).toContain('Security is the last Russian monopoly, and it leaks.')
  expect(printed).toMatch(/as they say: “and it leaks”\. ?2/)
})

test('by the mouse a passage is chosen in the picker and in its three ways, an excerpt is dragged in, and a block is dragged by its handle over the border of a section', async ({
  app,
  page,
  dataDir,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Mouse', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Before. @last Russian monopoly')
  const option = (text: string) => picker(page).getByRole('option').filter({ hasText: text }).first()
  await option('and it leaks').hover()
  await option('and it leaks').getByRole('button', { name: 'Evidence for the sentence' }).click()
  await expect(briefField(page)).not.toContainText('@last')
  await page.keyboard.type('@1.5 million ethnic Kazakhs')
  await option('1.5 million').locator('.picker-quote').click()
  await expect(section(page, 'Bottom line').locator('blockquote')).toContainText('1.5 million')
  await page.keyboard.type('It says @slowly undone monopoly')
  await option('and it leaks').hover()
  await option('and it leaks').getByRole('button', { name: 'In the sentence' }).click()
  await expect(section(page, 'Bottom line')).toContainText('It says “Security is the last Russian monopoly, and it leaks.”')
  await expect(briefField(page)).toBeFocused()

  const offers = page.getByRole('grid', { name: 'Excerpts for this brief' })
  const target = section(page, 'The ask').locator('.unit-text').last()
  await offers.getByRole('row').first().dragTo(target)
  await expect(section(page, 'The ask').locator('blockquote')).toHaveCount(1)

  const moved = section(page, 'Bottom line').locator('blockquote')
  await moved.hover()
  const grip = await page.getByRole('button', { name: 'Insert, change or move this block' }).boundingBox()
  await page.mouse.move((grip?.x ?? 0) + 8, (grip?.y ?? 0) + 8)
  await page.mouse.down()
  await page.mouse.move((grip?.x ?? 0) + 8, (grip?.y ?? 0) + 40, { steps: 4 })
  const below = await section(page, 'What next').locator('.unit-text').last().boundingBox()
  await page.mouse.move((below?.x ?? 0) + 30, (below?.y ?? 0) + 8, { steps: 8 })
  await expect(page.locator('.block-drop-line')).toBeVisible()
  await page.mouse.up()
  await expect(section(page, 'What next').locator('blockquote')).toContainText('1.5 million')
  await expect(section(page, 'Bottom line').locator('blockquote')).toHaveCount(0)
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(section(page, 'Bottom line').locator('blockquote')).toContainText('1.5 million')
  const path = join(dataDir, 'mouse.pdf')
  await exportAccepting(app, 'pdf', path)
  expect(await pdfText(path)).toContain('It says “Security is the last Russian monopoly')
})

test('words behind > become a block quotation where the library has them, and stay a paragraph where it has not; the nearest is offered', async ({
  page,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'By hand', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'security is the last Russian monopoly')
  await page.keyboard.press('Home')
  await page.keyboard.type('> ')
  await expect(section(page, 'Bottom line').locator('blockquote')).toContainText('Security is the last Russian monopoly')
  await writeIn(page, 'The ask', 'Security is the first Russian monopoly, and it leaks.')
  await page.keyboard.press('Home')
  await page.keyboard.type('> ')
  await page.getByRole('button', { name: 'Show the nearest' }).click()
  await expect(section(page, 'The ask').locator('blockquote')).toHaveCount(0)
  await expect(picker(page).getByRole('option', { selected: true })).toContainText('the last Russian monopoly, and it leaks')
  await page.keyboard.press('Enter')
  await expect(section(page, 'The ask').locator('blockquote')).toContainText('the last Russian monopoly')
  await expect(briefField(page)).not.toContainText('first Russian')
  await writeIn(page, 'What next', '> 1.5 million ethnic')
  await expect(picker(page).getByRole('option').first()).toContainText('1.5 million ethnic')
  await page.keyboard.press('Escape')
  await page.keyboard.type(' Kazakhs')
  await expect(section(page, 'What next')).toContainText('> 1.5 million ethnic Kazakhs')
})

test('kinds of blocks are chosen with / by the keyboard, the menu of a block gives the keyboard back, and pasted points stay in their list', async ({
  page,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Kinds', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', '/')
  await expect(picker(page).getByRole('option', { selected: true })).toHaveText('Paragraph')
  await page.keyboard.type('jud')
  await expect(picker(page).getByRole('option', { selected: true })).toHaveText('Judgement')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It will hold.')
  await expect(section(page, 'Bottom line').locator('.brief-judgement')).toContainText('It will hold.')
  await section(page, 'Bottom line').locator('.brief-judgement .unit-text').hover()
  await page.getByRole('button', { name: 'Insert, change or move this block' }).click()
  await page.getByRole('group', { name: 'Turn into' }).getByRole('menuitem', { name: 'Bulleted list' }).click()
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.type(' So it is.')
  await expect(section(page, 'Bottom line').getByRole('listitem')).toContainText('It will hold. So it is.')
  await section(page, 'Why it matters').locator('.unit-text').last().click()
  await pasteInto(briefField(page), { html: '<ul><li><p>One</p></li><li><p>Two</p></li></ul>', text: 'One Two' })
  await expect(section(page, 'Why it matters').getByRole('listitem').locator('.unit-text')).toHaveText(['One', 'Two'])
})

test('from the reader B quotes at the cursor of the brief that was open last, says where, and takes it back; without a cursor it asks', async ({
  page,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'From afar', themes: [], assemble: false })
  await expect(briefField(page)).toBeVisible()
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await openArticle(page, 'A Division of Labour, Slowly Undone')
  const quote = async (words: string): Promise<void> => {
    await page.getByRole('region', { name: 'Reader' }).getByText(words).click()
    await selectPassage(page, words)
    await expect(page.getByRole('toolbar', { name: 'Selection' })).toBeVisible()
    await page.keyboard.press('b')
  }
  await quote('Security is the last Russian monopoly, and it leaks.')
  const where = page.getByRole('dialog', { name: 'Where does the quotation go?' })
  await expect(where).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(where.getByRole('option', { name: 'Bottom line' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const notice = page.getByRole('alertdialog').filter({ hasText: 'Quoted in “From afar”, Why it matters.' })
  await expect(notice).toHaveCount(1)
  await quote('Kazakhstan has drawn the lesson.')
  await expect(notice).toHaveCount(2)
  await notice.first().getByRole('button', { name: 'Undo' }).click()
  const quotations = async () =>
    (await held(page)).sections.find(({ title }) => title === 'Why it matters')?.blocks.filter(({ kind }) => kind === 'excerpt')
      .length
  await expect.poll(quotations).toBe(1)
  await page
    .getByRole('button', { name: /^From afar/ })
    .first()
    .click()
  await expect(section(page, 'Why it matters').locator('blockquote')).toHaveCount(1)
  await expect(briefField(page)).toBeFocused()
})
