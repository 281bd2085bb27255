import type { Page } from '@playwright/test'
import { expect, test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { briefField, createBrief } from './library-steps.ts'

const TEXT = `Gas stays in the country.[^common] Less gas through the pipeline to China is likely.[^judgement] The port was closed by wind.[^common]

The railway carried eleven million tonnes of grain.[^common]`
const pane = (page: Page) => page.getByRole('complementary', { name: 'Since the last issue' })
const group = (page: Page, name: string) => pane(page).getByRole('region', { name, exact: true })
const saved = (page: Page) => expect(page.getByRole('contentinfo')).toContainText('Saved')

/** Puts other words in the place of some, as a person does: found, selected, typed over. */
async function rewrite(page: Page, words: string, others: string): Promise<void> {
  await page.keyboard.press('Control+f')
  await page.getByRole('searchbox', { name: 'Find in the brief' }).fill(words)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  if (others === '') await page.keyboard.press('Delete')
  else await page.keyboard.type(others)
}

test('the next issue of a brief tells what differs from the last one, follows the writing, and leads to each sentence', async ({
  page,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Gas', themes: [], assemble: false })
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await ask(page, 'briefs.write', { id: '1', section: 'facts', markdown: TEXT, append: false })
  // What comes into the library now is new since the first issue.
  await ask(page, 'import.samples', {})
  await page.getByText('All articles · 11 articles').waitFor()

  await page.getByRole('button', { name: 'Actions for Gas' }).click()
  await page.getByRole('menuitem', { name: 'Duplicate as next issue' }).click()
  await page.getByRole('alertdialog').filter({ hasText: 'next issue of “Gas”' }).waitFor()
  const field = briefField(page)
  await expect(field).toContainText('The port was closed by wind.')

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Since the last issue' }).click()
  await expect(group(page, 'New articles that touch a judgement')).toContainText(
    'Less gas through the pipeline to China is likely.',
  )
  await expect(group(page, 'Dropped')).toBeHidden()

  await field.getByText('Gas stays in the country').click()
  await rewrite(page, 'The port was closed by wind.', '')
  await rewrite(page, 'is likely', 'is very likely')
  await rewrite(page, 'eleven million tonnes', 'twelve million tonnes')
  await expect(group(page, 'Dropped')).toHaveText(/The port was closed by wind\.$/)
  await expect(group(page, 'Worded otherwise').getByRole('listitem')).toHaveCount(2)
  await expect(group(page, 'Worded otherwise')).toContainText(
    'twelve million tonnes of grain.Was: The railway carried eleven million',
  )
  await expect(group(page, 'Likelihood moved')).toContainText('Likelihood from “likely” to “very likely”')
  await saved(page)

  await group(page, 'Worded otherwise')
    .getByRole('button', { name: /railway/ })
    .click()
  await expect(field).toBeFocused()
  await page.keyboard.type(' So it is said.')
  await expect(field).toContainText('tonnes of grain. So it is said.')
  await expect(group(page, 'New')).toContainText('So it is said.')

  await group(page, 'New articles that touch a judgement')
    .getByRole('button', { name: /^The Pipeline Runs One Way/ })
    .click()
  await expect(page.getByRole('region', { name: 'Reader' }).getByRole('heading', { level: 1 })).toHaveText(
    'The Pipeline Runs One Way',
  )

  await page
    .getByRole('button', { name: /^Gas · \d/ })
    .nth(0)
    .click()
  await expect(group(page, 'Dropped')).toContainText('The port was closed by wind.')
  await ask(page, 'briefs.remove', { id: '1' })
  await expect(pane(page)).toContainText(
    '“Gas”, which this brief follows, was deleted, and there is no other brief in the library.',
  )
})
