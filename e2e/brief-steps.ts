import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { expect } from './app.fixture.ts'
import { ask } from './ask.ts'
import { briefField } from './library-steps.ts'

type Saved = {
  value: {
    title: string
    sections: {
      title: string
      blocks: {
        kind: string
        text?: string
        items?: { level?: number }[]
        sentences?: {
          text: string
          evidence: { excerpts: string[]; tag: string | null }
          comments?: { text: string; resolved: boolean }[]
        }[]
      }[]
    }[]
  }
}

/** What the library holds of the newest brief. */
export async function saved(page: Page): Promise<Saved['value']> {
  await expect(page.getByRole('contentinfo')).toContainText('Saved')
  return ((await ask(page, 'briefs.get', { id: await newestBrief(page) })) as Saved).value
}

/** The id of the brief that was changed last. */
export async function newestBrief(page: Page): Promise<string | undefined> {
  const list = (await ask(page, 'briefs.list', {})) as { value: { id: string }[] }
  return list.value[0]?.id
}

/** Exports the brief on screen, accepting whatever stands in the way; answers what was written. */
export async function exportAccepting(app: AppUnderTest, format: 'pdf' | 'docx', path: string): Promise<Uint8Array> {
  const { page } = app
  await app.answerSaveDialog(path)
  await app.clickMenu(`export-${format}`)
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const write = dialog.getByRole('button', { name: format === 'pdf' ? 'Export PDF…' : 'Export Word…' })
  // What stands in the way is listed when the brief has been checked, and again when what was just written has.
  await write.waitFor()
  await expect(async () => {
    if (await dialog.isHidden()) return
    for (const reason of await dialog.getByRole('textbox', { name: /Reason to accept/ }).all())
      await reason.fill('Only the form is tried.')
    await write.click({ timeout: 2000 })
    // Pressed before the check had ended it is refused, and what stands in the way is listed then.
    await expect(dialog).toBeHidden()
  }).toPass()
  await page.getByRole('button', { name: 'Show in folder' }).last().waitFor()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Close' }).last().click()
  return new Uint8Array(await readFile(path))
}

/** A section of the brief on screen, by its title. */
export const section = (page: Page, name: string) => briefField(page).getByRole('region', { name, exact: true })

/** Takes the first of what the evidence dialog lists, by the keyboard. */
export async function chooseFirst(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Evidence' })
  await expect(async () => {
    // An arrow pressed in the moment in which the list arrives may be lost: what is chosen is seen, and Enter takes it.
    if ((await dialog.getByRole('searchbox').getAttribute('aria-activedescendant')) === null)
      await page.keyboard.press('ArrowDown')
    await expect(dialog.getByRole('searchbox')).toHaveAttribute('aria-activedescendant', /option/, { timeout: 1_000 })
  }).toPass()
  await page.keyboard.press('Enter')
}
