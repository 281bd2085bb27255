import { reader } from './reader-state.ts'

/** The text that keys act on, where one article is read and where two are. */
export const ACTIVE_ARTICLE = '.reader[data-active] .article'

/** Makes a block the one in hand and brings it into view, or the part of it that `within` selects, which then has the focus. */
export function showBlock(id: number, within?: string): void {
  reader.set((previous) => ({ ...previous, block: id }))
  const block = document.querySelector<HTMLElement>(`${ACTIVE_ARTICLE} [data-of="${id}"]`)
  const part = within === undefined ? null : (block?.querySelector<HTMLElement>(within) ?? null)
  ;(part ?? block)?.scrollIntoView({ block: 'center' })
  part?.focus({ preventScroll: true })
}
