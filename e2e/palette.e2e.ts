import { expect, testOnSamples as test } from './app.fixture.ts'
import { createBrief } from './library-steps.ts'

test('everything is gone to and done by its name, by keyboard alone, what was used last first', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Gas by 2030', themes: [], assemble: false })
  await page.keyboard.press('Control+1')
  const field = page.getByRole('combobox', { name: 'Go to or do' })
  const options = page.getByRole('listbox', { name: 'What is found' }).getByRole('option')
  const current = options.and(page.locator('[aria-selected=true]'))

  // An article, by the beginnings of words of its title.
  await page.keyboard.press('Control+p')
  await expect(field).toBeFocused()
  await expect(options.first()).toContainText('Gas by 2030')
  await page.keyboard.type('pipe ru')
  await expect(page.getByRole('dialog', { name: 'Go to or do' })).toMatchAriaSnapshot(`
    - dialog "Go to or do":
      - combobox "Go to or do" [expanded] [active]: pipe ru
      - listbox "What is found":
        - group "Articles":
          - option /The Pipeline Runs One Way/ [selected]
      - status: 1 entry
  `)
  await expect(field).toHaveAttribute('aria-activedescendant', (await current.getAttribute('id')) ?? 'none')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'The Pipeline Runs One Way', level: 1 })).toBeVisible()
  await expect(field).toBeHidden()

  // A command, which acts where the keyboard was.
  await page.keyboard.press('Control+p')
  await page.keyboard.type('navig')
  await expect(current).toContainText('Navigator')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeHidden()
  await page.keyboard.press('Control+p')
  await expect(current).toContainText('Navigator')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeVisible()

  // A brief and a theme; the arrows go around; nothing is done by Escape.
  await page.keyboard.press('Control+p')
  await page.keyboard.type('gas 2030')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Brief', exact: true })).toBeVisible()
  await page.keyboard.press('Control+p')
  await page.keyboard.type('xinj')
  await expect(current).toContainText('Xinjiang')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Articles' })).toContainText('Xinjiang')
  await page.keyboard.press('Control+p')
  const first = await current.innerText()
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(current).toHaveText(first, { useInnerText: true })
  await page.keyboard.type('zzz')
  await expect(page.getByText('Nothing is called so.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
  await expect(page.getByRole('region', { name: 'Articles' })).toContainText('Xinjiang')
})
