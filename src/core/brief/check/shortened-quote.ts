import { places } from './word-bounds.ts'

/** A literal run of words; an end is open where a bracket stands against it without a space, as in “[T]he”. */
type Run = { text: string; openStart: boolean; openEnd: boolean }

const GAP = /\[\s*(?:\.{3,4}|(?:\. ){2,3}\.)\s*\]|\.{3,4}|(?:\. ){2,3}\./gu
const INSERTION = /\[[^[\]]{1,80}\]/gu
/** What a bracket may stand for: “[the president]” for “he”, and no half sentence. */
const MOST_REPLACED = 40

/**
 * Whether ellipses (… or […]) and insertions in [brackets] explain every difference between quoted words and a passage: all that is left must
 * stand there in order, as whole words. Both texts normalised, so that an ellipsis is three full stops.
 */
export function matchesShortened(quoted: string, passage: string): boolean {
  const groups = quoted
    .split(GAP)
    .map((group) => runsOf(group))
    .filter((runs) => runs.length > 0)
  if (groups.length === 0 || (groups.length === 1 && groups[0]?.length === 1 && !/\[|\.{3}/u.test(quoted))) return false
  let position = 0
  for (const [index, group] of groups.entries()) {
    const end = groupEnd(group, passage, position, index === 0)
    if (end === null) return false
    position = end
  }
  return true
}

function runsOf(group: string): Run[] {
  const runs: Run[] = []
  let start = 0
  const push = (end: number, closed: boolean): void => {
    const text = group.slice(start, end)
    const trimmed = text.trim().replace(closed ? /(?<![\s.,;:])[\s.,;:]+$/u : /$/u, '')
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return
    runs.push({ text: trimmed, openStart: start > 0 && !/^\s/u.test(text), openEnd: end < group.length && !/\s$/u.test(text) })
  }
  for (const match of group.matchAll(INSERTION)) {
    push(match.index, false)
    start = match.index + match[0].length
  }
  push(group.length, true)
  return runs
}

/** The earliest place where a group of runs, kept together by brackets, ends; null when it does not stand after `from`. */
function groupEnd(runs: readonly Run[], passage: string, from: number, mayChangeCase: boolean): number | null {
  const [first, ...rest] = runs
  if (!first) return from
  const forms = mayChangeCase ? [first.text, lowerFirst(first.text)] : [first.text]
  for (const form of forms)
    for (const at of places(form, passage, from, { start: first.openStart, end: first.openEnd })) {
      const end = restEnd(rest, passage, at + form.length)
      if (end !== null) return end
    }
  return null
}

function restEnd(runs: readonly Run[], passage: string, from: number): number | null {
  const [first, ...rest] = runs
  if (!first) return from
  for (const at of places(first.text, passage, from, { start: first.openStart, end: first.openEnd })) {
    if (at - from > MOST_REPLACED) return null
    const end = restEnd(rest, passage, at + first.text.length)
    if (end !== null) return end
  }
  return null
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
