import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { violations } from './accessibility.ts'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test, testOnSamples } from './app.fixture.ts'
import { pdfText } from './read-export.ts'
import { sideways } from './sideways.ts'

const IN_RUSSIAN = { appArguments: ['--lang=ru'] }

const PAGE = `<!doctype html><html lang="ru"><head><title>Девять дней у Хоргоса | Алматинский курьер</title>
<meta name="author" content="Дина Сарсен"><meta property="article:published_time" content="2025-02-11T08:00:00+05:00">
<meta property="og:site_name" content="Алматинский курьер"></head><body><article><h1>Девять дней у Хоргоса</h1>
<p>Около 1900 грузовиков стояли в понедельник у сухого порта Хоргос, и водители говорили, что ждут въезда в Китай девять дней.</p>
<p>Таможенники Синьцзяна с января вскрывают каждый второй контейнер, сообщило областное управление транспорта.</p>
<p>Через переход Казахстан вывез в прошлом году 2,1 миллиона тонн зерна, на пятую часть больше, чем годом раньше.</p></article></body></html>`
const SENTENCE = 'Таможенники Синьцзяна с января вскрывают каждый второй контейнер'

/** Presses a key of a Russian keyboard, which sends its own letter. */
async function press(page: Page, key: string, code: string, ctrlKey = false, shiftKey = false): Promise<void> {
  await page.evaluate(
    (init) => {
      const target = document.activeElement ?? document.body
      target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }))
    },
    { key, code, ctrlKey, shiftKey },
  )
}

async function createBrief(app: AppUnderTest, title: string): Promise<void> {
  const { page } = app
  await app.clickMenu('new-brief')
  const dialog = page.getByRole('dialog', { name: 'Новая записка' })
  await dialog
    .getByRole('option')
    .filter({ has: page.getByText('Research note', { exact: true }) })
    .click()
  await dialog.getByRole('textbox', { name: 'Заглавие' }).fill(title)
  await dialog.getByRole('button', { name: 'Создать записку' }).click()
  await page.getByRole('textbox', { name: 'Текст записки' }).waitFor()
}

/** Exports the brief on screen, refusing the checks that stand in the way. */
async function exportPdf(app: AppUnderTest, path: string): Promise<void> {
  const { page } = app
  await app.answerSaveDialog(path)
  await app.clickMenu('export-pdf')
  const dialog = page.getByRole('dialog', { name: /^Экспорт/ })
  const write = dialog.getByRole('button', { name: 'Экспортировать в PDF…' })
  await write.waitFor()
  await expect(async () => {
    if (await dialog.isHidden()) return
    for (const reason of await dialog.getByRole('textbox', { name: /^Причина отказа/ }).all()) await reason.fill('Проба.')
    await write.click({ timeout: 2_000 })
    await expect(dialog).toBeHidden()
  }).toPass()
  await page.getByRole('button', { name: 'Показать в папке' }).waitFor()
}

