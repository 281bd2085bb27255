import type { PrintLine } from './page.ts'
import { isLarge, type Paragraph } from './paragraph.ts'
import { roughWords } from '../words.ts'

const LONGEST_LARGE = 45
const LONGEST_BOLD = 26
const LONGEST_CAPITALS = 14
/** Running headings of this many lines are text. */
const MOST_LINES = 6
const OUTLINE_NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?=[\p{L}“"«])/u

/** Whether a paragraph is a heading by its type: larger than the text, or short and all in bold or capitals. */
export function isHeading(paragraph: Paragraph, text: string, body: number): boolean {
  const { lines } = paragraph
  const [first] = lines
  if (first === undefined || lines.length > MOST_LINES || !/\p{L}{2}/u.test(text)) return false
  const words = roughWords(text)
  if (isLarge(first.size, body)) return words <= LONGEST_LARGE && (!/[.;,]$/.test(text) || first.size > body * 1.3)
  if (first.size < body * 0.94 - 0.1 || /[.,;:]$/.test(text)) return false
  if (lines.every((line) => line.bold)) return words <= LONGEST_BOLD
  return words <= LONGEST_CAPITALS && lines.length <= 2 && isCapitals(text)
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && text === text.toUpperCase()
}

/** Tells the level (2–6; the title of the document has 1) of a heading: by its outline number, else by the rank of its type among all headings. */
export function headingLevels(
  headings: readonly (readonly PrintLine[])[],
): (lines: readonly PrintLine[], text: string) => number {
  const styles = new Map<string, { size: number; bold: boolean }>()
  for (const [first] of headings) if (first !== undefined) styles.set(styleOf(first), { size: first.size, bold: first.bold })
  const ranked = [...styles].sort(([, a], [, b]) => b.size - a.size || Number(b.bold) - Number(a.bold)).map(([style]) => style)
  return ([first], text) => {
    const depth = OUTLINE_NUMBER.exec(text.slice(0, 24))?.[1]?.split('.').length
    const rank = first === undefined ? 0 : Math.max(0, ranked.indexOf(styleOf(first)))
    return Math.min(6, depth === undefined ? rank + 2 : depth + 1)
  }
}

function styleOf(line: PrintLine): string {
  return `${Math.round(line.size)} ${line.bold}`
}
