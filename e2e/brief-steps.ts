import type { Page } from '@playwright/test'
import { expect } from './app.fixture.ts'
import { ask } from './ask.ts'
import { briefField } from './library-steps.ts'

type Saved = {
  value: {
    title: string
    sections: {
      title: string
      blocks: { kind: string; sentences?: { text: string; evidence: { excerpts: string[]; tag: string | null } }[] }[]
    }[]
  }
}

/** What the library holds of the newest brief. */
export async function saved(page: Page): Promise<Saved['value']> {
  await expect(page.getByRole('contentinfo')).toContainText('Saved')
  const list = (await ask(page, 'briefs.list', {})) as { value: { id: string }[] }
  return ((await ask(page, 'briefs.get', { id: list.value[0]?.id })) as Saved).value
}

/** A section of the brief on screen, by its title. */
export const section = (page: Page, name: string) => briefField(page).getByRole('region', { name, exact: true })
