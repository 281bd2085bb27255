import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { copyFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, testOnSamples } from './app.fixture.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'
import { canMount, Mounts } from './mounts.ts'

/** With file systems of its own below the data folder, taken away before it is. */
const test = testOnSamples.extend<{ mounts: Mounts }>({
  mounts: async ({ dataDir }, use) => {
    const mounts = new Mounts(dataDir)
    await use(mounts)
    mounts.end()
  },
})

async function exportWord(app: AppUnderTest, page: Page, to: string): Promise<void> {
  await app.answerSaveDialog(to)
  await app.clickMenu('export-docx')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await accept(dialog)
}

/** Accepts what the check found, which is told a moment after the dialog is there, and exports. */
async function accept(dialog: Locator): Promise<void> {
  const go = dialog.getByRole('button', { name: 'Export Word…' })
  await expect(async () => {
    for (const reason of await dialog.getByRole('textbox', { name: /Reason to accept/ }).all()) await reason.fill('A test.')
    await expect(go).toBeEnabled({ timeout: 200 })
    // What is found once more may ask for another reason in between.
    await go.click({ timeout: 1_000 })
  }).toPass()
}

async function writeNote(page: Page): Promise<void> {
  await createBrief(page, { template: 'BLUF note', title: 'Gas / oil: 2/3', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'The meeting took place in Aktau.')
}

/** The notice that says so, which is closed then. */
async function told(page: Page, ...words: string[]): Promise<void> {
  const notice = page.getByRole('alertdialog')
  for (const word of words) await expect(notice).toContainText(word)
  await notice.getByRole('button', { name: 'Close notice' }).click()
}

test('a place that takes no file is named with what to do, nothing is left there and the brief stays', async ({
  app,
  page,
  dataDir,
}) => {
  await writeNote(page)
  // The count of words follows the typing by a moment; it belongs to what has to stay.
  await expect(briefField(page)).toContainText('6 / 40 words')
  const written = await briefField(page).textContent()
  const at = (...names: string[]): string => join(dataDir, 'out', ...names)
  mkdirSync(at('folder.docx'), { recursive: true })
  writeFileSync(at('file'), 'mine')
  await exportWord(app, page, at('folder.docx'))
  await told(page, `${at('folder.docx')} is a folder. Name the file to write.`)
  await exportWord(app, page, at('file', 'a.docx'))
  await told(page, `${at('file')} is a file, not a folder. Choose another place.`)
  await exportWord(app, page, at('gone', 'a.docx'))
  await told(page, `there is no folder ${at('gone')}. Create it, or choose another.`)
  await exportWord(app, page, at(`${'x'.repeat(300)}.docx`))
  await told(page, 'the name is too long for this disk. Choose a shorter one.')
  expect(readdirSync(at()).toSorted()).toEqual(['file', 'folder.docx'])
  expect(readdirSync(at('folder.docx'))).toEqual([])
  expect(readFileSync(at('file'), 'utf8')).toBe('mine')
  expect(await briefField(page).textContent()).toBe(written)
})

test('a title with slashes is proposed as one name in the folder', async ({ app, page, dataDir }) => {
  await writeNote(page)
  const proposed = await app.electron.evaluateHandle(({ dialog }) => {
    const asked: string[] = []
    dialog.showSaveDialog = (...given: unknown[]) => {
      asked.push((given.at(-1) as { defaultPath: string }).defaultPath)
      return Promise.resolve({ canceled: true, filePath: '' })
    }
    return asked
  })
  await app.clickMenu('export-docx')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await accept(dialog)
  await expect.poll(() => proposed.evaluate((asked) => asked)).toEqual(['Gas oil 2 3.docx'])
  expect(existsSync(join(dataDir, 'Gas '))).toBe(false)
})

test.describe('on file systems made for it', () => {
  test.skip(!canMount(), 'only root mounts')

  test('a full or read-only disk and a file that is held keep what was there', async ({ app, page, mounts }) => {
    await writeNote(page)
    const full = mounts.memory('full', '12k')
    writeFileSync(join(full, 'brief.docx'), 'old')
    await exportWord(app, page, join(full, 'brief.docx'))
    await told(page, `${join(full, 'brief.docx')} cannot be written: the disk is full. Free some space, or choose another place.`)
    expect(readdirSync(full)).toEqual(['brief.docx'])
    expect(readFileSync(join(full, 'brief.docx'), 'utf8')).toBe('old')

    const fixed = mounts.memory('fixed', '1m', 'ro')
    await exportWord(app, page, join(fixed, 'brief.docx'))
    await told(page, `${join(fixed, 'brief.docx')} cannot be written: the disk is read-only. Choose another place.`)

    const held = mounts.held('held.docx', 'old')
    await exportWord(app, page, held)
    await told(page, `${held} is in use by another program. Close it there and try again, or choose another name.`)
    expect(readFileSync(held, 'utf8')).toBe('old')
    await expect(briefField(page)).toContainText('The meeting took place in Aktau.')
  })
})

test.describe('with the library on a small disk', () => {
  test.skip(!canMount(), 'only root mounts')
  test.use({
    dataDir: async ({ dataDir, samples }, use) => {
      const mounts = new Mounts(dataDir)
      const disk = mounts.memory('disk', '40m')
      await copyFile(samples, join(disk, 'library.sqlite'))
      await use(disk)
      mounts.end()
    },
  })

  test('that fills up: what is typed stays on screen, is said to be unsaved, and is kept once there is room', async ({
    app,
    page,
    dataDir,
  }) => {
    await createBrief(page, { template: 'BLUF note', title: 'Full', themes: [], assemble: false })
    await writeIn(page, 'Bottom line', 'Before.')
    const status = page.getByRole('contentinfo')
    await expect(status).toContainText(/Saved \d/)
    const filler = join(dataDir, 'filler')
    fill(filler)
    await page.keyboard.type(' Written on a full disk.')
    const trouble = page.getByRole('alert').filter({ hasText: 'is full. Free some space' })
    await expect(trouble).toContainText('What you wrote stays here and is saved as soon as it can be.')
    await expect(status).toContainText('Not saved')

    await app.answerMessageBox(0)
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await app.messageBoxAnswered()
    await expect(briefField(page)).toContainText('Before. Written on a full disk.')
    await app.answerMessageBox(0)
    await app.electron.evaluate(({ app: electron }) => electron.quit())
    await app.messageBoxAnswered()

    rmSync(filler)
    await expect(trouble).toBeHidden()
    await expect(status).toContainText(/Saved \d/)
    await app.kill()
    await app.relaunch()
    await expect(briefField(app.page)).toContainText('Before. Written on a full disk.')
  })
})

/** Takes all the room of a disk, to the last byte. */
function fill(file: string): void {
  const out = openSync(file, 'w')
  try {
    for (let size = 1 << 20; size >= 1; size >>= 1)
      for (let ok = true; ok;) {
        try {
          if (writeSync(out, Buffer.alloc(size)) < size) ok = false
        } catch {
          ok = false
        }
      }
  } finally {
    closeSync(out)
  }
}
