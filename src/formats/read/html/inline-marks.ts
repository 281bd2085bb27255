import type { Mark } from '#core/article.ts'
import { LONGEST_ADDRESS } from '#core/import/labelled.ts'
import type { DomElement } from './dom.ts'

/** What an inline element says about the text in it; where that stands is known only when the block is done. */
export type InlineMark = Omit<Mark, 'start' | 'end'>

const EMPHASIS = new Set(['EM', 'I', 'CITE', 'DFN', 'VAR'])
const STRONG = new Set(['STRONG', 'B'])

/** The mark that an element puts on its text, null for none. `base` resolves relative links; without it only absolute ones are kept. */
export function inlineMark(element: DomElement, tag: string, base: string | null): InlineMark | null {
  if (EMPHASIS.has(tag)) return { kind: 'emphasis' }
  if (STRONG.has(tag)) return { kind: 'strong' }
  if (tag !== 'A') return null
  const href = linkAddress(element.getAttribute('href') ?? '', base)
  return href === null ? null : { kind: 'link', href }
}

/** The absolute address of a link to the web or to a mailbox; null for places in the same page, scripts and everything else. */
export function linkAddress(href: string, base: string | null): string | null {
  const trimmed = href.trim()
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > LONGEST_ADDRESS) return null
  const url = URL.parse(trimmed, base ?? undefined)
  return url !== null && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null
}
