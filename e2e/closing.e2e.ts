import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test, testOnSamples } from './app.fixture.ts'
import { ask } from './ask.ts'
import { briefField, createBrief, openArticle, writeIn } from './library-steps.ts'
import { selectPassage } from './select-text.ts'

const WORDS = 'Typed a moment before the end.'
/** Windows ends a program that has not ended by itself after five seconds. */
const LEFT_TO_A_PROGRAM = 5_000

/** The ways in which the page can go right after a key was pressed. */
const ENDS: Record<string, (app: AppUnderTest) => Promise<void>> = {
  'the window is closed': (app) => ended(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  'the app is quit': (app) => ended(app, ({ app: electron }) => electron.quit()),
  'the system asks the app to end': async (app) => {
    const gone = app.electron.waitForEvent('close')
    app.electron.process().kill('SIGTERM')
    await gone
  },
  'the session ends': async (app) => {
    await app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.emit('query-session-end', {})
    })
    await delay(LEFT_TO_A_PROGRAM)
    await app.kill()
  },
  'the page crashes': async (app) => {
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
    // The page is gone; main hears of it a moment later, on a busy machine some seconds.
    await delay(LEFT_TO_A_PROGRAM)
    await app.kill()
  },
}

async function ended(app: AppUnderTest, how: Parameters<AppUnderTest['electron']['evaluate']>[0]): Promise<void> {
  const gone = app.electron.waitForEvent('close')
  await app.electron.evaluate(how, undefined).catch(() => undefined)
  await gone
}

for (const [what, end] of Object.entries(ENDS)) {
  test(`words of a brief are kept when ${what} right after they were typed`, async ({ app, page }) => {
    await createBrief(page, { template: 'BLUF note', title: 'Cut short', themes: [], assemble: false })
    await writeIn(page, 'Bottom line', WORDS)
    await end(app)
    await app.relaunch()
    await expect(briefField(app.page)).toContainText(WORDS)
  })
}

testOnSamples('a note that is still being written is kept when the window is closed', async ({ app, page }) => {
  await openArticle(page, 'The Petitioners on the Second Floor')
  await selectPassage(page, 'some 1.5 million ethnic Kazakhs')
  await page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Mark as Xinjiang' }).click()
  await page.getByRole('region', { name: /^Excerpt \d+:1$/ }).waitFor()
  const [excerpt] = await excerpts(page)
  await page
    .getByRole('region', { name: /^Excerpt \d+:1$/ })
    .getByRole('button', { name: /^Actions for excerpt/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Add a note' }).click()
  await page.getByRole('textbox', { name: /^Note on excerpt/ }).waitFor()
  await page.keyboard.type(WORDS)
  await ENDS['the window is closed']?.(app)
  await app.relaunch()
  expect(await excerpts(app.page)).toEqual([{ id: excerpt?.id, note: WORDS }])
})

test('a template that is still being changed is kept as a version of its own when the window is closed', async ({
  app,
  page,
}) => {
  await page.getByRole('button', { name: 'New brief' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'New brief' })
  await dialog.getByRole('option').filter({ hasText: 'BLUF note' }).first().click()
  await dialog.getByRole('button', { name: 'Templates' }).click()
  await page.getByRole('menuitem', { name: /Make a template from/ }).click()
  await page.getByRole('dialog', { name: 'New template' }).getByRole('textbox', { name: 'Title' }).fill('Desk note')
  await ENDS['the window is closed']?.(app)
  await app.relaunch()
  const { value } = (await ask(app.page, 'templates.list', {})) as { value: { title: string }[] }
  expect(value.map(({ title }) => title)).toContain('Desk note')
})

async function excerpts(page: Page): Promise<{ id: string; note: string }[]> {
  const listed = (await ask(page, 'excerpts.list', {})) as { value: { rows: { id: string; note: string }[] } }
  return listed.value.rows.map(({ id, note }) => ({ id, note }))
}
