import { t } from '#text/text.ts'

const HEADING = /^ {0,3}#{1,6}(?:\s|$)/u
/** A line across the page, or under a heading. */
const RULE = /^ {0,3}(?:-{3,}|={3,}|\*{3,}|_{3,}|(?:[-*_] +){2,}[-*_])\s*$/u
const FENCE = /^ {0,3}(?:`{3}|~{3})/u
/** One cell of the line below a table's head. */
const DASHES = /^:?-+:?$/u
const HTML = /^ {0,3}<(?:[a-z][a-z0-9-]*[\s/>]|\/[a-z]|!--)/iu
const DEFINITION = /^ {0,3}\[[^\]]+\]:(?:\s|$)/u
/** The words for a picture may have escapes and one pair of brackets in them; longer ones are cut off, so that no text keeps the program busy. `![^` is a reference behind an exclamation. */
const PICTURE = /(?<!\\)!\[(?!\^)(?:\\.|[^\][\\]|\[[^\][]{0,200}\]){0,500}\]\(/u

/** What a line of Markdown is that no section of a brief can hold, in words that follow “Line 3 is”; null for what it can. */
export function unheldKind(line: string): string | null {
  if (HEADING.test(line)) return t('write:what.heading')
  if (RULE.test(line)) return t('write:what.rule')
  if (FENCE.test(line)) return t('write:what.code')
  if (isTableRule(line)) return t('write:what.table')
  if (HTML.test(line)) return t('write:what.html')
  return DEFINITION.test(line) ? t('write:what.definition') : null
}

/** Whether a picture stands in a text: it has no bytes that could be kept. */
export function hasPicture(text: string): boolean {
  return PICTURE.test(text)
}

/** `|---|:-:|`, with or without the bars at its ends, of two columns or more. */
function isTableRule(line: string): boolean {
  const cells = line.trim().split('|')
  if (cells[0] === '') cells.shift()
  if (cells.at(-1) === '') cells.pop()
  return cells.length > 1 && cells.every((cell) => DASHES.test(cell.replaceAll(' ', '')))
}
