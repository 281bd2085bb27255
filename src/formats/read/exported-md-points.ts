import { DEEPEST_LEVEL } from '#core/list-levels.ts'
import { lettersValue, romanValue } from '#core/import/numbering/number-forms.ts'

/** A point of a list. `level`: how far below the outermost; `column`: from which its text begins; `number`: null for a bullet. */
export type MdPoint = { level: number; column: number; number: number | null }

const POINT = /^( *)(?:-|(\d{1,9}|[a-z]{1,9})\.)\s+(?=\S)/
/** Columns more than the point above: code. */
const CODE = 4

/**
 * The point that a line begins, as our writer writes them: figures before those of the outermost level, letters and Roman numbers below. `open`: from which column the text of each point
 * begins within which the line may stand, the outermost first. null: it begins none.
 */
export function mdPoint(line: string, open: readonly number[]): MdPoint | null {
  const found = POINT.exec(line)
  if (found === null) return null
  const [whole, { length: indent } = '', sign] = found
  const level = open.filter((column) => column <= indent).length
  const beyond = indent - (open[level - 1] ?? 0)
  if (level > DEEPEST_LEVEL || beyond >= CODE || (level === 0 && indent > 0)) return null
  if (sign === undefined) return { level, column: whole.length, number: null }
  const number = level === 0 ? (/^\d/.test(sign) ? Number(sign) : null) : level === 1 ? lettersValue(sign) : romanValue(sign)
  return number === null ? null : { level, column: whole.length, number }
}
