import { places } from './word-bounds.ts'

/** A literal run of words; an end is open where a bracket stands against it without a space, as in “[T]he”. `inserted`: the brackets before it. */
type Run = { text: string; openStart: boolean; openEnd: boolean; inserted: string }
/** The runs between two ellipses, and the brackets after the last of them. */
type Group = { runs: Run[]; tail: string }

/** What shortening leaves out: by an ellipsis between two kept stretches, or by a bracket that stands for it. */
export type Shortening = { skipped: { text: string; left: string; right: string }[]; replaced: { by: string; was: string }[] }

const GAP = /\[\s*(?:\.{3,4}|(?:\. ){2,3}\.)\s*\]|\.{3,4}|(?:\. ){2,3}\./gu
const INSERTION = /\[[^[\]]{1,80}\]/gu
/** What a bracket may stand for: “[the president]” for “he”, and no half sentence. */
const MOST_REPLACED = 40

/** Of several places of the first words the one is meant from which the whole is shortest; more of them than these are not tried. */
const MOST_TRIES = 8

/**
 * What ellipses (… or […]) and insertions in [brackets] left out of a passage, where they explain every difference between quoted words and it: all
 * that is left must stand there in order, as whole words; null where it does not. Both texts normalised, so that an ellipsis is three full stops.
 */
export function shorteningOf(quoted: string, passage: string): Shortening | null {
  const groups = quoted
    .split(GAP)
    .map((group) => groupOf(group))
    .filter(({ runs }) => runs.length > 0)
  if (groups.length === 0 || (groups.length === 1 && groups[0]?.runs.length === 1 && !/\[|\.{3}/u.test(quoted))) return null
  let best: Laid | null = null
  for (let from = 0, tries = 0; tries < MOST_TRIES; tries += 1) {
    const laid = layFrom(groups, passage, from)
    if (laid === null) break
    if (best === null || laid.length < best.length) best = laid
    from = laid.start + 1
  }
  return best?.shortening ?? null
}

/** Where the first group of words stands, and how much of the passage the quotation spans from there. */
type Laid = { shortening: Shortening; start: number; length: number }

/** The groups in order, the first at its earliest place after `from`. */
function layFrom(groups: readonly Group[], passage: string, from: number): Laid | null {
  const shortening: Shortening = { skipped: [], replaced: [] }
  let [start, left]: [number, Placed | null] = [from, null]
  for (const [index, group] of groups.entries()) {
    const placed: Placed | null = placeGroup(group.runs, passage, left?.end ?? from, index === 0)
    if (placed === null) return null
    if (left === null) start = placed.start
    if (left !== null)
      shortening.skipped.push({
        text: passage.slice(left.end, placed.start),
        left: passage.slice(left.start, left.end),
        right: passage.slice(placed.start, placed.end),
      })
    shortening.replaced.push(...placed.replaced)
    if (group.tail !== '') shortening.replaced.push({ by: group.tail, was: nextWords(passage, placed.end) })
    left = placed
  }
  return { shortening, start, length: (left?.end ?? start) - start }
}

type Placed = { start: number; end: number; replaced: Shortening['replaced'] }

/** What a bracket at the end of a quotation may stand for. */
function nextWords(passage: string, from: number): string {
  return /^\s*[^\s.,;:!?]+(?:\s[^\s.,;:!?]+)?/u.exec(passage.slice(from))?.[0] ?? ''
}

/** What a bracket at the beginning of a quotation may stand for: the word before, of the same sentence. */
function wordBefore(passage: string, at: number): string {
  const before = passage.slice(Math.max(0, at - MOST_REPLACED), at)
  if (!/\s$/u.test(before)) return ''
  const word = before.trimEnd().split(/\s/u).at(-1) ?? ''
  return /[.,;:!?]$/u.test(word) ? '' : word
}

function groupOf(group: string): Group {
  const runs: Run[] = []
  let start = 0
  let inserted = ''
  const push = (end: number, closed: boolean): void => {
    const text = group.slice(start, end)
    const trimmed = text.trim().replace(closed ? /(?<![\s.,;:])[\s.,;:]+$/u : /$/u, '')
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return
    runs.push({
      text: trimmed,
      openStart: start > 0 && !/^\s/u.test(text),
      openEnd: end < group.length && !/\s$/u.test(text),
      inserted,
    })
    inserted = ''
  }
  for (const match of group.matchAll(INSERTION)) {
    push(match.index, false)
    inserted += `${match[0].slice(1, -1)} `
    start = match.index + match[0].length
  }
  push(group.length, true)
  return { runs, tail: inserted.trim() }
}

/** The earliest place after `from` where a group of runs, kept together by brackets, stands; null where it does not. */
function placeGroup(runs: readonly Run[], passage: string, from: number, mayChangeCase: boolean): Placed | null {
  const [first, ...rest] = runs
  if (!first) return null
  const forms = mayChangeCase ? [first.text, otherCase(first.text)] : [first.text]
  for (const form of forms)
    for (const at of places(form, passage, from, { start: first.openStart, end: first.openEnd })) {
      const placed = placeRest(rest, passage, at + form.length)
      const own = first.inserted === '' || first.openStart ? [] : [{ by: first.inserted.trim(), was: wordBefore(passage, at) }]
      if (placed !== null) return { start: at, end: placed.end, replaced: [...own, ...placed.replaced] }
    }
  return null
}

function placeRest(runs: readonly Run[], passage: string, from: number): Omit<Placed, 'start'> | null {
  const [first, ...rest] = runs
  if (!first) return { end: from, replaced: [] }
  for (const at of places(first.text, passage, from, { start: first.openStart, end: first.openEnd })) {
    if (at - from > MOST_REPLACED) return null
    const placed = placeRest(rest, passage, at + first.text.length)
    const own = { by: first.inserted.trim(), was: passage.slice(from, at).trim() }
    if (placed !== null) return { end: placed.end, replaced: [own, ...placed.replaced] }
  }
  return null
}

function otherCase(text: string): string {
  const first = text.charAt(0)
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + text.slice(1)
}
