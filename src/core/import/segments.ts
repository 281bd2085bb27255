import type { Line } from './features.ts'
import { looksLikePreface } from './preface.ts'

/** First line of a page that lists several articles in full. */
const ARCHIVE_HEADING =
  /^(?:(?:monthly|daily|yearly|category|author|tag|blog|news)?\s?archives?\s?(?:for|of|:|-|–|»)\s?.{1,60}|.{1,40}\barchives?|архив(?: за)? .{1,60}|мұрағат.{0,60}|archiv(?: für)? .{1,60}|archives de .{1,60}|.{1,20}(?:存档|归档))$/iu
const SEPARATOR = /^(?:[*•·~=_#–—-]\s?){3,}$/u

export function isArchiveHeading(text: string): boolean {
  return text.length <= 80 && ARCHIVE_HEADING.test(text)
}

export function isSeparator(text: string): boolean {
  return text.length <= 200 && SEPARATOR.test(text)
}

/** What it takes to begin a new article; a section heading reaches 1 at most. */
const ENOUGH = 3
/** How many lines below a title its byline, date, caption or author note may stand. */
const HEADER_REACH = 5
/** One sentence or two may stand between a title and its byline. */
const LONGEST_STANDFIRST_WORDS = 50

/**
 * Splits the lines of a file into articles. A new one begins where a line that could be a title carries its own introduction: the poster's preface
 * before it, or a byline, a date, a picture's caption or an author note right below it, and running text after that.
 */
export function splitArticles(lines: readonly Line[]): Line[][] {
  const archive = lines.slice(0, 6).some((line) => isArchiveHeading(line.text))
  const starts = [0]
  let proseSince = 0
  for (const [index, line] of lines.entries()) {
    const introduced = line.titleLike && proseSince >= 2 && boundaryScore(lines, index) + (archive ? 1 : 0) >= ENOUGH
    if (introduced && proseFollows(lines, index)) {
      starts.push(introductionStart(lines, index))
      proseSince = 0
    } else if (line.prose) proseSince += 1
  }
  return starts.map((start, position) => lines.slice(start, starts[position + 1]))
}

/** The evidence that the line at `index` is the title of an article of its own. */
function boundaryScore(lines: readonly Line[], index: number): number {
  let score = 0
  const before = lines[index - 1]
  if (before !== undefined) {
    if (before.prose && looksLikePreface(before.text) && before.biography === null) score += 2
    else if (before.biography !== null || before.edgeBoilerplate !== null || isSeparator(before.text)) score += 1
    if (before.dateLine || before.byline !== null) score += 1
  }
  let dated = false
  let signed = false
  let pictured = false
  let described = false
  let standfirst = false
  for (const line of lines.slice(index + 1, index + 1 + HEADER_REACH)) {
    if (line.byline !== null) signed = true
    else if (line.dateLine) dated = true
    else if (line.biography !== null) described = true
    else if (line.caption) pictured = true
    else if (line.prose) {
      if (standfirst || line.words > LONGEST_STANDFIRST_WORDS) break
      standfirst = true
    }
  }
  return score + (signed ? 3 : 0) + (dated ? 2 : 0) + (described ? 1 : 0) + (pictured ? 1 : 0)
}

/** An article has at least two paragraphs before anything else begins; a list of links to articles has none. */
function proseFollows(lines: readonly Line[], index: number): boolean {
  let prose = 0
  let short = 0
  for (const line of lines.slice(index + 1, index + 14)) {
    if (line.prose && line.biography === null) prose += 1
    else if (!line.caption && line.byline === null && !line.dateLine && line.biography === null) short += 1
    if (prose >= 2) return short <= 5
  }
  return false
}

/** Where the introduction of the title at `index` begins: its preface, or the byline and date that stand above it. */
function introductionStart(lines: readonly Line[], index: number): number {
  let start = index
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line === undefined) break
    const belongs =
      (line.prose && line.biography === null && looksLikePreface(line.text)) || line.dateLine || line.byline !== null
    if (!belongs) break
    start = at
  }
  return start
}
