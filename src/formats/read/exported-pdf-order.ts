import { bidiTypes, directionOf, drawnText, turned, visualOrder } from '../write/direction.ts'
import { markedPiece } from '../write/piece-names.ts'
import { isApart, type PageItem } from './exported-pdf-items.ts'

/** What one marked content draws of a line, `level` as its tag says. */
type Content = { items: PageItem[]; level: number | null }

const STRONG = /^(?:L|R|AL)$/
const LEFT_TO_RIGHT = /^(?:L|EN|AN)$/
const RIGHT_TO_LEFT = /^(?:R|AL)$/
const FIGURE = /^(?:EN|AN)$/
/** Stands for a character that no font has: some letter that runs as it was set, from right to left one of Arabic or of Hebrew, beside which signs of money run otherwise. */
const MISSING = '\ufffd'
const LETTERS_MISSING = [
  ['a', '\u0627'],
  ['a', '\u05d0'],
] as const
const BRACKET = /^[()[\]{}]$/
/**
 * The writer sets one of these marks where a name or title ends that runs against its line (formats/cite/field-ends.ts, core/brief/resolve/attribution.ts); they show nothing, and are not drawn.
 * Only where a sign stands, and no mere space, can one have been: words of one name could be exchanged otherwise.
 */
const END_OF_FIELD = { ltr: '\u200e', rtl: '\u200f' } as const
const BEGINS_WITH_SIGN = /^\s*[^\s\p{L}\p{N}\p{M}]/u

/**
 * The pieces of a line in the order in which they were drawn, which in a file of ours is the order of reading, where the levels in its tags (UAX #9) bear that order out:
 * they put the pieces where they stand on the page, and they are the levels that such a text has. Null where they do not, so that nobody shows a reader one order
 * and `verify` another. At the ends of a line levels may rest on the lines beside it: there only letters and figures are held to theirs. `before`: the last letter of what goes on in the line, if
 * any; a line without letters runs as that does.
 */
export function drawnOrder(items: readonly PageItem[], before = ''): PageItem[] | null {
  const contents = contentsOf(items)
  const said = contents.filter((content): content is Content & { level: number } => content.level !== null)
  if (!said.some(({ level }) => level % 2 === 1)) return null
  const base = Math.min(...said.map(({ level }) => level))
  const visual = visualOrder(said, ({ level }) => level).filter(({ items: drawn }) => drawn.some(hasWidth))
  const isInPlace = visual.every((content, index) => index === 0 || middle(visual[index - 1] as Content) < middle(content))
  const holds = LETTERS_MISSING.some((letters) => levelsHold(said, base, letters, before))
  return isInPlace && holds ? contents.flatMap((content) => content.items.filter(({ text }) => text !== '')) : null
}

/**
 * The same of a note in a document that runs from right to left: its number stands at the right of its text, and figures before the first letter would leave their order open. Each of the two is read by
 * itself. Null where the line begins with no number, or where this stands elsewhere.
 */
export function drawnBehindNumber(items: readonly PageItem[]): PageItem[] | null {
  const end = items.findIndex(({ mark }) => mark == null || markedPiece(mark)?.part !== 'm')
  if (end < 1) return null
  const [number, text] = [items.slice(0, end), items.slice(end)]
  const [first, rest] = [drawnOrder(number), drawnOrder(text) ?? fromLeft(text)]
  const isInPlace = number.some(hasWidth) && text.some(hasWidth) && leftOf(number) >= rightOf(text)
  return first === null || rest === null || !isInPlace ? null : [...first, ...rest]
}

/** A line of which all is said to run from left to right; null where something is not. */
function fromLeft(items: readonly PageItem[]): PageItem[] | null {
  if (items.some(({ level }) => level != null && level % 2 === 1)) return null
  return items.filter(({ text }) => text.trim() !== '').sort((a, b) => a.x - b.x)
}

/** Points that cells keep between them at least; sentences of one line stand closer, and could otherwise be exchanged unseen. */
const APART = 6

/**
 * The same of stretches that stand beside each other, as cells of a table do, which run each in their own direction: as few as levels bear out, from left to right as they were drawn.
 * Null where they were drawn otherwise, or where no level is said.
 */
export function drawnBeside(items: readonly PageItem[], before = ''): PageItem[] | null {
  if (items.every(({ level }) => level == null)) return null
  const marks = [...new Set(items.map(({ mark }) => mark))]
  const stretches: PageItem[][] = []
  for (let from = 0; from < marks.length;) {
    let end = marks.length
    let stretch: PageItem[] | null = null
    for (; end > from && stretch === null; end -= 1) stretch = stretchOf(items, marks.slice(from, end), from === 0 ? before : '')
    if (stretch === null) return null
    stretches.push(stretch)
    from = end + 1
  }
  const drawn = stretches.filter((stretch) => stretch.some(hasWidth))
  const isInPlace = drawn.every(
    (stretch, index) => index === 0 || rightOf(drawn[index - 1] as PageItem[]) + APART <= leftOf(stretch),
  )
  return isInPlace ? stretches.flat() : null
}

/** The items of these marks in their order; without levels a mark alone is read from the left. */
function stretchOf(items: readonly PageItem[], marks: readonly PageItem['mark'][], before: string): PageItem[] | null {
  const own = items.filter(({ mark }) => marks.includes(mark))
  if (own.some(({ level }) => level != null && level % 2 === 1)) return drawnOrder(own, before)
  return marks.length === 1 ? own.filter(({ text }) => text.trim() !== '').sort((a, b) => a.x - b.x) : null
}

function leftOf(items: readonly PageItem[]): number {
  return Math.min(...items.filter(hasWidth).map(({ x }) => x))
}

