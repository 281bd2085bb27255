import { violations } from './accessibility.ts'
import { ask } from './ask.ts'
import { expect, testOnSamples } from './app.fixture.ts'
import { newestBrief } from './brief-steps.ts'
import { briefField, createBrief } from './library-steps.ts'

type Listed = { value: { rows: { id: string; anchor: { quote: string } }[] } }
const SAID = ['Nobody expected the outcome of that winter.', 'Few observers foresaw how quickly it would turn.']

testOnSamples(
  'sentences in her own words are read beside their passages, and stay read until a letter is another',
  async ({ page }) => {
    await createBrief(page, { template: 'Policy brief', title: 'Own words', themes: ['Energy'], assemble: true })
    const id = await newestBrief(page)
    const { value } = (await ask(page, 'excerpts.list', {})) as Listed
    const [first, second] = value.rows
    const markdown = `${SAID[0]} [^${first?.id}] ${SAID[1]} [^${second?.id}]`
    await ask(page, 'briefs.write', { id, section: 'options', markdown })
    const check = page.getByRole('complementary', { name: 'Check' })
    const offer = check.getByRole('region', { name: 'Read beside the passages' })
    await expect(offer).toContainText('0 of 2 sentences in your own words are read')

    await page.keyboard.press('F9')
    const dialog = page.getByRole('dialog', { name: 'Read beside the passages' })
    await expect(dialog).toContainText('1 of 2 sentences')
    await expect(dialog).toContainText(SAID[0] ?? '')
    await expect(dialog.locator('u').first()).toHaveText('Nobody')
    await expect(dialog.locator('mark')).toHaveText(first?.anchor.quote ?? '')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('ArrowRight')
    await expect(dialog).toContainText('2 of 2 sentences')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect(dialog).toContainText(SAID[1] ?? '')
    await page.keyboard.press('Enter')
    await expect(dialog).toContainText('All are read')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(offer).toContainText('All 2 sentences in your own words are read')
    await page
      .locator('.brief-text')
      .getByText(SAID[1] ?? '')
      .scrollIntoViewIfNeeded()
    await expect(page.locator('[data-pill]').filter({ hasText: /^read$/ })).toHaveCount(2)

    // On the card beside a sentence it is taken back, and said again.
    await page
      .locator('[data-pill]')
      .filter({ hasText: /^read$/ })
      .first()
      .hover()
    const card = page.getByRole('region', { name: 'What the sentence rests on' })
    await card.getByRole('button', { name: 'To be read again' }).click()
    await expect(offer).toContainText('1 of 2 sentences')
    await card.getByRole('button', { name: 'It says the same' }).click()
    await expect(offer).toContainText('All 2 sentences')
    await page.mouse.move(0, 0)

    const text = page.locator('.brief-text')
    await text.getByText(SAID[1] ?? '').click()
    await page.keyboard.type('X')
    await expect(offer).toContainText('1 of 2 sentences in your own words are read')
    await page.keyboard.press('Control+Z')
    await expect(offer).toContainText('All 2 sentences')
  },
)

testOnSamples('a sentence that does not say the same is changed at its place', async ({ page }) => {
  await createBrief(page, { template: 'Policy brief', title: 'Own words', themes: ['Energy'], assemble: true })
  const id = await newestBrief(page)
  const { value } = (await ask(page, 'excerpts.list', {})) as Listed
  await ask(page, 'briefs.write', { id, section: 'options', markdown: `${SAID[0]} [^${value.rows[0]?.id}]` })
  const offer = page.getByRole('complementary', { name: 'Check' }).getByRole('region', { name: 'Read beside the passages' })
  await offer.getByRole('button', { name: 'Read them one by one' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Change it' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.type('X')
  await expect(page.locator('.brief-text')).toContainText('of that winter.X')
})

testOnSamples('of a sentence that leaves words of its passage out, these are shown', async ({ page }) => {
  await createBrief(page, { template: 'Policy brief', title: 'Own words', themes: ['Energy'], assemble: true })
  const id = await newestBrief(page)
  const { value } = (await ask(page, 'excerpts.list', {})) as Listed
  const cars = value.rows.find(({ anchor }) => anchor.quote.startsWith('Chinese cars fill the showrooms'))
  const markdown = `Chinese cars fill the showrooms that Russian ones left. [^${cars?.id}]`
  await ask(page, 'briefs.write', { id, section: 'options', markdown })
  await page.getByRole('complementary', { name: 'Check' }).getByRole('button', { name: 'Read them one by one' }).click()
  await expect(page.getByRole('dialog')).toContainText('Its passage, without “Chinese buyers take copper')
})
