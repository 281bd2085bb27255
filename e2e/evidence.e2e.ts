import { type Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { chooseFirst, saved, section } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'
import { pasteInto } from './paste-into.ts'

/** Marks two passages of the samples. */
async function markTwo(page: Page): Promise<void> {
  const articles = (await ask(page, 'articles.list', {})) as { value: { rows: { id: string; title: string }[] } }
  for (const [title, quote] of PASSAGES) {
    const article = articles.value.rows.find((one) => one.title === title)?.id
    expect(await ask(page, 'excerpts.add', { article, quote })).toMatchObject({ ok: true })
  }
}

const PASSAGES = [
  ['A Division of Labour, Slowly Undone', 'Security is the last Russian monopoly, and it leaks.'],
  ['The Petitioners on the Second Floor', 'some 1.5 million ethnic Kazakhs'],
] as const

test('evidence is given by the keyboard to the sentence at the caret, and stays when its text is rewritten, split and moved', async ({
  page,
}) => {
  await markTwo(page)
  await createBrief(page, { template: 'BLUF note', title: 'Evidence', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Most Kazakh oil leaves through Russia.')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Evidence' })
  await dialog.getByRole('searchbox').fill('last Russian monopoly')
  const found = dialog.getByRole('listbox', { name: 'Excerpts', exact: true }).getByRole('option')
  await expect(found).toHaveCount(1)
  await chooseFirst(page)
  await expect(dialog.getByRole('list', { name: 'Attached excerpts' })).toContainText('The Long Frontier')
  await page.keyboard.press('Escape')
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.type(' Nothing else does.')
  const sentences = async () =>
    (await saved(page)).sections[0]?.blocks.flatMap(({ sentences: all = [] }) =>
      all.map(({ text, evidence }) => [text, evidence.excerpts.length]),
    ) ?? []
  await expect.poll(sentences).toEqual([
    ['Most Kazakh oil leaves through Russia.', 1],
    ['Nothing else does.', 0],
  ])
  await section(page, 'Bottom line').getByText('Most Kazakh').click()
  await page.keyboard.press('Home')
  for (let index = 0; index < 'Most Kazakh oil'.length; index += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.type(' still')
  await page.keyboard.press('Enter')
  await expect.poll(sentences).toEqual([
    ['Most Kazakh oil still', 1],
    ['leaves through Russia.', 1],
    ['Nothing else does.', 0],
  ])
})

test('a quotation comes to the caret, whatever its theme, and the place does not move', async ({ page }) => {
  await markTwo(page)
  await createBrief(page, { template: 'Policy brief', title: 'Quotes', themes: [], assemble: false })
  await writeIn(page, 'Background', 'Before.')
  const offers = page.getByRole('grid', { name: 'Excerpts for this brief' })
  for (const which of [0, 1]) await offers.getByRole('row').nth(which).dblclick()
  await expect(section(page, 'Background').locator('blockquote')).toHaveCount(2)
  await expect(briefField(page).locator('blockquote')).toHaveCount(2)
  const blocks = (await saved(page)).sections.find(({ title }) => title === 'Background')?.blocks.map(({ kind }) => kind)
  expect(blocks).toEqual(['paragraph', 'excerpt', 'excerpt'])
})

test('for what was written the best passages of the library are offered with reasons, and one key attaches the best', async ({
  page,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Offers', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Some 1.5 million ethnic Kazakhs live in Xinjiang.')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Evidence' })
  const offers = dialog.getByRole('listbox', { name: 'Passages for this sentence' })
  await expect(offers.getByRole('option').first()).toContainText('1.5 million ethnic Kazakhs')
  await expect(offers.getByRole('group', { name: /^Read these too/ })).toContainText('1.2 million')
  await chooseFirst(page)
  await expect(dialog.getByRole('list', { name: 'Attached excerpts' })).toContainText('1.5 million')
  const evidence = async () => (await saved(page)).sections[0]?.blocks[0]?.sentences?.[0]?.evidence.excerpts.length
  await expect.poll(evidence).toBe(1)
})

test('copied within the brief a sentence takes its evidence along; a page that only claims to have some is taken for text', async ({
  page,
}) => {
  await markTwo(page)
  await createBrief(page, { template: 'BLUF note', title: 'Copied', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Security leaks from Russia.')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Evidence' })
  await dialog.getByRole('searchbox').fill('last Russian monopoly')
  await dialog.getByRole('option').filter({ hasText: 'last Russian monopoly' }).click()
  await expect(dialog.getByRole('list', { name: 'Attached excerpts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(briefField(page)).toBeFocused()
  const [excerpt] = (await saved(page)).sections[0]?.blocks[0]?.sentences?.[0]?.evidence.excerpts ?? []
  expect(excerpt).toBeDefined()

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await section(page, 'Why it matters').locator('.unit-text').last().click()
  await page.keyboard.press('Control+v')
  const resting = async (index: number) =>
    (await saved(page)).sections[index]?.blocks.flatMap(({ kind, sentences = [] }) => [
      kind,
      ...sentences.map(({ text, evidence }) => `${text} ${evidence.excerpts.join()}`),
    ])
  await expect.poll(() => resting(1)).toEqual(['paragraph', `Security leaks from Russia. ${excerpt}`])

  await section(page, 'What next').locator('.unit-text').last().click()
  const claimed = JSON.stringify({ id: 'x', origin: 'x', excerpts: [excerpt], tag: null, added: false }).replaceAll('"', '&quot;')
  await pasteInto(briefField(page), {
    html: `<p><span data-sentence="x" data-evidence="${claimed}">Nothing bears this out.</span></p><blockquote data-excerpt="${excerpt}">Nobody said so.</blockquote>`,
    text: 'Nothing bears this out.',
  })
  await expect.poll(() => resting(3)).toEqual(['paragraph', 'Nothing bears this out. ', 'paragraph', 'Nobody said so. '])
})

test('a quotation may be shortened and added to in brackets; worded otherwise it becomes a paraphrase when it is left', async ({
  page,
}) => {
  await markTwo(page)
  await createBrief(page, { template: 'BLUF note', title: 'Word for word', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Before.')
  const offer = page
    .getByRole('grid', { name: 'Excerpts for this brief' })
    .getByRole('row')
    .filter({ hasText: 'last Russian monopoly' })
  await offer.dblclick()
  const quotation = section(page, 'Bottom line').locator('blockquote')
  const edit = async (typed: string): Promise<void> => {
    await quotation.locator('.unit-text').click()
    await page.keyboard.press('End')
    await page.keyboard.type(typed)
    await section(page, 'Bottom line').getByText('Before.').click()
  }
  await edit(' [and it shows]')
  await expect(quotation).toContainText('[and it shows]')
  await edit(' Or so.')
  await expect(quotation).toHaveCount(0)
  await expect(page.getByRole('alertdialog').filter({ hasText: 'it is a paraphrase now' })).toBeVisible()
  const resting = async () =>
    (await saved(page)).sections[0]?.blocks.map(({ kind, sentences = [] }) => [
      kind,
      ...sentences.map(({ text, evidence }) => `${text} ${evidence.excerpts.length}`),
    ])
  await expect.poll(resting).toEqual([
    ['paragraph', 'Before. 0'],
    ['paragraph', expect.stringMatching(/^Security is .* \[and it shows\] Or so\. 1$/)],
  ])
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect(quotation).toContainText('Or so.')
})
