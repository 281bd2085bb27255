import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { passes } from './passes.ts'

const cli = (...argv: string[]): string => execFileSync(process.execPath, ['out/main/cli.js', ...argv], { encoding: 'utf8' })

test('a library goes out to another analyst, what she made of it comes back, and what she tells otherwise is shown', async ({
  app,
  page,
  dataDir,
}) => {
  const file = join(dataDir, 'for-bolat.sqlite')
  await app.answerSaveDialog(file)
  await app.clickMenu('export-library')
  await expect(page.getByText(/articles were written to .*for-bolat\.sqlite/)).toBeVisible()

  // The same is nothing new.
  await app.answerOpenDialog([file])
  await app.clickMenu('merge-library')
  await expect(page.getByText(/Nothing new was in for-bolat\.sqlite/)).toBeVisible()

  // The other analyst marks in it, has a theme of her own, and tells one thing otherwise.
  const quote = 'China overtook Russia as'
  const found = JSON.parse(cli('search', `"${quote}"`, '--json', '--library', file)) as { hits: { article: string }[] }
  const article = found.hits[0]?.article ?? ''
  const mark = ['excerpts', 'add', article, '--quote', quote, '--note']
  cli(...mark, 'Theirs', '--library', file)
  cli('themes', 'add', 'Labour', '--definition', 'Who works.', '--term', 'labour', '--library', file)
  cli(...mark, 'Mine', '--library', join(dataDir, 'library.sqlite'))
  await app.answerOpenDialog([file])
  await app.clickMenu('merge-library')
  const report = page.getByRole('dialog', { name: 'What for-bolat.sqlite tells otherwise' })
  await expect(report.getByRole('listitem')).toHaveCount(1)
  await expect(report).toContainText('New themes: Labour.')
  await expect(report).toContainText('Here: Mine')
  await expect(report).toContainText('There: Theirs')
  await report.getByRole('button', { name: /^Open the article: / }).click()
  await expect(report).toBeHidden()
  await expect(page.getByRole('region', { name: 'Themes' }).getByText('Labour')).toBeVisible()
  await page.getByRole('alertdialog').filter({ hasText: 'New themes' }).getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Undid: Merged the library for-bolat.sqlite into this one.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Themes' }).getByText('Labour')).toBeHidden()
})

test('the library itself is not merged, which is said', async ({ app, page, dataDir }) => {
  await app.answerOpenDialog([join(dataDir, 'library.sqlite')])
  await app.clickMenu('merge-library')
  await expect(page.getByText(/is the open library itself/)).toBeVisible()
})

test('an encrypted library is merged with its password, by keyboard alone; a wrong one is told from a damaged file', async ({
  app,
  page,
  dataDir,
}) => {
  const backup = join(dataDir, 'copy.briefwright-backup')
  const password = join(dataDir, 'password')
  await writeFile(password, 'four words of mine')
  cli('backup', backup, '--password-file', password, '--library', join(dataDir, 'library.sqlite'))
  await app.answerOpenDialog([backup])
  await app.clickMenu('merge-library')
  const dialog = page.getByRole('dialog', { name: 'Password of the library' })
  await expect(dialog).toContainText('copy.briefwright-backup is encrypted with a password.')
  await expect(dialog.getByRole('textbox', { name: 'Its password' })).toBeFocused()
  await page.keyboard.type('three words')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('That is not the password of')
  await passes(page, 'password of a library')
  await page.keyboard.type('four words of mine')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Nothing new was in copy\.briefwright-backup/)).toBeVisible()
  await expect(dialog).toBeHidden()

  const whole = await readFile(backup)
  await writeFile(backup, whole.subarray(0, whole.length - 20))
  await app.answerOpenDialog([backup])
  await app.clickMenu('merge-library')
  await dialog.waitFor()
  await page.keyboard.type('four words of mine')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('was cut off')
  await page.screenshot({ path: 'test-results/exchange/cut-off.png' })
})

test('an article that is nearly one here comes as a version of it, and what differs is shown', async ({ app, page, dataDir }) => {
  const other = join(dataDir, 'other.sqlite')
  const later = join(dataDir, 'later.md')
  const text = await readFile('resources/sample-library/price-of-a-litre.md', 'utf8')
  const added = 'The ministry has since corrected the figure for the second quarter, which it had counted twice.'
  await writeFile(later, `${text.trimEnd()}\n\n${added}\n`)
  cli('import', later, '--library', other)
  await app.answerOpenDialog([other])
  await app.clickMenu('merge-library')
  const report = page.getByRole('dialog', { name: 'What other.sqlite tells otherwise' })
  await expect(report).toContainText('One of them is nearly an article here and came as a version of it.')
  const line = report.getByRole('listitem').filter({ hasText: 'A near-duplicate' })
  await expect(line).toContainText(`There: ${added}`)
  await line.getByRole('button', { name: /^Open the article: / }).click()
  await expect(page.getByRole('heading', { name: 'The Price of a Litre', level: 1 })).toBeVisible()
  await expect(page.locator('.article-source').getByRole('button', { name: /version/i })).toBeVisible()
})
