import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { exportAccepting } from './brief-steps.ts'
import { createBrief } from './library-steps.ts'

const PART = 'word/document.xml'

test('an exported file is verified in the window; a number that was changed in it is shown with what it was', async ({
  app,
  page,
  dataDir,
}) => {
  await createBrief(page, { template: 'Policy brief', title: 'Gas', themes: ['Energy'], assemble: true })
  const whole = join(dataDir, 'gas.docx')
  await exportAccepting(app, 'docx', whole)
  await app.answerOpenDialog([whole])
  await app.clickMenu('verify')
  const dialog = page.getByRole('dialog', { name: 'Verify an exported file' })
  const found = dialog.getByRole('region', { name: 'What was found' })
  await expect(found).toContainText('It stands.')
  await expect(found).toContainText('The register is the one that this library exported.')
  await page.screenshot({ path: 'test-results/verified-light.png' })

  const parts = unzipSync(new Uint8Array(await readFile(whole)))
  const text = strFromU8(parts[PART] ?? new Uint8Array())
  const [number = ''] = /(?<=<w:t[^>]*>[^<]{20,})\b\d{2,}\b/.exec(text) ?? []
  expect(number).not.toBe('')
  const changed = join(dataDir, 'changed.docx')
  const edited = text.replace(/(?<=<w:t[^>]*>[^<]{20,})\b\d{2,}\b/, `9${number}`)
  await writeFile(changed, zipSync({ ...parts, [PART]: strToU8(edited) }))
  await app.answerOpenDialog([changed])
  await dialog.getByRole('button', { name: 'Verify another file…' }).click()
  await expect(found).toContainText('It does not stand in all places.')
  const place = found.getByRole('listitem').filter({ hasText: `9${number}` })
  await expect(place.first()).toContainText('Changed')
  await expect(place.first()).toContainText('was:')
  await expect(place.first().locator('.verified-now mark')).toHaveText(`9${number}`)
  await expect(place.first().locator('.verified-was mark')).toHaveText(number)
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  await page.screenshot({ path: 'test-results/verified-dark.png' })

  // So long that there is time to stop it.
  const long = join(dataDir, 'long.docx')
  const more = '<w:p><w:r><w:t>More was written here.</w:t></w:r></w:p>'.repeat(200_000)
  await writeFile(long, zipSync({ ...parts, [PART]: strToU8(text.replace('</w:body>', `${more}</w:body>`)) }, { level: 0 }))
  await app.answerOpenDialog([long])
  await dialog.getByRole('button', { name: 'Verify another file…' }).click()
  await dialog.getByRole('button', { name: 'Stop' }).click()
  await expect(
    page.getByRole('alertdialog').filter({ hasText: 'Reading long.docx was stopped. Nothing was compared.' }),
  ).toBeVisible()
  await expect(dialog).toBeHidden()

  const notes = join(dataDir, 'notes.md')
  await writeFile(notes, '# Notes\n\nNothing was exported here.\n')
  await app.answerOpenDialog([notes])
  await app.clickMenu('verify')
  await expect(page.getByRole('alertdialog').filter({ hasText: 'notes.md' })).toBeVisible()
  await expect(dialog).toBeHidden()
  await app.answerOpenDialog(null)
  await app.clickMenu('verify')
  await expect(dialog).toBeHidden()
})
