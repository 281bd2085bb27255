import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { createBrief, loadSamples } from './library-steps.ts'

const WORDS = 'Typed a moment before the end.'

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
    // Windows gives programs some seconds.
    await app.page.waitForTimeout(300)
    await app.kill()
  },
  'the page crashes': async (app) => {
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
    await app.page.waitForTimeout(300)
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
    await page.getByRole('button', { name: 'The answer in one or two sentences.' }).click()
    await page.keyboard.type(WORDS)
    await end(app)
    await app.relaunch()
    await expect(app.page.getByRole('textbox', { name: 'Paragraph' })).toHaveValue(WORDS)
  })
}

test('a note that is still being written is kept when the window is closed', async ({ app, page }) => {
  await loadSamples(page)
  const [article] = ((await ask(page, 'articles.list', { limit: 1 })) as { value: { rows: { id: string }[] } }).value.rows
  const got = (await ask(page, 'articles.get', { id: article?.id })) as { value: { blocks: { kind: string; text: string }[] } }
  const quote = got.value.blocks.find(({ kind }) => kind === 'paragraph')?.text.slice(0, 40)
  const added = (await ask(page, 'excerpts.add', { article: article?.id, quote, note: 'Before' })) as { value: { id: string } }
  await page.reload()
  await page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first().click()
  await page.getByText('Before').first().click()
  await page.getByRole('textbox', { name: /^Note on excerpt/ }).click()
  await page.keyboard.type(` ${WORDS}`)
  await ENDS['the window is closed']?.(app)
  await app.relaunch()
  const after = (await ask(app.page, 'excerpts.list', { ids: [added.value.id] })) as { value: { note: string }[] }
  expect(after.value[0]?.note).toContain(WORDS)
})
