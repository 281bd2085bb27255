import { expect, test } from './app.fixture.ts'
import { saved } from './brief-steps.ts'
import { createBrief, writeIn } from './library-steps.ts'

test('what a template asks for is filled in at the start and later, and a theme brings its part and takes it along', async ({
  page,
}) => {
  await createBrief(page, { template: 'Country or actor profile', title: 'The commission', themes: ['Energy'], assemble: false })
  await expect(
    page
      .getByText('Who matters', { exact: false })
      .or(page.getByRole('heading', { name: 'Actors and dates' }))
      .first(),
  ).toBeVisible()
  await writeIn(page, 'Background', 'It has met since 2001.')
  const about = page.getByRole('dialog', { name: 'About this brief' })
  const open = async (): Promise<void> => {
    await page.getByRole('button', { name: /title, authors, marking and date/ }).click()
    await expect(about).toBeVisible()
  }
  await open()
  await about.getByRole('textbox', { name: 'Information as of' }).fill('1 November 2025')
  await about.getByText('Security', { exact: true }).click()
  await about.getByRole('button', { name: 'Save' }).click()
  const parts = async () => (await saved(page)).sections.map(({ title }) => title)
  expect(await parts()).toEqual([
    'Overview',
    'Background',
    'Energy',
    'Security',
    'Actors and dates',
    'Issues for decision',
    'Sources',
  ])
  expect(await saved(page)).toMatchObject({ fields: { period: '1 November 2025' }, themes: ['energy', 'security'] })

  await writeIn(page, 'Security', 'Two posts.')
  await open()
  await expect(about.getByRole('textbox', { name: 'Information as of' })).toHaveValue('1 November 2025')
  await about.getByText('Security', { exact: true }).click()
  await expect(about.getByRole('status')).toHaveText(
    '“Security” goes with its theme: 2 words are taken out when you save. Undo brings them back.',
  )
  await about.getByRole('button', { name: 'Save' }).click()
  await expect(about).toBeHidden()
  await expect.poll(parts).toEqual(['Overview', 'Background', 'Energy', 'Actors and dates', 'Issues for decision', 'Sources'])
  await page.keyboard.press('Control+z')
  await expect.poll(parts).toContain('Security')
})
