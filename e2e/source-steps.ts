import type { Page } from '@playwright/test'
import { expect } from './app.fixture.ts'
import { ask } from './ask.ts'

const PASSAGES = [
  ['A Division of Labour, Slowly Undone', 'Security is the last Russian monopoly, and it leaks.'],
  ['The Petitioners on the Second Floor', 'some 1.5 million ethnic Kazakhs'],
] as const

/** A brief on the samples, by the name of “Steppe”: its first sentence rests on two passages, its second on nothing. Answers the ids of the two. */
export async function briefOnTwo(page: Page): Promise<string[]> {
  const articles = (await ask(page, 'articles.list', {})) as { value: { rows: { id: string; title: string }[] } }
  const ids: string[] = []
  for (const [title, quote] of PASSAGES) {
    const article = articles.value.rows.find((one) => one.title === title)?.id
    const made = (await ask(page, 'excerpts.add', { article, quote })) as { value: { id: string } }
    ids.push(made.value.id)
  }
  const brief = (await ask(page, 'briefs.create', { template: 'bluf-note', title: 'Steppe' })) as { value: { id: string } }
  const markdown = `Security stays Russian, 7 million people do not.${ids.map((id) => `[^${id}]`).join('')} Nobody doubts it.`
  expect(await ask(page, 'briefs.write', { id: brief.value.id, section: 'facts', markdown })).toMatchObject({ ok: true })
  return ids
}

/** The source beside the brief on screen. */
export const sourcePane = (page: Page) => page.getByRole('complementary', { name: 'Source' })

/** What is painted under a name, as the words that are seen. */
export function painted(page: Page, name: string): Promise<string> {
  return page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String).join(' | '), name)
}
