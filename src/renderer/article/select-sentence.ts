import type { Block } from '#core/article.ts'
import { sentenceSpans } from '#core/sentences.ts'
import { nextWord, wordSpans } from './word-steps.ts'
import { rangeIn } from '../ui/read-selection.ts'

/** Which sentences of a block are selected, by index; from -1: none yet. */
export type SelectedSentences = { block: number; from: number; to: number }

/** Selects the block's next sentence (the first after another block; from the last back to the first), or extends the selection by one. */
export function selectSentence(
  element: HTMLElement,
  block: Block,
  language: string | null,
  before: SelectedSentences,
  extend: boolean,
): SelectedSentences {
  const spans = sentenceSpans(sentenceText(block), language)
  const next = nextSentences(block.id, spans.length, before, extend)
  const first = spans[next.from]
  const last = spans[next.to]
  if (first && last) select(element, first.start, last.end)
  return next
}

/** Selects the block's next word, the first of a longer selection, or with `extend` one word more. */
export function selectWord(
  element: HTMLElement,
  block: Block,
  language: string | null,
  selected: { block: number; start: number; end: number } | null,
  extend: boolean,
): void {
  const word = nextWord(wordSpans(block.text, language), selected?.block === block.id ? selected : null, extend)
  if (word) select(element, word.start, word.end)
}

function select(element: HTMLElement, start: number, end: number): void {
  const range = rangeIn(element, start, end)
  const selection = document.getSelection()
  if (!range || !selection) return
  selection.removeAllRanges()
  selection.addRange(range)
}

/** The block's text, of the same length, in which sentences end before references to footnotes: `in Baku.1 The` hides the end from every rule. */
export function sentenceText({ text, marks = [] }: Pick<Block, 'text' | 'marks'>): string {
  let plain = text
  for (const { kind, start, end } of marks)
    if (kind === 'footnote') plain = plain.slice(0, start) + '”'.repeat(Math.min(end, text.length) - start) + plain.slice(end)
  return plain
}

export function nextSentences(block: number, count: number, before: SelectedSentences, extend: boolean): SelectedSentences {
  const same = before.block === block && before.from >= 0
  if (!same) return { block, from: 0, to: 0 }
  if (extend) return { ...before, to: Math.min(before.to + 1, count - 1) }
  const index = (before.to + 1) % Math.max(1, count)
  return { block, from: index, to: index }
}
