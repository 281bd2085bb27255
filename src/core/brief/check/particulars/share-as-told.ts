import type { Quantity } from './quantities.ts'

/** Of 1: a share in words, hedged or not, and in per cent. */
const SHARES = { hedged: 0.03, words: 0.017, figures: 0.0051 }
/** “more than half” is said of .53 and .6, hardly of .9. */
const FAR = 0.35

/** Half of the last figure of a share in per cent, of 1: “1.4 per cent” is no 1.7. */
function precisionOf(printed: string): number {
  const [, decimals = ''] = /\d[.,](\d{1,2})(?!\d)/u.exec(printed) ?? []
  return decimals === '' ? SHARES.figures : (0.51 * 10 ** -decimals.length) / 100
}

/** Whether a share of 1 that was worked out (`made`) is the one that a sentence tells, as roughly as it tells it. */
export function isShare({ values, bound, rough, printed }: Quantity, made: number): boolean {
  return values.some((value) => {
    if (bound === 'over') return made > value && made <= value * (1 + FAR)
    if (bound === 'under') return made < value && made >= value * (1 - FAR)
    return Math.abs(value - made) <= (bound === 'about' ? SHARES.hedged : rough ? SHARES.words : precisionOf(printed))
  })
}
