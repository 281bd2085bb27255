import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test as base, testOnSamples } from './app.fixture.ts'

const PLACES = ['Aktau', 'Atyrau', 'Almaty', 'Astana', 'Aral', 'Balkhash', 'Kokshetau', 'Kostanay', 'Oral', 'Semey']
const MATTERS = ['harvest', 'schools', 'rivers', 'roads']

/** Forty articles, each with one passage on energy that is sure or weak. */
const test = base.extend({
  dataDir: async ({ dataDir }, use) => {
    const folder = join(dataDir, 'articles')
    await mkdir(folder)
    for (const [at, place] of PLACES.entries())
      for (const [more, matter] of MATTERS.entries()) {
        const number = at * MATTERS.length + more
        const sure = `In ${place} a gas pipeline, a power plant and coal feed the ${matter}, says report ${number}.`
        const weak = `Nobody in ${place} spoke of gas when the ${matter} were discussed for the ${number}th time.`
        const text = [
          `The ${matter} of ${place}`,
          number % 2 === 0 ? sure : weak,
          `What the ${matter} of ${place} lack is told ${number} times.`,
        ]
        await writeFile(join(folder, `${number}.txt`), text.join('\n\n'))
      }
    const program = ['out/main/cli.js', 'import', folder, '--library', join(dataDir, 'library.sqlite'), '--allow-duplicates']
    execFileSync(process.execPath, program)
    await use(dataDir)
  },
})

const lines = (page: Page) => page.getByRole('listbox', { name: 'What waits' })
const pane = (page: Page) => page.getByRole('region', { name: 'To triage' })

/** Opens the forty passages that wait for their theme. */
async function openEnergy(page: Page): Promise<void> {
  await page.getByRole('listbox', { name: 'Articles' }).locator('.article-row').first().waitFor()
  await page
    .getByRole('navigation', { name: 'Library' })
    .getByRole('button', { name: /^Energy 0 · 40/ })
    .click()
  await expect(pane(page).getByText('Energy · 40 wait')).toBeVisible()
}

test('forty pieces are gone through by keyboard alone, in at most two hundred keystrokes', async ({ page }) => {
  await page.getByRole('listbox', { name: 'Articles' }).locator('.article-row').first().waitFor()
  let strokes = 0
  const press = async (key: string): Promise<void> => {
    strokes += 1
    await page.keyboard.press(key)
  }
  await press('Control+3')
  await expect(pane(page).getByText(/^40 suggestions wait · 40 new articles$/)).toBeVisible()
  await expect(lines(page)).toMatchAriaSnapshot(`
    - listbox "What waits":
      - option /.*/ [selected]
  `)
  // The new article is in hand, then its passage: read, and accepted where three words speak for it.
  for (let piece = 0; piece < 40; piece += 1) {
    const inHand = lines(page).getByRole('option', { selected: true })
    await expect(inHand).toHaveCount(1)
    const before = await inHand.innerText()
    await press('u')
    // Once the theme has learned from what was rejected, weak passages go by themselves, also one that was just in hand: then the next article is.
    let passage = before
    const after = async () => (passage = (await inHand.allInnerTexts())[0] ?? 'New article')
    await expect.poll(after).not.toBe(before)
    if (passage.startsWith('New article')) continue
    expect(passage).toContain('Energy')
    await press(/sure/.test(passage) ? 'a' : 'x')
  }
  await expect(page.getByRole('heading', { name: 'Nothing waits' })).toBeVisible()
  expect(strokes).toBeLessThanOrEqual(200)
  // Each article, and each of the twenty passages that are sure; the weak ones as far as they were still there.
  expect(strokes).toBeGreaterThanOrEqual(61)
  expect(strokes).toBeLessThanOrEqual(81)
  const navigator = page.getByRole('navigation', { name: 'Library' })
  await expect(navigator.getByRole('button', { name: /^Energy 20$/ })).toBeVisible()
})

