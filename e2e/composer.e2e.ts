import { join } from 'node:path'
import { violations } from './accessibility.ts'
import { expect, test, testOnSamples } from './app.fixture.ts'
import { exportAccepting, saved, section } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'
import { pasteInto } from './paste-into.ts'
import { wordText } from './read-export.ts'

test('one text from title to end: selected and deleted over sections, headings stay, undo brings it back', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'One text', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Gas grew. Oil fell.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('A second paragraph.')
  await writeIn(page, 'Why it matters', 'It matters much.')
  // From behind “Gas grew.” to behind “It matters”, by the keyboard.
  await section(page, 'Bottom line').getByText('Oil fell.').click()
  await page.keyboard.press('Home')
  for (let index = 0; index < 9; index += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.down('Shift')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.up('Shift')
  await page.keyboard.press('Delete')
  await expect(section(page, 'Bottom line')).toContainText('Gas grew.')
  await expect(briefField(page)).not.toContainText('second paragraph')
  await expect(briefField(page)).not.toContainText('It matters much')
  for (const name of ['Bottom line', 'Why it matters', 'Cited facts']) await expect(section(page, name)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(section(page, 'Bottom line')).toContainText('A second paragraph.')
  await expect(section(page, 'Why it matters')).toContainText('It matters much.')
  await page.keyboard.press('Control+Shift+z')
  await expect(briefField(page)).not.toContainText('second paragraph')
})

test('bold, italics, lists and the title are written in the text and printed', async ({ app, page, dataDir }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Styles', themes: [], assemble: false })
  await briefField(page).getByText('Styles', { exact: true }).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' of text')
  await writeIn(page, 'Bottom line', 'Plain ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('bold')
  await page.keyboard.press('Control+b')
  await page.keyboard.press('Control+i')
  await page.keyboard.type(' slanted')
  await page.keyboard.press('Control+i')
  await page.keyboard.type(' end.')
  await writeIn(page, 'Cited facts', '- First point.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Second point.')
  const brief = await saved(page)
  expect(brief.title).toBe('Styles of text')
  expect(JSON.stringify(brief.sections)).toContain('Plain **bold** *slanted* end.')
  expect(brief.sections.find(({ title }) => title === 'Cited facts')?.blocks[0]?.kind).toBe('list')

  const word = join(dataDir, 'styles.docx')
  await exportAccepting(app, 'docx', word)
  const { body } = await wordText(word)
  for (const printed of ['Styles of text', 'Plain bold slanted end.', 'First point.', 'Second point.'])
    expect(body).toContain(printed)
})

test('undo, caret and text are where they were after going to the library, and after a restart', async ({ app, page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Left', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'First words.')
  await saved(page)
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await page.getByRole('button', { name: /^Left/ }).first().click()
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.type(' More.')
  await expect(section(page, 'Bottom line')).toContainText('First words. More.')
  await saved(page)
  await app.kill()
  await app.relaunch()
  await expect(briefField(app.page)).toContainText('First words. More.')
  await app.page.keyboard.type(' Last.')
  await expect(section(app.page, 'Bottom line')).toContainText('First words. More. Last.')
  for (const left of ['First words. More.', 'First words.']) {
    await app.clickMenu('undo')
    await expect(section(app.page, 'Bottom line')).toContainText(left)
  }
  await expect(section(app.page, 'Bottom line')).not.toContainText('More')
  await app.clickMenu('undo')
  await expect(section(app.page, 'Bottom line')).not.toContainText('First')
})

testOnSamples('a press on the number of a note puts the caret there, also before the caret was anywhere', async ({ page }) => {
  await createBrief(page, { template: 'Policy brief', title: 'Notes', themes: ['Energy', 'Xinjiang'], assemble: true })
  await section(page, 'Background').locator('.note-number').first().click()
  await page.keyboard.type(' Beside the note.')
  await expect(briefField(page).locator('.brief-page-title')).toHaveText('Notes')
  const { sections } = await saved(page)
  const texts = sections.find(({ title }) => title === 'Background')?.blocks[0]?.sentences?.map(({ text }) => text) ?? []
  expect(texts.indexOf('Beside the note.')).toBe(1)
})

test('all of the brief is selected, deleted and brought back; its sections stay', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'All of it', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'One.')
  await writeIn(page, 'The ask', 'Two.')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(briefField(page)).not.toContainText('One.')
  await expect(briefField(page)).not.toContainText('Two.')
  await expect(briefField(page).getByRole('region')).toHaveCount(6)
  await page.keyboard.press('Control+z')
  await expect(section(page, 'Bottom line')).toContainText('One.')
  await expect(section(page, 'The ask')).toContainText('Two.')
})

