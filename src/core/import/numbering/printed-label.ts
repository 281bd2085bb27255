import { monthNumber } from '../month-names.ts'
import { hanValue, lettersValue, romanValue } from './number-forms.ts'

/** One way to read a label: its form (`#.`, `(a)`, `2.#`) and the number that it is in a row of such labels. `rank`: lists of a higher one stand below those of a lower. */
export type LabelReading = { form: string; value: number; rank: number }

/** A label as it is printed, its number without brackets and stops, and how it can be read: `(i)` is a Roman one or the ninth letter. */
export type PrintedLabel = { label: string; sign: string; readings: LabelReading[] }

/** `3.`, `3)`, `(3)`, `[3]`, `3 –`, `2.4`, `2.4.`, `(b)`, `b)`, `(iv)`, `一、`, `（一）`, before the text. "A." is an initial, and no label; "a." is one. */
const LABEL =
  /^(?<open>[(（[])?(?<sign>\d{1,4}(?:\.\d{1,3}){0,5}|[a-zа-я]{1,7}|[A-ZА-Я]|[一二三四五六七八九十]{1,3})(?<close>[.)）\]、]|(?<=\d)\s[–—]|(?<=\.\d{1,3})(?=\s))(?:\s+|(?<=[、）]))(?=\S)/u
/** `3 The Office …`: a number without a sign behind it, before a sentence. */
const BARE = /^(?<sign>\d{1,4})\s+["'“‘«(]?(?=(?<word>\p{Lu}[\p{L}\p{M}]*))/u
/** How a row of such numbers is called. */
export const BARE_FORM = '# '
/** In characters; no label is longer. */
const LONGEST = 32
const RANKS = { plain: 0, bracketed: 1, letter: 2, roman: 3, capital: 4 } as const

/** The label at the start of a text, null where there is none by its form; whether it is one, its neighbours tell. */
export function labelAtStart(text: string): PrintedLabel | null {
  return readLabel(text, false)
}

function readLabel(text: string, apart: boolean): PrintedLabel | null {
  const start = text.slice(0, LONGEST)
  const match = LABEL.exec(start)
  if (match?.groups === undefined) return apart ? null : bareLabel(start)
  const { open = '', sign = '', close = '' } = match.groups
  const closed = close === ')' || close === '）' || close === ']'
  if (open !== '' && !closed) return null
  if ((open === '[') !== (close === ']') || (open === '[' && !/^\d/.test(sign))) return null
  const readings = readingsOf(sign, closed, apart || close !== '.' || /^\p{Ll}/u.test(sign), `${open}*${close}`)
  return readings.length === 0 ? null : { label: `${open}${sign}${close}`, sign, readings }
}

/** `3 May` begins a date. */
function bareLabel(start: string): PrintedLabel | null {
  const { sign, word } = BARE.exec(start)?.groups ?? {}
  if (sign === undefined || word === undefined || monthNumber(word) !== null) return null
  return { label: sign, sign, readings: [{ form: BARE_FORM, value: Number(sign), rank: RANKS.plain }] }
}

/** A label that the file keeps apart from its text; one that cannot be read has no readings. */
export function separateLabel(label: string): PrintedLabel {
  const read = readLabel(`${label} x`, true) ?? readLabel(`${label}. x`, true)
  return read === null ? { label, sign: label, readings: [] } : { ...read, label }
}

function readingsOf(sign: string, bracketed: boolean, lettered: boolean, around: string): LabelReading[] {
  const form = (kind: string): string => around.replace('*', kind)
  if (/^\d/.test(sign)) {
    const dot = sign.lastIndexOf('.') + 1
    const value = Number(sign.slice(dot))
    const rank = bracketed ? RANKS.bracketed : RANKS.plain
    return [{ form: form(`${sign.slice(0, dot)}#`), value, rank }]
  }
  const han = hanValue(sign)
  if (han !== null) return [{ form: form('一'), value: han, rank: bracketed ? RANKS.bracketed : RANKS.plain }]
  // At the start of a text a capital with a stop is an initial.
  if (!lettered) return []
  const lower = sign.toLowerCase()
  const capital = lower !== sign
  const letter = lettersValue(lower)
  const roman = romanValue(lower)
  const alphabet = /[a-z]/.test(lower) ? 'a' : 'а'
  return [
    ...(letter === null || sign.length > 2
      ? []
      : [
          {
            form: form(capital ? alphabet.toUpperCase() : alphabet),
            value: letter,
            rank: capital ? RANKS.capital : RANKS.letter,
          },
        ]),
    ...(roman === null ? [] : [{ form: form(capital ? 'I' : 'i'), value: roman, rank: capital ? RANKS.capital : RANKS.roman }]),
  ]
}
