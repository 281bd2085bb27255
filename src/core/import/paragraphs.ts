import { readByline } from './byline.ts'
import { cleanLine } from './clean-text.ts'
import { goesOverLine, keepsHyphen, readVocabulary, type Vocabulary } from './pages/hyphen.ts'
import { endsSentence } from './words.ts'

/** Lines up to this long may have been broken to fit a width; longer ones are whole paragraphs. */
const WIDEST_WRAP = 120
/** Characters of a line that only says who wrote the text. */
const LONGEST_SIGNED = 60
/** Below this width lines end because they are titles, names or verse. */
const NARROWEST_WRAP = 45
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** List marks, quotation marks of mail, and labels such as `Source:` always begin a line of their own. */
const BEGINS_LINE = /^(?:(?:[-–•*·>]|\d{1,3}[.)])\s|\p{Lu}[\p{L} ]{1,24}:(?:\s|$))/u
/** What databases print below a headline. */
const WORD_COUNT = /^\d{1,3}(?:[,. ]?\d{3})?\s(?:words?|Wörter|Worte|mots|palabras|слов(?:а|о)?)$/u
/** A line that is drawn between parts. */
const DRAWN = /^[\s\-–—_=*~#.]{5,}$/
const UNSPACED_ALL = new RegExp(UNSPACED, 'gu')

/** Characters that are looked at for the word at the end of a line. */
const LONGEST_WORD = 90

type Line = { text: string; width: number; indent: number }

/**
 * The paragraphs of a text. An empty line always ends one. Within a run of lines a line break ends a paragraph too, unless the text is wrapped:
 * the lines are of a typical width and the first word of the next one would not have fitted any more.
 */
export function splitParagraphs(text: string): string[] {
  const paragraphs: string[] = []
  const wrapWidth = wrapOfFile(text)
  let known: Vocabulary | undefined
  const words = (): Vocabulary => (known ??= readVocabulary(text.split('\n').map((line) => line.trimEnd())))
  let run: Line[] = []
  const flush = (): void => {
    for (const joined of joinRun(run, wrapWidth, words)) paragraphs.push(joined)
    run = []
  }
  for (const raw of text.split('\n')) {
    const line = cleanLine(raw)
    if (line === '') {
      if (run.length > 0) flush()
    } else {
      run.push({ text: line, width: displayWidth(line), indent: raw.length - raw.trimStart().length })
    }
  }
  flush()
  return paragraphs
}

/** The width to which a whole file was wrapped, null when any line is longer than wrapped text has. */
function wrapOfFile(text: string): number | null {
  let widest = 0
  let wide = 0
  let lines = 0
  for (const raw of text.split('\n')) {
    const length = raw.trim().length
    if (length > WIDEST_WRAP) return null
    if (length === 0) continue
    lines += 1
    widest = Math.max(widest, length)
    if (length >= NARROWEST_WRAP) wide += 1
  }
  return lines >= 4 && widest >= NARROWEST_WRAP && wide >= lines / 2 ? widest : null
}

function joinRun(run: readonly Line[], fileWidth: number | null, words: () => Vocabulary): string[] {
  const width = Math.max(0, ...run.slice(0, 2000).map((line) => line.width))
  const indent = run.length > 2 ? Math.min(...run.slice(0, 2000).map((line) => line.indent)) : 0
  const wrapped = run.length > 1 && width >= NARROWEST_WRAP && width <= WIDEST_WRAP
  // Joined once at the end: a paragraph may run over many thousand lines.
  const joined: string[][] = []
  let previous: Line | undefined
  for (const line of run) {
    const current = joined.at(-1)
    const indented = fileWidth !== null && line.indent > indent + 1
    if (
      wrapped &&
      current !== undefined &&
      previous !== undefined &&
      !indented &&
      (isCut(previous.text, line.text) || isForcedBreak(previous, line, fileWidth ?? width, fileWidth !== null))
    ) {
      if (isCut(previous.text, line.text) && cutsWord(previous.text, line.text, words()))
        current.push((current.pop() ?? '').slice(0, -1), line.text)
      else current.push(joinMark(previous.text, line.text), line.text)
    } else joined.push([line.text])
    previous = line
  }
  return joined.map((parts) => parts.join(''))
}

/** Whether `next` begins a new line only because its first word did not fit. Lines that end a sentence join only where the whole file is wrapped. */
function isForcedBreak(line: Line, next: Line, width: number, wholeFile: boolean): boolean {
  if (BEGINS_LINE.test(next.text) || WORD_COUNT.test(next.text) || DRAWN.test(next.text) || DRAWN.test(line.text)) return false
  if (!wholeFile && next.text.length <= LONGEST_SIGNED && readByline(next.text) !== null) return false
  if (!wholeFile && endsSentence(line.text)) return false
  const space = next.text.indexOf(' ')
  const first = space === -1 ? next.text : next.text.slice(0, space)
  const need = UNSPACED.test(first.charAt(0)) ? 2 : first.length
  // A ragged margin of a few characters is normal where the widest line sets the width.
  return line.width + 1 + need > width - (wholeFile ? 6 : 0)
}

/** A word that a hyphen divides goes on in the next line, however short its line is. */
function isCut(before: string, after: string): boolean {
  return /[\p{L}\p{N}][-‐\u00ad–]$/u.test(before.slice(-2)) && goesOverLine(before, after) && !/^\p{Lu}\p{Ll}*[:.]/u.test(after)
}

/** Whether the hyphen only divides the word, as printers do, and is none of its own. */
function cutsWord(before: string, after: string, words: Vocabulary): boolean {
  const end = before.slice(-LONGEST_WORD)
  if (/(?:https?:\/\/|www\.)\S*$/iu.test(end)) return false
  const first = /[\p{L}\p{M}\p{N}'’‐-]{1,80}(?=[-‐\u00ad]$)/u.exec(end)?.[0]
  const second = /^[\p{L}\p{M}\p{N}'’]{1,80}(?:[-‐][\p{L}\p{M}'’]{1,80})?/u.exec(after)?.[0]
  return first !== undefined && second !== undefined && !keepsHyphen(first, second, words)
}

function joinMark(before: string, after: string): string {
  if (isCut(before, after)) return ''
  return UNSPACED.test(before.slice(-1)) && UNSPACED.test(after.charAt(0)) ? '' : ' '
}

/** Columns on a terminal: a Chinese or Japanese character takes two. */
function displayWidth(text: string): number {
  if (text.length > WIDEST_WRAP) return text.length
  return text.length + (text.match(UNSPACED_ALL)?.length ?? 0)
}
