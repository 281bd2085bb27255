import { reader } from './reader-state.ts'

/** Makes a block the one in hand and brings it into view, or the part of it that `within` selects, which then has the focus. */
export function showBlock(id: number, within?: string): void {
  reader.set((previous) => ({ ...previous, block: id }))
  const block = document.querySelector<HTMLElement>(`.article [data-of="${id}"]`)
  const part = within === undefined ? null : (block?.querySelector<HTMLElement>(within) ?? null)
  ;(part ?? block)?.scrollIntoView({ block: 'center' })
  part?.focus({ preventScroll: true })
}
