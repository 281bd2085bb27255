import type { Line } from './features.ts'
import { isHanNameLine } from './han-byline.ts'
import { namesOfLine } from './names.ts'
import { isRole } from './roles.ts'
import { readSourceLine } from './source-line.ts'

/** Who else took part is named below the author. */
export const TOOK_PART =
  /^(?:(?:translat(?:ed|ion)|interview(?:ed)?|photograph(?:s|ed|y)?|illustrat(?:ed|ions?)|as told)\b.{0,60}\b(?:by|to)\b|(?:aus dem \p{L}{3,20} |übersetzt )von\b|traduit\b|traducid|перев(?:од|ёл|ел)).{0,80}$/iu

/** Whether an outlet stands in a line with the form of a name: below it stands the day, and below that who wrote the text. */
export function isOutletAboveDay(lines: readonly Line[], index: number): boolean {
  const [outlet, day, author, text] = lines.slice(index, index + 4)
  return outlet?.name === true && day?.dateLine === true && author?.name === true && text?.prose === true
}

/**
 * Whether a line that has the form of a name names the author: an author note or byline of the article says who that is, or a job, a date, a reading time or
 * a count of comments stands beside it. The form alone is not enough: section headings have it too.
 */
export function isAuthorName(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line === undefined || line.kind === 'heading') return false
  const isHan = isHanNameLine(line.text)
  if (!line.name && !isHan) return false
  if (isOutletAboveDay(lines, index)) return false
  if (isOutletAboveDay(lines, index - 2)) return true
  // Below its title a Chinese article names its author so; three characters are a name, two may be a heading.
  if (isHan && line.text.length === 3 && lines[index + 1]?.prose === true && lines[index - 1]?.titleLike === true) return true
  const names = namesOfLine(line.text)
  const isNamed = ({ biography, byline }: Line): boolean =>
    names.some((name) => biography?.name === name || byline?.includes(name) === true)
  if (lines.some(isNamed)) return true
  let at = index + 1
  while (lines[at]?.name === true) at += 1
  const next = lines[at]
  return (
    next !== undefined &&
    (next.dateLine ||
      (next.kind !== 'table-row' && readSourceLine(next.text) !== null) ||
      isRole(next.text) ||
      TOOK_PART.test(next.text) ||
      next.boilerplate === 'reading-time' ||
      next.boilerplate === 'comment-count')
  )
}
