import { quotedSpans } from '../in-text/quoted-passages.ts'
import { inOne, withChanges, type Change, type Stretch } from './change.ts'
import { codeLike } from './code-like.ts'
import { typographyOf, type Typography } from './languages.ts'
import { readQuotes, type Quotes } from './quotes.ts'
import { rulesOf, type Rule } from './rules.ts'

const compiled = new Map<Typography, Record<'complete' | 'typing', readonly Rule[]>>()

/** How far around what was typed a rule can reach, in letters. */
const [BEFORE, BEHIND] = [100, 40]

/**
 * What is to be changed in a text (a paragraph, a heading) for its marks, dashes and spaces to be set as its language (BCP 47) sets them, from left to
 * right, none within another; nothing for a language without rules here. Words in quotation marks, what looks like code, and the stretches `kept`
 * (links) are left alone. Setting a text that is set changes nothing.
 */
export function typographicChanges(text: string, language: string, kept: readonly Stretch[] = []): Change[] {
  const typography = typographyOf(language)
  if (!typography) return []
  const changes = wholeText(text, typography, kept)
  if (changes.length === 0) return changes
  // What one rule sets another may look for.
  const set = withChanges(text, changes)
  const more = wholeText(set, typography, moved(kept, changes))
  return more.length === 0 ? changes : inOne(text, changes, more)
}

function wholeText(text: string, typography: Typography, kept: readonly Stretch[]): Change[] {
  return untouching(text, typography, true, kept, changesIn(text, typography, true, { from: 0, to: text.length }))
}

/** Where stretches that no change touches stand when the changes are made. */
function moved(stretches: readonly Stretch[], changes: readonly Change[]): Stretch[] {
  return stretches.map(({ start, end }) => {
    let by = 0
    for (const change of changes) if (change.end <= start) by += change.text.length - (change.end - change.start)
    return { start: start + by, end: end + by }
  })
}

/** What was typed: `text` has it from `start` to `end`, `before` is the text as it was, in which it takes the place of `replaced` letters. */
export type Typed = Stretch & { text: string; before: string; replaced: number }

/**
 * What a key makes to be changed. What could have been changed before it is not: its author took it back, or wants it so.
 */
export function changesByTyping(
  { text, before, start, end, replaced }: Typed,
  language: string,
  kept: readonly Stretch[],
): Change[] {
  const typography = typographyOf(language)
  if (!typography) return []
  const near = { from: Math.max(0, start - BEFORE), to: end + BEHIND }
  const now = changesIn(text, typography, false, near)
  if (now.length === 0) return []
  const grown = end - start - replaced
  const shifted = (at: number): number => (at <= start ? at : at + grown)
  const known = new Set(
    changesIn(before, typography, false, { from: near.from, to: near.to - grown }).map((one) =>
      keyOf({ ...one, start: shifted(one.start), end: shifted(one.end) }),
    ),
  )
  return untouching(
    text,
    typography,
    false,
    kept,
    now.filter((one) => !known.has(keyOf(one))),
  )
}

const keyOf = ({ start, end, text }: Change): string => `${start} ${end} ${text}`

function changesIn(
  text: string,
  typography: Typography,
  complete: boolean,
  { from, to }: { from: number; to: number },
): Change[] {
  const { changes: marks, asRead } = quotesOf(text, typography, complete)
  const changes: Change[] = []
  // What lies far behind decides nothing; a cut is no end.
  const near = asRead.slice(0, to + BEHIND)
  for (const { pattern, put } of rulesFor(typography, complete && near.length === text.length)) {
    pattern.lastIndex = from
    for (let match = pattern.exec(near); match && match.index <= to; match = pattern.exec(near)) {
      const { 0: found, index } = match
      const set = put(found, near, index)
      if (set !== null) changes.push({ start: index, end: index + found.length, text: set })
      if (found === '') pattern.lastIndex += 1
    }
  }
  const shown = marks.filter(({ start }) => start >= from && start <= to)
  return apart([...shown, ...changes.filter((change) => !shown.some((mark) => isPartOf(change, mark)))])
}

function quotesOf(text: string, typography: Typography, complete: boolean): Quotes {
  const isStraight = text.includes('"') || text.includes("'")
  return isStraight ? readQuotes(text, typography, complete) : { changes: [], asRead: text }
}

/** Whether a change is made with that of a mark, which brings its own space along. */
function isPartOf({ start, end }: Change, mark: Change): boolean {
  if (start < mark.end && end > mark.start) return true
  return start === end && ((start === mark.start && /^\s/.test(mark.text)) || (start === mark.end && /\s$/.test(mark.text)))
}

function rulesFor(typography: Typography, complete: boolean): readonly Rule[] {
  let known = compiled.get(typography)
  if (!known) {
    known = { complete: rulesOf(typography, true), typing: rulesOf(typography, false) }
    compiled.set(typography, known)
  }
  return complete ? known.complete : known.typing
}

/** In their order; of two that touch the same letter the first. */
function apart(changes: readonly Change[]): Change[] {
  const all = changes.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const taken: Change[] = []
  for (const change of all) if (change.start >= (taken.at(-1)?.end ?? 0)) taken.push(change)
  return taken
}

function untouching(
  text: string,
  typography: Typography,
  complete: boolean,
  kept: readonly Stretch[],
  changes: readonly Change[],
): Change[] {
  if (changes.length === 0) return []
  const left = [...kept, ...codeLike(text), ...quotedWords(quotesOf(text, typography, complete).asRead)]
  return changes.filter(({ start, end }) =>
    left.every((stretch) =>
      start === end ? start <= stretch.start || start >= stretch.end : start >= stretch.end || end <= stretch.start,
    ),
  )
}

/** Within the marks and the spaces beside them; what is still open reaches to the end. */
function quotedWords(text: string): Stretch[] {
  return quotedSpans(text).map(([start, end]) => {
    const words = text.slice(start, end)
    return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
  })
}