test('keys that come faster than the library answers act on one line after the other, and each act is one step to undo', async ({
  page,
}) => {
  await openEnergy(page)
  await expect(lines(page).getByRole('option', { selected: true })).toHaveCount(1)
  const shown = async (): Promise<string[]> => lines(page).getByRole('option').allInnerTexts()
  const before = await shown()
  for (const key of ['x', 'x', 'x']) await page.keyboard.down(key)
  await expect(pane(page).getByText('Energy · 37 wait')).toBeVisible()
  await expect.poll(async () => (await shown())[0]).toBe(before[3])

  // What undo brings back is in hand again.
  await page.keyboard.press('Control+z')
  await expect(pane(page).getByText('Energy · 38 wait')).toBeVisible()
  await expect.poll(async () => lines(page).getByRole('option', { selected: true }).allInnerTexts()).toEqual([before[2]])

  // Several lines by one key, and the rest above a certainty.
  await lines(page).getByRole('option').first().click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(lines(page).getByRole('option', { selected: true })).toHaveCount(3)
  await page.keyboard.press('a')
  await expect(pane(page).getByText('Energy · 35 wait')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(pane(page).getByText('Energy · 38 wait')).toBeVisible()
  await pane(page).getByRole('button', { name: 'Several at once' }).click()
  await page.getByRole('menuitem', { name: /^Accept all that are sure/ }).click()
  await expect(page.getByRole('alertdialog').filter({ hasText: /suggestions were accepted/ })).toBeVisible()
  await expect.poll(async () => (await shown()).filter((line) => line.includes('sure'))).toEqual([])
})

testOnSamples(
  'a star, the trash and the way into the library are keys too, and never is a theme called empty while suggestions wait',
  async ({ page }) => {
    const navigator = page.getByRole('navigation', { name: 'Library' })
    await expect(navigator.getByRole('button', { name: /^To triage \d+$/ })).toBeVisible()
    await navigator.getByRole('button', { name: /^To triage/ }).click()
    const inHand = lines(page).getByRole('option', { selected: true })
    await expect(inHand).toContainText('New article')
    const title = (await inHand.locator('.triage-title').innerText()).trim()
    await page.keyboard.press('f')
    await expect(inHand).toContainText('Starred')
    await page.keyboard.press('Delete')
    await expect(page.getByRole('alertdialog').filter({ hasText: 'is in the trash' })).toBeVisible()
    await expect(lines(page).getByText(title)).toHaveCount(0)
    await expect(inHand).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(inHand).toContainText(title)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option', { selected: true })).toContainText(title)

    await navigator.getByRole('button', { name: /^Energy 0 ·/ }).click()
    await expect(pane(page).getByText(/^Energy · \d+ wait$/)).toBeVisible()
    await pane(page).getByRole('radio', { name: 'Marked 0' }).click()
    const articles = page.getByRole('region', { name: 'Articles' })
    await expect(articles).not.toContainText('0 articles')
    await articles.getByRole('button', { name: /^Look through \d+ suggestions$/ }).click()
    await expect(lines(page).getByRole('option').first()).toBeVisible()
    // Nor does a search for it say that there is nothing.
    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox', { name: 'Search the library' }).fill('theme:energy')
    await page.keyboard.press('Enter')
    await expect(articles).toContainText(/Energy · \d+ wait/)
    await articles.getByRole('button', { name: /^Look through \d+ suggestions$/ }).click()
    await expect(lines(page).getByRole('option').first()).toBeVisible()
  },
)

test('the hint names the keys that count, and none that is switched off', async ({ app, page }) => {
  await page.keyboard.press('Control+3')
  const hint = pane(page).locator('.triage-hint')
  await expect(hint).toContainText('A accepts')
  await app.clickMenu('letter-keys')
  await expect(hint).toHaveText(/^Del moves to the trash, Enter opens · Single-letter keys are off/)
})

test('what waits is put in order by what was accepted and rejected, only when that is asked for, each line with its reason', async ({
  page,
}) => {
  await openEnergy(page)
  const order = pane(page).getByRole('button', { name: /^Order: / })
  const chooseOrder = async (name: string): Promise<void> => {
    await order.click()
    await page.getByRole('menuitemradio', { name }).click()
  }
  await chooseOrder('Likeliest first, by your decisions')
  await expect(page.getByRole('alertdialog').filter({ hasText: 'Nothing can be learned yet' })).toBeVisible()
  await expect(order).toHaveAccessibleName('Order: Newest first')

  // What the words say is turned about by what she decides: accepted is what speaks in passing, rejected what is sure.
  const options = lines(page).getByRole('option')
  await options.first().click()
  for (let decided = 0; decided < 8; decided += 1) {
    const inHand = lines(page).getByRole('option', { selected: true })
    await expect(inHand).toHaveCount(1)
    await page.keyboard.press((await inHand.innerText()).includes('sure') ? 'x' : 'a')
    await expect(pane(page).getByText(`Energy · ${39 - decided} wait`)).toBeVisible()
  }
  await chooseOrder('Likeliest first, by your decisions')
  await expect(pane(page).getByText('Learned from 4 accepted and 4 rejected')).toBeVisible()
  await expect(options.first()).toContainText('like what you accepted: ')
  const shown = async (): Promise<string[]> => options.allInnerTexts()
  const first = (await shown()).slice(0, 8)
  expect(first.filter((line) => line.includes('sure'))).toEqual([])
  // A key acts on the likeliest, the others stay where they are, and undo brings it back to its place.
  await page.keyboard.press('a')
  await expect.poll(async () => (await shown()).slice(0, 7)).toEqual(first.slice(1))
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await shown()).slice(0, 8)).toEqual(first)
  await chooseOrder('Newest first')
  await expect(pane(page).getByText(/^Learned from/)).toBeHidden()
})

test('End reaches the last line of all that waits, and from there each key goes on', async ({ page }) => {
  await page.getByRole('listbox', { name: 'Articles' }).locator('.article-row').first().waitFor()
  await page.keyboard.press('Control+3')
  await expect(pane(page).getByText(/^40 suggestions wait · 40 new articles$/)).toBeVisible()
  const inHand = lines(page).getByRole('option', { selected: true })
  await expect(inHand).toHaveAttribute('aria-posinset', '1')
  await expect(inHand).toHaveAttribute('aria-setsize', '80')
  await page.keyboard.press('End')
  await expect(inHand).toHaveAttribute('aria-posinset', '80')
  await expect(inHand).toBeFocused()
  await expect(inHand).toBeInViewport()
  await expect(inHand).toContainText('Energy')
  const last = (await inHand.textContent()) ?? ''
  await page.keyboard.press('x')
  await expect(pane(page).getByText(/^39 suggestions wait/)).toBeVisible()
  await expect(inHand).toHaveAttribute('aria-posinset', '79')
  await page.keyboard.press('Control+z')
  await expect(inHand).toContainText(last)
  await expect(inHand).toHaveAttribute('aria-posinset', '80')
  await page.keyboard.press('PageUp')
  await expect(inHand).not.toHaveAttribute('aria-posinset', '80')
  await page.keyboard.press('Home')
  await expect(inHand).toHaveAttribute('aria-posinset', '1')
  await expect(inHand).toBeInViewport()
  // All of them at once, also those that were never shown.
  await page.keyboard.press('Control+a')
  await page.keyboard.press('x')
  await expect(pane(page).getByText(/^0 suggestions wait · 40 new articles$/)).toBeVisible()
})
