import { SENTENCE_OPENERS } from '../abbreviations.ts'
import { NARROW, NBSP, type Typography } from './languages.ts'

/** What is put in the place of each match; null: this one stays. What is looked for stands between what must be before and behind it. */
export type Rule = { pattern: RegExp; put: (found: string, text: string, at: number) => string | null }

const AFTER_WORD = String.raw`(?<![\p{L}\p{M}\p{N}])`
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const oneOf = (texts: readonly string[]): string =>
  texts
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

/**
 * The rules of a language but for its quotation marks. `complete`: what ends where the text ends is whole; while it is typed more letters may follow.
 */
export function rulesOf(language: Typography, complete: boolean): readonly Rule[] {
  const end = complete ? String.raw`(?![\p{L}\p{M}\p{N}])` : String.raw`(?=[^\p{L}\p{M}\p{N}])`
  const rule = (pattern: string, put: string | Rule['put']): Rule => ({
    pattern: new RegExp(pattern, 'gu'),
    put: typeof put === 'string' ? () => put : put,
  })
  const { months, day, units, beforeNumber, together } = language
  return [
    rule(String.raw`(?<=\p{L})'(?=\p{L})`, '’'),
    rule(String.raw`(?<![./\\])\.{3}(?![./\\])`, '…'),
    ...dashes(language, rule),
    rule(String.raw`(?<=${AFTER_WORD}\d[\d.,\u00a0\u202f]*) (?=(?:${oneOf(units)})${end})`, NBSP),
    rule(String.raw`(?<=\d) (?=[%‰°€£$¥₸₽₴](?![\p{L}\p{N}]))`, NBSP),
    // A full stop at the end of a label is not behind it: “no. 5” is one, the answer “no.” with a number behind it is none of these words.
    rule(String.raw`(?<=(?:${AFTER_WORD}(?:${oneOf(beforeNumber.filter((label) => /\p{L}/u.test(label)))})|[§¶№])) (?=\d)`, NBSP),
    rule(String.raw`(?<=(?<![\p{L}\p{M}\p{N}.,:/–-])(?:0?[1-9]|[12]\d|3[01])${day}) (?=(?:${months.join('|')})${end})`, NBSP),
    ...together.flatMap((phrase) => heldTogether(phrase, rule)),
    rule(String.raw`(?<=(?<![\p{L}\p{M}\p{N}.'’&-])\p{Lu}\.) (?=\p{Lu}(?:\.|[\p{L}\p{M}'’-]+${end}))`, (_found, text, at) =>
      isInitial(language, text, at) ? NBSP : null,
    ),
    ...(language.spacedMarks ? spacedMarks(complete, rule) : []),
    ...(language.dashHolds ? [rule(String.raw`(?<=(?<![\p{L}\p{N}])[IVXLC]+) (?=(?:вв?|ст)\.)`, NBSP)] : []),
  ]
}

type MakeRule = (pattern: string, put: string | Rule['put']) => Rule

function dashes({ dash: { spaced, closed }, dashHolds }: Typography, rule: MakeRule): Rule[] {
  const word = String.raw`\p{L}\p{Pe}\p{Pf}.,…!?%“”»'`
  const behind = String.raw`(?<=[${word}\p{N}])`
  return [
    rule(String.raw`(?<=\d)--(?=\d)`, '–'),
    ...(closed === null ? [] : [rule(String.raw`(?<=[\p{L}”’'])--(?=[\p{L}“‘'])`, closed)]),
    ...(dashHolds
      ? [
          rule(String.raw`${behind}[ \u00a0]--(?= )`, `${NBSP}${spaced}`),
          rule(String.raw`(?<=[${word}])[ \u00a0]-(?= [\p{L}«„(])`, `${NBSP}${spaced}`),
          rule(String.raw`${behind} (?=— )`, NBSP),
        ]
      : [rule(String.raw`(?<=[${word}\p{N}] )--(?= )`, spaced)]),
  ]
}

/** Each space within an abbreviation, where the whole of it is there. */
function heldTogether(phrase: string, rule: MakeRule): Rule[] {
  const parts = phrase.split(' ').map(escaped)
  const gap = '[ \\u00a0\\u202f]'
  return parts
    .slice(1)
    .map((_part, index) =>
      rule(`(?<=${AFTER_WORD}${parts.slice(0, index + 1).join(gap)}) (?=${parts.slice(index + 1).join(gap)})`, NBSP),
    )
}

/** French: the Lexique sets a narrow space before ; ! ? and a word's space before : and within « ». */
function spacedMarks(complete: boolean, rule: MakeRule): Rule[] {
  const follows = complete ? '(?=[;!?]+(?:[\\s»)]|$))' : '(?=[;!?]+[\\s»)])'
  return [
    rule(String.raw`(?<=[\p{L}\p{N}\p{Pe}\p{Pf}%…”»]) (?=[;!?])`, NARROW),
    rule(String.raw`(?<=[\p{L}\p{N}\p{Pe}\p{Pf}%…”»]) (?=:)`, NBSP),
    rule(String.raw`(?<=[\p{L}\p{N}…”»)]|\.{3})${follows}`, NARROW),
    rule(String.raw`(?<=[\p{L}”»)])(?=:${complete ? String.raw`(?:\s|$)` : String.raw`\s`})`, NBSP),
    rule(String.raw`(?<=«)(?=[^\s»])`, NBSP),
    rule(String.raw`(?<=«)(?: |[ \u00a0\u202f]{2,})(?=\S)`, NBSP),
    rule(String.raw`(?<=[^\s«])(?=»)`, NBSP),
    rule(String.raw`(?<=\S) (?=»)`, NBSP),
  ]
}

/** Whether the capital and full stop before a space are of a name. `at` is the space. */
function isInitial({ labels, together }: Typography, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 42), at)
  if (before.endsWith('I.') || together.some((phrase) => before.replace(/\s/gu, ' ').endsWith(phrase))) return false
  const next = /^[\p{L}\p{M}-]+(?!\.)/u.exec(text.slice(at + 1))?.[0] ?? ''
  if (SENTENCE_OPENERS.has(next)) return false
  const last =
    before
      .split(/\s+/u)
      .at(-2)
      ?.split(/[^\p{L}\p{M}]/u)
      .at(-1)
      ?.toLowerCase() ?? ''
  return !labels.some((label) => last.startsWith(label))
}
