import { readByline } from '#core/import/byline.ts'
import { readDateLine } from '#core/import/date-line.ts'
import { type KnownMetadata, NO_METADATA } from '#core/import/known-metadata.ts'
import { learn, learnAuthors } from '#core/import/learn.ts'
import { SURE } from '#core/import/sure.ts'
import type { WebBlock } from '#core/import/web-block.ts'

/** How many pieces the head of an article has: title, date, author, section. */
const HEAD = 6

/** What is known of one of several articles of a page: what its head says, the address that its heading leads to, and what the whole page shares. */
export function factsOfPart(part: readonly WebBlock[], page: KnownMetadata): KnownMetadata {
  const facts: KnownMetadata = { ...NO_METADATA, authors: [] }
  const heading = part.find((block) => block.kind === 'heading')
  if (heading !== undefined) {
    learn(facts, 'title', heading.text, SURE.heading)
    const link = heading.marks?.find((mark) => mark.kind === 'link' && mark.href?.startsWith('http') === true)
    learn(facts, 'url', link?.href ?? null, { from: 'visible', confidence: 0.8 })
  }
  for (const { text } of part.slice(0, HEAD)) {
    learn(facts, 'date', readDateLine(text)?.date ?? null, SURE.dateLine)
    learnAuthors(facts, readByline(text) ?? [], SURE.byline)
  }
  for (const field of ['publication', 'language'] as const) {
    const origin = page.origins?.[field]
    if (origin !== undefined) learn(facts, field, page[field], origin)
  }
  return facts
}
