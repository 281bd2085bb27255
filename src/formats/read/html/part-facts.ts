import { type KnownMetadata, NO_METADATA } from '#core/import/known-metadata.ts'
import { learn } from '#core/import/learn.ts'
import type { WebBlock } from '#core/import/web-block.ts'

/** What is known of one of several articles of a page: its heading, the address that the heading leads to, and what the whole page shares. */
export function factsOfPart(part: readonly WebBlock[], page: KnownMetadata): KnownMetadata {
  const facts: KnownMetadata = { ...NO_METADATA, authors: [] }
  const heading = part.find((block) => block.kind === 'heading')
  if (heading !== undefined) {
    learn(facts, 'title', heading.text, { from: 'visible', confidence: 0.9 })
    const link = heading.marks?.find((mark) => mark.kind === 'link' && mark.href?.startsWith('http') === true)
    learn(facts, 'url', link?.href ?? null, { from: 'visible', confidence: 0.8 })
  }
  for (const field of ['publication', 'language'] as const) {
    const origin = page.origins?.[field]
    if (origin !== undefined) learn(facts, field, page[field], origin)
  }
  return facts
}
