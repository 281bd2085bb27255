import { asHan, asLetters, asRoman } from '#core/import/numbering/number-forms.ts'

/** How a level of a list counts. `text` is its label with `%1` to `%9` for the numbers of the levels; `format` says how the level's own number is written. */
export type ListLevel = {
  start: number
  format: NumberFormat
  text: string
  /** All its numbers in figures, whatever the levels above say. */
  legal: boolean
  /** It begins anew after an item of this level (from 0) or of one above it; -1: never. */
  restartsAfter: number
}

export type NumberFormat =
  | 'figures'
  | 'two-figures'
  | 'letters'
  | 'capitals'
  | 'roman'
  | 'roman-capitals'
  | 'cyrillic'
  | 'cyrillic-capitals'
  | 'han'
  | 'none'

/** In characters: a label that is longer is text. */
const LONGEST_LABEL = 60

/** The numbers of one list while its items are read, from the first to the last. */
export class ListCounter {
  readonly #numbers: (number | null)[] = []

  /** Counts an item of a level and gives its label; null where the level has bullets or nothing. `restart`: the number that it has whatever came before. */
  next(level: number, levels: readonly ListLevel[], restart: number | null = null): string | null {
    const own = levels[level]
    if (own === undefined) return null
    const before = this.#numbers[level] ?? null
    this.#numbers[level] = restart ?? (before === null ? own.start : before + 1)
    for (let deeper = level + 1; deeper < levels.length; deeper += 1)
      if ((levels[deeper]?.restartsAfter ?? -1) >= level) this.#numbers[deeper] = null
    for (let above = 0; above < level; above += 1) this.#numbers[above] ??= levels[above]?.start ?? 1
    const label = own.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1
        return written(this.#numbers[at] ?? levels[at]?.start ?? 1, own.legal ? 'figures' : (levels[at]?.format ?? 'figures'))
      })
      .trim()
    return /[\p{L}\p{N}]/u.test(label) && label.length <= LONGEST_LABEL ? label : null
  }
}

function written(value: number, format: NumberFormat): string {
  switch (format) {
    case 'figures':
      return String(value)
    case 'two-figures':
      return String(value).padStart(2, '0')
    case 'letters':
      return asLetters(value)
    case 'capitals':
      return asLetters(value).toUpperCase()
    case 'roman':
      return asRoman(value)
    case 'roman-capitals':
      return asRoman(value).toUpperCase()
    case 'cyrillic':
      return asLetters(value, 1)
    case 'cyrillic-capitals':
      return asLetters(value, 1).toUpperCase()
    case 'han':
      return asHan(value)
    case 'none':
      return ''
  }
}
