/** Pixels to a unit, 96 to an inch. */
const UNITS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
}
const LENGTH = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?) ?([a-z]*|%)$/i

/** A length in pixels; null where it is none, or one of something (%, em) that `of` does not give. */
export function pixels(value: string | undefined, of: { '%'?: number; em?: number } = {}): number | null {
  const [, digits, unit = ''] = LENGTH.exec(value?.trim() ?? '') ?? []
  if (digits === undefined) return null
  const number = Number(digits)
  const lower = unit.toLowerCase()
  if (lower === '') return number
  if (lower === '%') return of['%'] === undefined ? null : (number * of['%']) / 100
  if (lower === 'em' || lower === 'rem') return of.em === undefined ? null : number * of.em
  const scale = UNITS[lower]
  return scale === undefined ? null : number * scale
}

/** Several numbers, as `x` of a text may have. */
export function pixelList(value: string | undefined, em: number): number[] {
  return (value ?? '')
    .split(/[\s,]+/)
    .map((each) => pixels(each, { em }))
    .filter((each) => each !== null)
}

/** A number as it is written: hundredths of a pixel are finer than any printer. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}