test('keys that come before the next frame is drawn go where the caret is', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'A busy machine', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'Before.')
  const browser = await page.context().newCDPSession(page)
  const press = (key: string, text: string) => [
    browser.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key,
      text,
      windowsVirtualKeyCode: text.toUpperCase().charCodeAt(0),
    }),
    browser.send('Input.dispatchKeyEvent', { type: 'keyUp', key }),
  ]
  // The page is held up, so that all of these keys wait for it and none for a frame.
  await page.evaluate(() => {
    setTimeout(() => {
      for (const end = performance.now() + 300; performance.now() < end;);
    })
  })
  await Promise.all([...press('Enter', '\r'), ...Array.from('Fast words').flatMap((letter) => press(letter, letter))])
  await page.keyboard.type(' and more.')
  await expect(section(page, 'Why it matters')).toContainText('Fast words and more.')
  await expect(section(page, 'Cited facts')).not.toContainText('Fast')
})

test('a new brief is made by Enter, and takes the keyboard where its text begins', async ({ page }) => {
  await page.getByRole('button', { name: 'New brief' }).click()
  const dialog = page.getByRole('dialog', { name: 'New brief' })
  await dialog.getByRole('option').first().waitFor()
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Straight on')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.type('Gas grew.')
  await expect(section(page, 'Summary')).toContainText('Gas grew.')
})

test('the number that a point has already is not written a second time', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Signs', themes: [], assemble: false })
  await writeIn(page, 'Cited facts', '1. Gas grew.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('2. Oil fell.')
  await expect(section(page, 'Cited facts').locator('.brief-item .unit-text')).toHaveText(['Gas grew.', 'Oil fell.'])
})

test('Tab sets a point below the one before it, Shift+Tab back; levels are counted apart, pasted ones kept, and a screen reader is told', async ({
  app,
  page,
  dataDir,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Levels', themes: [], assemble: false })
  await writeIn(page, 'Cited facts', '1. The ports come first.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Aktau needs cranes.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Two in spring.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('Kuryk needs a road.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Rail comes second.')
  const points = section(page, 'Cited facts').getByRole('listitem')
  const levels = (): Promise<(string | null)[]> => points.evaluateAll((all) => all.map((one) => one.getAttribute('aria-level')))
  expect(await levels()).toEqual(['1', '2', '3', '2', '1'])
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+Shift+z')
  expect(await levels()).toEqual(['1', '2', '3', '2', '1'])
  // From an outermost point the keyboard leaves the text.
  await page.keyboard.press('Shift+Tab')
  await expect(briefField(page)).not.toBeFocused()

  await section(page, 'Why it matters').locator('.unit-text').first().click()
  const html = '<ul><li>Sea<ul><li>Ice<ol><li>In March</li></ol></li></ul></li><li>Sand</li></ul>'
  await pasteInto(briefField(page), { html, text: 'Sea Ice In March Sand' })
  const brief = await saved(page)
  const lists = brief.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.items ? [block.items.map(({ level = 0 }) => level)] : [])),
  )
  expect(lists).toEqual([
    [0, 1, 2, 0],
    [0, 1, 2, 1, 0],
  ])

  const word = join(dataDir, 'levels.docx')
  await exportAccepting(app, 'docx', word)
  expect((await wordText(word)).body).toContain('Two in spring.')
})
