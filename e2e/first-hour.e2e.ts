import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.fixture.ts'
import { briefField, openArticle } from './library-steps.ts'
import { writeOwnPages } from './own-pages.ts'
import { dragOver } from './select-text.ts'

const [KHORGOS, GAS] = ['Trucks wait nine days at Khorgos', 'Who heats Almaty? Gas, China and the third winter']
const PASSWORD = 'four words in a row'

test('the first hour of a newcomer with pages of her own, by the words of the guide', async ({ app, page, dataDir }) => {
  test.slow()
  let step = 0
  const shoot = async (name: string): Promise<void> => {
    step += 1
    await page.screenshot({ path: `test-results/first-hour/${String(step).padStart(2, '0')}-${name}.png` })
  }
  const pages = await writeOwnPages(join(dataDir, 'saved pages'))
  await expect(page.getByRole('heading', { name: 'Your library is empty' })).toBeVisible()
  await shoot('empty')
  await app.clickMenu('guide')
  const guide = page.getByRole('region', { name: 'Page of the guide' })
  await expect(guide.getByRole('heading', { level: 1, name: 'First brief in ten minutes' })).toBeVisible()
  await shoot('guide')
  await page.keyboard.press('Alt+ArrowLeft')

  // 1. Bring articles in
  await app.dropFiles(pages)
  const items = page.getByRole('listbox', { name: 'Items of the import' })
  await expect(items.getByRole('option')).toHaveCount(5)
  await page.getByRole('progressbar', { name: 'Reading' }).waitFor({ state: 'hidden' })
  await shoot('review')
  for (const [index, item] of (await items.getByRole('option').all()).entries()) {
    await item.click()
    await shoot(`review-${index + 1}`)
  }
  await page.getByRole('button', { name: 'Store 5 articles' }).click()
  await shoot('stored')
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(page.getByText('All articles · 5 articles')).toBeVisible()

  // 2. Read and mark
  await openArticle(page, KHORGOS)
  await dragOver(page, '1,900 trucks stood before the dry port')
  await shoot('selected')
  await page.keyboard.press('h')
  await expect(page.getByText('5 articles · 1 excerpt')).toBeVisible()
  await shoot('marked')
  await openArticle(page, GAS)
  await dragOver(page, 'Kazakhstan sold less gas to China')
  await page.keyboard.press('1')
  await expect(page.getByText('5 articles · 2 excerpts')).toBeVisible()
  await dragOver(page, 'Beijing has not complained in public')
  await page.keyboard.press('n')
  await shoot('note')
  await page.keyboard.type('Ask the ministry.')
  await shoot('note-written')
  await page.keyboard.press('Enter')
  await shoot('note-kept')
  await page.getByText('Demand for gas in Almaty grows').click()
  await shoot('paragraph')
  await page.keyboard.press('a')
  await shoot('accepted')

  // 3. Begin a brief
  await page.keyboard.press('Control+n')
  const making = page.getByRole('dialog', { name: 'New brief' })
  await making.waitFor()
  await expect(making.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await shoot('new-brief')
  await making.getByRole('textbox', { name: 'Title' }).fill('The border and the valve')
  await making.getByText('Energy', { exact: true }).click()
  await making.getByRole('button', { name: 'Create the brief' }).click()
  const field = briefField(page)
  await field.waitFor()
  await page.keyboard.press('Control+Shift+k')
  await shoot('composer')

  // 4. Write
  await field.getByRole('region', { name: 'Options', exact: true }).locator('.unit-text').last().click()
  await page.keyboard.type('Sell China less gas than was signed for')
  await page.keyboard.press('Control+e')
  const evidence = page.getByRole('dialog').filter({ hasText: 'Evidence for this sentence' })
  await expect(evidence.getByRole('option').first()).toBeVisible()
  await shoot('evidence')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await shoot('attached')
  await page.keyboard.press('Escape')
  await field.getByRole('region', { name: 'Background', exact: true }).locator('.unit-text').last().click()
  await page.keyboard.type('@')
  await page.keyboard.type('trucks')
  await shoot('at')
  await page.keyboard.press('Enter')
  await shoot('quoted')

  // 5. Check
  await field.getByRole('region', { name: 'The issue, why now', exact: true }).locator('.unit-text').last().click()
  await page.keyboard.type('The contract ends in June.')
  await page.keyboard.press('Control+Shift+k')
  const check = page.getByRole('complementary', { name: 'Check' })
  const finding = check.getByRole('listitem').filter({ hasText: 'This sentence has no evidence' })
  await finding.getByRole('button', { name: 'Go there' }).click()
  await shoot('check')

  // 6. Export, twice
  const file = join(dataDir, 'brief')
  await app.answerSaveDialog(`${file}.pdf`)
  await page.getByRole('button', { name: 'Export…' }).click()
  await shoot('export-menu')
  await page.getByRole('menuitem', { name: 'PDF…' }).click()
  const exporting = page.getByRole('dialog', { name: 'Export' })
  await exporting.getByText('Word', { exact: true }).click()
  const reason = exporting.getByRole('textbox', { name: /Reason to accept/ })
  await reason.first().waitFor()
  await shoot('export')
  for (const each of await reason.all()) await each.fill('The date is known to all readers.')
  await shoot('export-accepted')
  await exporting.getByRole('button', { name: /^Export/ }).click()
  await expect(page.getByRole('button', { name: 'Show in folder' })).toHaveCount(2)
  await shoot('exported')

  // 7. Verify
  for (const [end, count] of [
    ['pdf', 1],
    ['docx', 2],
  ] as const) {
    await app.answerOpenDialog([`${file}.${end}`])
    await app.clickMenu('verify')
    const found = page.getByRole('region', { name: 'What was found' })
    await expect(found).toContainText('It stands.')
    await shoot(`verified-${count}`)
    await page.keyboard.press('Escape')
  }

  // 8. Back up
  const plain = join(dataDir, 'copy.sqlite')
  const secret = join(dataDir, 'copy.briefwright-backup')
  for (const to of [plain, secret]) {
    await app.answerSaveDialog(to)
    await app.clickMenu('backup')
    const making = page.getByRole('dialog', { name: 'Back up the library' })
    if (to === secret) {
      await making.getByText('Encrypt it with a password').click()
      await making.getByLabel('Password', { exact: true }).fill(PASSWORD)
      await making.getByLabel('The same again').fill(PASSWORD)
    }
    await shoot('backup')
    await making.getByRole('button', { name: 'Choose where…' }).click()
    await expect(page.getByText(`Backup written to ${to}.`)).toBeVisible()
    await shoot('backed-up')
  }
  for (const from of [plain, secret]) {
    await app.answerOpenDialog([from])
    await app.clickMenu('restore')
    const restoring = page.getByRole('dialog', { name: 'Restore a backup' })
    await restoring.getByRole('button', { name: 'Choose a file…' }).click()
    if (from === secret) {
      await restoring.getByLabel('Its password').fill(PASSWORD)
      await restoring.getByRole('button', { name: 'Look inside' }).click()
    }
    await expect(restoring.getByRole('region', { name: 'What is in it' })).toContainText('5 articles, 6 excerpts, 1 brief')
    await shoot('inside')
    await restoring.getByRole('button', { name: 'Restore', exact: true }).click()
    await expect(page.getByText('Library restored. The one before was kept as')).toBeVisible()
    await shoot('restored')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Close notice' }).last().click()
  }
  expect((await readdir(dataDir)).filter((name) => name.includes('.replaced-')).length).toBeGreaterThan(1)
})
