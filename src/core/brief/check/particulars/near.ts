import type { Quantity } from './quantities.ts'

/** How near a rounded figure must come, relative to it: with “about”, and otherwise by its own figures. */
const HEDGED = 0.06
const PLAIN = 0.005
/** “more than half” is said of .53 and .6, hardly of .9. */
const FAR = 0.35

/**
 * Whether a number is told of what was worked out (`made`), as roughly as the sentence tells it. `plain`: how far one told without “about” may be from it, relative to it;
 * `far`: how far beyond “more than” and “less than”.
 */
export function isNearTo({ values, bound }: Quantity, made: number, plain = PLAIN, far = FAR): boolean {
  return values.some((value) => {
    if (bound === 'over') return made > value && made <= value * (1 + far)
    if (bound === 'under') return made < value && made >= value * (1 - far)
    return Math.abs(value - made) <= value * (bound === 'about' ? HEDGED : plain)
  })
}
