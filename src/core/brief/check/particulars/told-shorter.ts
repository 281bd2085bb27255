import type { Source } from './given.ts'
import { isTerm } from './measures.ts'
import type { Quantity } from './quantities.ts'

const FIGURES = /\d[\d\s\u00a0\u202f,.]*/u
/** A number of one figure (“2 million” of 1.6) says too little to be taken for a rounded one. */
const LEAST_FIGURES = 2
const SMALLEST = 0.0001

/** Whether a number is another told with fewer figures: “$1.6 billion” of 1,604 million, by the usual rule (half a unit of its last figure), of the same measure and way. */
export function isRounded(quantity: Quantity, given: Quantity): boolean {
  const [value] = quantity.values
  if (quantity.inWords || value === undefined || quantity.kind !== given.kind || isTerm(quantity.kind)) return false
  if (quantity.negative !== given.negative || (quantity.way !== 0 && given.way !== 0 && quantity.way !== given.way)) return false
  const printed = FIGURES.exec(quantity.printed)?.[0].trim() ?? ''
  const [, decimals = ''] = /[.,](\d{1,2})$/u.exec(printed) ?? []
  const figures = printed.replace(/\D/gu, '').replace(/^0+/u, '')
  // Without decimals or a scale in words a number is as exact as it looks.
  if (decimals === '' || figures.length < LEAST_FIGURES) return false
  const step = (value / Number(figures)) * (1 + SMALLEST)
  return given.values.some((exact) => Math.abs(exact - value) <= step / 2 && Math.abs(exact - value) > step * SMALLEST)
}

const YEARS = /(?<!\p{N})(?:19|20)\d\d(?:(?:,\s(?:(?:or|and)\s)?|\s(?:or|and|или|и)\s)(?:19|20)\d\d)+(?!\p{N})/gu

/** “two years behind” of “has not paid for 2024 or 2025”: the years that the passage lists, counted. */
export function countsYears({ kind, values, printed }: Quantity, own: readonly Source[]): boolean {
  // “in five years” of “down from 1.2 billion five years ago”.
  if (
    isTerm(kind) &&
    own.some(({ entry }) =>
      new RegExp(`(?<!\\p{L})${printed.replaceAll(/[^\p{L}\p{N}\s-]/gu, '')} (?:ago|назад)`, 'iu').test(
        entry.excerpt.anchor.quote,
      ),
    )
  )
    return true
  if (kind !== 'year') return false
  return own.some(({ entry }) =>
    (entry.excerpt.anchor.quote.match(YEARS) ?? []).some((listed) => values.includes(listed.match(/\d{4}/gu)?.length ?? 0)),
  )
}

const YOUNGER_OR_OLDER =
  /(?<!\p{L})(?<way>under|below|younger than|моложе|младше|до)\s$|(?<!\p{L})(?<over>over|above|older than|старше)\s$/iu
const AGE = 130

/** «моложе 30 лет» of “Kazakh-speakers under 30”: an age at which a group begins or ends. */
export function isAgeBound({ values, start }: Quantity, text: string, own: readonly Source[]): boolean {
  const told = YOUNGER_OR_OLDER.exec(text.slice(Math.max(0, start - 14), start))?.groups
  const age = values[0] ?? AGE
  if (told === undefined || age >= AGE) return false
  const there = new RegExp(
    `(?<!\\p{L})(?:${told['way'] === undefined ? 'over|above|older than|старше' : 'under|below|younger than|моложе|младше'})\\s${age}(?![\\p{N}%])`,
    'iu',
  )
  return own.some(({ entry }) => there.test(entry.excerpt.anchor.quote))
}
