import type { Page } from '@playwright/test'
import { expect, test } from './app.fixture.ts'
import { saved } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'
import { pasteInto } from './paste-into.ts'

const PARAGRAPHS = 800

test('eight hundred paragraphs are pasted, with signs that are no text; writing goes on, undo takes them back', async ({
  page,
}) => {
  test.slow()
  await createBrief(page, { template: 'BLUF note', title: 'Large', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'Before.')
  await page.keyboard.press('Enter')
  await countObserved(page)
  const texts = Array.from(
    { length: PARAGRAPHS },
    (_, index) => `Paragraph ${index} says that. It ends${index === 7 ? '\u0007\u0000' : ''} here.`,
  )
  await pasteInto(briefField(page), { html: texts.map((text) => `<p>${text}</p>`).join(''), text: texts.join('\n\n') })
  const paragraphs = async (): Promise<string[]> =>
    (await saved(page)).sections.flatMap(({ blocks }) =>
      blocks.map(({ sentences = [] }) => sentences.map(({ text }) => text).join(' ')),
    )
  const long = { timeout: 90_000 }
  await expect.poll(async () => (await paragraphs()).length, long).toBeGreaterThan(PARAGRAPHS)
  await page.keyboard.type(' And on.')
  await expect.poll(async () => (await paragraphs()).some((text) => text.endsWith('And on.')), long).toBe(true)
  // Each element that is watched costs every key something: those far from the view are not, and come into it with their margins.
  await expect.poll(() => observed(page)).toBeLessThan(PARAGRAPHS / 4)
  const pills = (paragraph: number) =>
    briefField(page)
      .locator('.brief-paragraph')
      .filter({ hasText: `Paragraph ${paragraph} ` })
      .locator('.trace-pill')
  await page.keyboard.press('Control+Home')
  await expect(pills(0)).toHaveCount(2)
  await page.keyboard.press('Control+End')
  await briefField(page).locator('.brief-paragraph').filter({ hasText: 'Paragraph 400 ' }).scrollIntoViewIfNeeded()
  await expect(pills(400)).toHaveCount(2)
  const all = await paragraphs()
  expect(all).toContain('Paragraph 7 says that. It ends here.')
  expect(all.filter((text) => /^Paragraph \d+ says /.test(text))).toHaveLength(PARAGRAPHS)
  for (let step = 0; step < 4 && (await paragraphs()).length > PARAGRAPHS; step += 1) await page.keyboard.press('Control+z')
  await expect.poll(async () => (await paragraphs()).filter((text) => text.startsWith('Paragraph')), long).toEqual([])
  expect(await paragraphs()).toContain('Before.')
})

type Counting = { observed: Set<Element> }

/** From now on the page knows which elements its observers of what is in view watch. */
async function countObserved(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = new Set<Element>()
    Object.assign(globalThis, { observed: watched })
    const { prototype } = IntersectionObserver
    type Watch = (this: IntersectionObserver, element: Element) => void
    const own = (name: 'observe' | 'unobserve'): Watch => {
      const method: Watch = Reflect.get(prototype, name)
      return method
    }
    const [observe, unobserve] = [own('observe'), own('unobserve')]
    prototype.observe = function (element) {
      watched.add(element)
      observe.call(this, element)
    }
    prototype.unobserve = function (element) {
      watched.delete(element)
      unobserve.call(this, element)
    }
  })
}

async function observed(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Counting).observed.size)
}
