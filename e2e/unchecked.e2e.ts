import { expect, testOnSamples } from './app.fixture.ts'
import { section } from './brief-steps.ts'
import { briefField, createBrief } from './library-steps.ts'

const THEMES = ['Energy', 'Security', 'Xinjiang', 'Russia rivalry']

testOnSamples(
  'what the check could not compare stands quietly below its findings, and leads to its sentence',
  async ({ page }) => {
    await createBrief(page, { template: 'Policy brief', title: 'Gas and grain', themes: THEMES, assemble: true })
    const check = page.getByRole('complementary', { name: 'Check' })
    const unchecked = check.getByText(/^Not compared in \d+ sentences?$/)
    await expect(unchecked).toBeVisible()
    await expect(check.getByText(/^Not compared: /).first()).toBeHidden()
    await unchecked.click()
    const line = check.getByRole('listitem').filter({ hasText: /^Not compared: .*nothing later was consulted/ })
    await expect(line).toBeVisible()
    await line.getByRole('button').click()
    await expect(briefField(page)).toBeFocused()
    await page.keyboard.type(' (see annex)')
    await expect(section(page, 'Evidence gaps')).toContainText('(see annex)')
  },
)
