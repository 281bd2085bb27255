import { act } from '../ui/act.ts'
import type { SelectedSpan } from '../ui/selected-span.ts'
import { quoteInHand } from '../brief/excerpts/quote-in-brief.ts'
import { mark } from './mark.ts'
import { reader } from './reader-state.ts'

/** Quotes what is selected, else the excerpt in hand, at the caret of the brief in hand. false where there is neither. */
export function toBrief(article: string, spans: readonly SelectedSpan[]): boolean {
  const { excerpt } = reader.get()
  if (spans.length === 0 && excerpt === null) return false
  void (async () => {
    const quoted = spans.length > 0 ? await mark(article, spans) : await act('excerpts.get', { ids: [excerpt ?? ''] })
    await quoteInHand(quoted ?? [])
  })()
  return true
}
