import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ask } from './ask.ts'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { createBrief, waitUntilRead, writeIn } from './library-steps.ts'

/** Chooses the language in the preferences, by their names in the language that is spoken now. */
async function chooseLanguage(page: Page, field: string, choice: string): Promise<void> {
  await page.keyboard.press('Control+,')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${field}:`) })
    .click()
  await page.getByRole('menuitemradio', { name: choice, exact: true }).click()
}

test('the language is chosen in the preferences, and page, menu bar and engine speak it at once, in the place where one was', async ({
  app,
  page,
  dataDir,
}) => {
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('option', { name: /The Price of a Litre/ }).click()
  await chooseLanguage(page, 'Language', 'Русский')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.getByText('Без сети · ничто не покидает этот компьютер')).toBeVisible()
  // Where she was.
  await expect(page.locator('.reader').getByRole('heading', { name: 'The Price of a Litre' })).toBeVisible()
  expect(await app.menuItem('new-brief')).toMatchObject({ label: 'Новая записка…' })
  await expect.poll(async () => (await app.menuItem('new-brief'))?.enabled).toBe(true)
  const kept = JSON.parse(await readFile(join(dataDir, 'window.json'), 'utf8')) as { language: string }
  expect(kept.language).toBe('ru')

  // A start speaks it from its first letter on.
  await app.close()
  await app.relaunch()
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(app.page.getByText('Без сети · ничто не покидает этот компьютер')).toBeVisible()
  await chooseLanguage(app.page, 'Язык', 'English')
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(app.page.getByText('Offline · nothing leaves this computer')).toBeVisible()
  expect(await app.menuItem('new-brief')).toMatchObject({ label: 'New Brief…' })
})

test('what was typed in the moment before is there in the other language, and undo goes on', async ({ app, page }) => {
  await createBrief(page, { template: 'Research note', title: 'The border', themes: [], assemble: false })
  await writeIn(page, 'Debates', 'Typed in the last moment')
  // At once: the page saves by itself after a pause. It goes before it hears the answer.
  await ask(page, 'window.language', { language: 'ru' }).catch(() => undefined)
  const field = page.getByRole('textbox', { name: 'Текст записки' })
  await expect(field).toContainText('Typed in the last moment')
  await expect.poll(async () => (await app.menuItem('undo'))?.label).toMatch(/^Отменить/)
})

test('while something runs the other language waits for the next start, which is said, and what runs is not ended', async ({
  app,
  page,
  dataDir,
}) => {
  const folder = join(dataDir, 'many')
  await mkdir(folder)
  const text = await readFile('resources/sample-library/price-of-a-litre.md', 'utf8')
  await Promise.all(
    Array.from({ length: 600 }, (_none, index) =>
      writeFile(join(folder, `${index}.md`), text.replaceAll('litre', `litre${index}`)),
    ),
  )
  await app.answerOpenDialog([folder])
  await app.clickMenu('import-folder')
  const reads = page.getByRole('progressbar', { name: 'Reading' })
  await reads.waitFor()
  await chooseLanguage(page, 'Language', 'Русский')
  await expect(page.getByText('Something still runs. The next start brings it.')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.keyboard.press('Escape')
  // What ran goes on to its end.
  await waitUntilRead(page)
  await expect(page.getByRole('listbox', { name: 'Items of the import' }).getByRole('option').first()).toBeVisible()
  expect(await ask(page, 'jobs.list', {})).toMatchObject({
    value: expect.arrayContaining([expect.objectContaining({ kind: 'import', state: 'done' })]),
  })
  await app.close()
  await app.relaunch()
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'ru')
})

test.describe('where the system is Russian', () => {
  test.use({ appArguments: ['--lang=ru'], page: async ({ app }, use) => use(app.page) })

  test('the window speaks Russian until English is chosen', async ({ page }) => {
    await expect(page.getByText('Без сети · ничто не покидает этот компьютер')).toBeVisible()
    await chooseLanguage(page, 'Язык', 'English')
    await expect(page.getByText('Offline · nothing leaves this computer')).toBeVisible()
    expect(await ask(page, 'window.state', {})).toMatchObject({ value: { language: 'en' } })
  })
})
