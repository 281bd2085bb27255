import { expect, testOnSamples as test } from './app.fixture.ts'
import { saved, section } from './brief-steps.ts'
import { createBrief, writeIn } from './library-steps.ts'

test('a version is named by keyboard, compared with what was written since, and gone back to; undo takes that back', async ({
  page,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Gas by 2030', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Exports to China will fall.')
  await saved(page)
  await page.keyboard.press('Control+Shift+S')
  const dialog = page.getByRole('dialog', { name: 'Name this version' })
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeDisabled()
  await page.keyboard.type('Sent to the director')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await page.getByText('Kept as “Sent to the director”.').waitFor()

  await writeIn(page, 'Bottom line', ' Homes come first.')
  await writeIn(page, 'Why it matters', 'Winter is near.')
  await saved(page)
  await page.keyboard.press('Control+Shift+H')
  const versions = page.getByRole('complementary', { name: 'Versions' })
  await expect(versions).toContainText('Choose a version to see what has changed since.')
  const named = versions.getByRole('option', { name: 'Sent to the director' })
  await named.click()
  await expect(versions.getByRole('region', { name: 'New' }).getByRole('listitem')).toContainText([
    'Homes come first.',
    'Winter is near.',
  ])

  await versions.getByRole('button', { name: 'Go back to this version' }).click()
  await expect(section(page, 'Why it matters')).not.toContainText('Winter is near.')
  await expect(section(page, 'Bottom line')).toContainText('Exports to China will fall.')
  await expect(section(page, 'Bottom line')).not.toContainText('Homes come first.')
  await expect(versions).toContainText('Nothing has changed since')
  const texts = async () =>
    (await saved(page)).sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ sentences = [] }) => sentences.map(({ text }) => text)),
    )
  expect(await texts()).toEqual(['Exports to China will fall.'])

  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(section(page, 'Why it matters')).toContainText('Winter is near.')
  await expect.poll(texts).toEqual(['Exports to China will fall.', 'Homes come first.', 'Winter is near.'])

  // Also when something was written in the version meanwhile.
  await versions.getByRole('button', { name: 'Go back to this version' }).click()
  await expect(section(page, 'Why it matters')).not.toContainText('Winter is near.')
  await writeIn(page, 'The ask', 'Wait.')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(texts).toEqual(['Exports to China will fall.', 'Homes come first.', 'Winter is near.'])

  await versions.getByRole('button', { name: 'Remove the name' }).click()
  await expect(named).toHaveCount(0)
  await expect(versions.getByRole('button', { name: 'Remove the name' })).toHaveCount(0)
})