function rightOf(items: readonly PageItem[]): number {
  return Math.max(...items.filter(hasWidth).map(({ x, width }) => x + width))
}

function contentsOf(items: readonly PageItem[]): Content[] {
  const groups: PageItem[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last && last[0]?.content === item.content) last.push(item)
    else groups.push([item])
  }
  return groups.map((group) => {
    const level = group[0]?.level ?? null
    const set = group.map(inItsLevel)
    // Letters that share a place (the unseen second one of a ligature) are drawn from the left too.
    const ordered = level !== null && level % 2 === 1 ? set.toReversed().sort((a, b) => b.x - a.x) : set.sort((a, b) => a.x - b.x)
    return { items: ordered, level }
  })
}

/** pdf.js puts a piece's letters in order by themselves: figures of Arabic as words, signs without letters as they are drawn. Where that is not how the piece was set, it is set right. */
function inItsLevel(item: PageItem): PageItem {
  if (item.level == null || (item.level % 2 === 1) === item.rightToLeft) return item
  const text = drawnText(item.text, item.rightToLeft ? 'rtl' : 'ltr')
  return { ...item, text: item.rightToLeft ? text : turned(text) }
}

function middle({ items }: Content): number {
  const seen = items.filter(hasWidth)
  const left = Math.min(...seen.map(({ x }) => x))
  return (left + Math.max(...seen.map(({ x, width }) => x + width))) / 2
}

function hasWidth({ width }: PageItem): boolean {
  return width > 0
}

function levelsHold(
  contents: readonly (Content & { level: number })[],
  base: number,
  letters: readonly [string, string],
  before: string,
): boolean {
  const { text, said } = inLevels(contents, base, letters)
  const types = bidiTypes(text)
  if (!types.some((type) => STRONG.test(type)) && RIGHT_TO_LEFT.test(bidiTypes(before)[0] ?? ''))
    return goesOn(text, said, base, before)
  const first = types.findIndex((type) => STRONG.test(type))
  const last = types.findLastIndex((type) => STRONG.test(type))
  if (!types.some((type) => RIGHT_TO_LEFT.test(type)) && !tellsFigures(types, first) && !isOneRun(contents)) return false
  const levels = directionOf(text, base % 2 === 1 ? 'rtl' : 'ltr').levels ?? []
  return types.every((type, index) => {
    const character = text[index] ?? ''
    if (character === ' ' && said[index] === null) return true
    const isOdd = (said[index] ?? 0) % 2 === 1
    if (isOdd ? LEFT_TO_RIGHT.test(type) : RIGHT_TO_LEFT.test(type)) return false
    return first === -1 || index < first || index > last || BRACKET.test(character) || levels[index] === said[index]
  })
}

/** “2024, ¶ 1” below a line that ends with a word from right to left: each of its figures stands where that word puts it. */
function goesOn(text: string, said: readonly (number | null)[], base: number, before: string): boolean {
  const levels = directionOf(before + text, base % 2 === 1 ? 'rtl' : 'ltr').levels ?? []
  return bidiTypes(text).every((type, index) => !FIGURE.test(type) || levels[before.length + index] === said[index])
}

/** “2026, ¶ 4.”, the end of a note: all but the signs behind it runs from left to right, whatever stands on the line before; its figures have no other order. */
function isOneRun(contents: readonly (Content & { level: number })[]): boolean {
  const end = contents.findIndex(({ level }) => level % 2 === 1)
  const [run, tail] = [contents.slice(0, end), contents.slice(end)]
  const isSign = ({ items, level }: Content): boolean =>
    (level ?? 0) % 2 === 1 && items.every(({ text }) => !/[\p{L}\p{N}]/u.test(text))
  return end > 0 && run.every(({ level }) => level === run[0]?.level) && tail.every(isSign)
}

/** Without letters from right to left a line does not tell in which order figures stand that no letter comes before. */
function tellsFigures(types: readonly string[], first: number): boolean {
  if (first !== -1) return !types.slice(0, first).some((type) => FIGURE.test(type))
  return types.filter((type, index) => FIGURE.test(type) && !FIGURE.test(types[index - 1] ?? '')).length <= 1
}

/** Whether what stands there are words that run against their line. */
function endsField(content: Content | undefined, base: number): boolean {
  if (content?.level == null || (content.level - base) % 2 === 0) return false
  return base % 2 === 0 || content.items.some(({ text }) => /\p{L}/u.test(text))
}

/** The text that the contents draw, a space where they stand apart or one of them is nothing else, and of each UTF-16 unit the level that it is said to have, null of a gap and of spaces among words. Marks go with their letters. */
function inLevels(
  contents: readonly (Content & { level: number })[],
  base: number,
  missing: readonly [string, string],
): { text: string; said: (number | null)[] } {
  let text = ''
  const said: (number | null)[] = []
  let previous: PageItem | null = null
  for (const [index, { items, level }] of contents.entries()) {
    if (
      level === base &&
      endsField(contents[index - 1], base) &&
      BEGINS_WITH_SIGN.test(items.map((item) => item.text).join(''))
    ) {
      text += END_OF_FIELD[base % 2 === 1 ? 'rtl' : 'ltr']
      said.push(level)
    }
    for (const item of items) {
      const letters = item.text.replace(/\p{M}/gu, '')
      if (letters === '' && item.text !== '') continue
      const shown = letters.replaceAll(MISSING, missing[level % 2 === 1 ? 1 : 0])
      const gap = previous !== null && (shown === '' || isApart(previous, item)) ? ' ' : ''
      text += gap + shown
      said.push(...(gap === '' ? [] : [shown === '' ? level : null]))
      said.push(...Array.from({ length: shown.length }, (_, unit) => (shown[unit] === ' ' ? null : level)))
      previous = item
    }
  }
  return { text, said }
}
