import { keptBlocks, type Block } from '../article.ts'

/** Characters of each side that are shown: enough to see what was changed, and the texts themselves are there to be compared. */
const MOST = 600

/** The paragraphs that only one of two texts has, in order and cut short; empty where a side has none. */
export function differingText(ours: readonly Block[], theirs: readonly Block[]): { ours: string; theirs: string } {
  return { ours: only(ours, theirs), theirs: only(theirs, ours) }
}

function only(of: readonly Block[], beside: readonly Block[]): string {
  const known = new Set(keptBlocks(beside).map(({ text }) => text))
  const left = keptBlocks(of).flatMap(({ text }) => (known.has(text) ? [] : [text]))
  const text = left.join('\n')
  return text.length > MOST ? `${text.slice(0, MOST - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
}