/** What fades in or changes its colours is looked at when it has. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().flatMap((each) => (each.effect?.getComputedTiming().iterations === Infinity ? [] : each.finished)),
    ),
  )
}

test.describe('in Russian', () => {
  test.use(IN_RUSSIAN)

  test('an article is imported, marked, cited in a brief and exported, by Russian names, with a Russian keyboard', async ({
    app,
    page,
    dataDir,
  }) => {
    const folder = join(dataDir, 'страницы')
    await mkdir(folder)
    await writeFile(join(folder, 'хоргос.html'), PAGE)
    await expect(page.getByRole('heading', { name: 'Ваша библиотека пуста' })).toBeVisible()
    await app.answerOpenDialog([join(folder, 'хоргос.html')])
    await app.clickMenu('import')
    await page
      .getByRole('listbox', { name: 'Материалы импорта' })
      .getByRole('option', { name: /Девять дней/ })
      .waitFor()
    await page.getByRole('button', { name: 'Сохранить 1 статью' }).click()
    await page.getByRole('button', { name: 'Готово', exact: true }).click()

    await page
      .getByRole('listbox', { name: 'Статьи' })
      .getByRole('option', { name: /Девять дней/ })
      .click()
    const reader = page.getByRole('region', { name: 'Чтение' })
    await reader.getByRole('heading', { level: 1, name: 'Девять дней у Хоргоса' }).waitFor()
    await expect(reader).toContainText('11 февр. 2025 ')
    await page.keyboard.press('F6')
    // J goes to a paragraph, S takes its first sentence, H marks: on this keyboard О, Ы and Р.
    for (const [key, code] of [
      ['о', 'KeyJ'],
      ['о', 'KeyJ'],
      ['ы', 'KeyS'],
      ['р', 'KeyH'],
    ] as const)
      await press(page, key, code)
    await expect(page.getByText('1 статья · 1 выдержка')).toBeVisible()
    await press(page, 'я', 'KeyZ', true)
    await expect(page.getByText('1 статья · 0 выдержек')).toBeVisible()
    await press(page, 'Я', 'KeyZ', true, true)
    await expect(page.getByText('1 статья · 1 выдержка')).toBeVisible()

    await createBrief(app, 'Граница и очередь')
    const field = page.getByRole('textbox', { name: 'Текст записки' })
    await field.locator('.unit-text').last().click()
    await page.keyboard.type(`${SENTENCE}.`)
    await press(page, 'у', 'KeyE', true)
    const evidence = page.getByRole('dialog')
    await evidence.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(evidence).toBeHidden()
    // This keyboard has no @: the key of the picker is a letter.
    await field.locator('.unit-text').last().click()
    await page.keyboard.press('End')
    await press(page, 'Ф', 'KeyA', true, true)
    await page.keyboard.type('каждый второй контейнер')
    await expect(page.getByRole('listbox', { name: 'Вставить у курсора' }).getByRole('option').first()).toContainText('контейнер')
    await page.keyboard.press('Escape')
    for (let letter = 0; letter < ' @каждый второй контейнер'.length; letter += 1) await page.keyboard.press('Backspace')
    await expect(page.getByRole('contentinfo')).toContainText('Сохранено')

    const path = join(dataDir, 'записка.pdf')
    await exportPdf(app, path)
    const text = await pdfText(path)
    expect(text).toContain(SENTENCE)
    expect(text).toContain('Граница и очередь')
  })
})

const onSamples = testOnSamples.extend({
  page: async ({ app }, use) => {
    await app.page.getByRole('listbox', { name: 'Статьи' }).getByRole('option').first().waitFor()
    await use(app.page)
  },
})

onSamples.describe('in Russian, on the samples', () => {
  onSamples.use(IN_RUSSIAN)

  onSamples(
    'nothing of the main screens is cut off, wide and narrow, or against WCAG, in light and dark',
    async ({ app, page }) => {
      onSamples.slow()
      const wrong: string[] = []
      const look = async (name: string): Promise<void> => {
        for (const [width, height] of [
          [1440, 900],
          [1000, 700],
        ] as const) {
          await page.setViewportSize({ width, height })
          for (const theme of ['light', 'dark'] as const) {
            await page.evaluate((theme) => void (document.documentElement.dataset['theme'] = theme), theme)
            await settled(page)
            await page.screenshot({ path: `test-results/russian/${name}-${width}-${theme}.png` })
            if (width === 1440) wrong.push(...(await violations(page)).map((each) => `${name}, ${theme}: ${each}`))
          }
          wrong.push(...(await sideways(page)).map((each) => `${name}, ${width}: ${each}`))
        }
        await page.setViewportSize({ width: 1440, height: 900 })
      }
      await look('library')
      await page
        .getByRole('listbox', { name: 'Статьи' })
        .getByRole('option', { name: /What Crosses at Bakhty/ })
        .click()
      await page.getByRole('region', { name: 'Чтение' }).getByRole('heading', { level: 1 }).waitFor()
      await look('reader')
      await app.clickMenu('show-triage')
      await page.getByRole('listbox').getByRole('option').first().waitFor()
      await look('triage')
      await app.clickMenu('show-coverage')
      await page.getByRole('tabpanel').locator('.chart, .overview-page').first().waitFor()
      await look('coverage')
      for (const command of ['preferences', 'about', 'shortcuts', 'palette', 'new-brief', 'restore']) {
        await app.clickMenu(command)
        await page.getByRole('dialog').waitFor()
        await look(command)
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'hidden' })
      }
      await createBrief(app, 'Граница и очередь')
      const field = page.getByRole('textbox', { name: 'Текст записки' })
      await field.locator('.unit-text').last().click()
      await page.keyboard.type(`${SENTENCE}. В 2021 году Россия продала Китаю 17 миллионов тонн угля.`)
      await expect(page.getByRole('contentinfo')).toContainText('Сохранено')
      await look('composer')
      await app.clickMenu('check-brief')
      await look('check')
      await app.clickMenu('outline')
      await look('outline')
      await app.clickMenu('export-pdf')
      await page.getByRole('dialog').waitFor()
      await look('export')
      await page.keyboard.press('Escape')
      expect(wrong).toEqual([])
    },
  )
})
