import type { Line } from './features.ts'

/** A marker such as "3 comments" ends the article when at most this much of the text comes after it, as a share of what came before. */
const LARGEST_AFTERMATH = 0.6
const ENDS_ARTICLE = new Set(['comment-form', 'comment-count', 'author-bio-heading'])

/** Index of the first line after the last one that is the article's own running text; the lines from there on are judged more strictly. */
export function tailStart(lines: readonly Line[]): number {
  const total = lines.reduce((sum, line) => sum + line.words, 0)
  let before = 0
  let end = lines.length
  for (const [index, line] of lines.entries()) {
    if (ENDS_ARTICLE.has(line.edgeBoilerplate ?? '') && before > 0 && total - before <= LARGEST_AFTERMATH * before) {
      end = index
      break
    }
    before += line.words
  }
  while (end > 0 && !isText(lines[end - 1])) end -= 1
  return end
}

function isText(line: Line | undefined): boolean {
  if (line === undefined) return true
  if (
    line.edgeBoilerplate !== null ||
    line.biography !== null ||
    line.provenance !== null ||
    line.dateLine ||
    line.byline !== null
  )
    return false
  if (line.kind !== null && line.kind !== 'heading') return true
  return line.prose || line.sentence || line.caption || /^(?:[-–•*·▪◦‣]|\d{1,2}[.)])\s/.test(line.text)
}
