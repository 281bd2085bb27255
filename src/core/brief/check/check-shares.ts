import type { BriefContent, TableBlock } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { t } from '#text/text.ts'
import { plainText } from '../inline.ts'
import { tableNumbers } from '../resolve/table-numbers.ts'
import { datesIn, withoutDates } from '../../in-text/dates.ts'
import { quantitiesIn } from './particulars/quantities.ts'
import type { Quantity } from './particulars/quantities.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'
import type { TracedSentence } from './trace.ts'

/** Shares that add up to something between these may be meant as all parts of one whole. */
const [LEAST, MOST] = [0.85, 1.15]
/** So much each part may be rounded by, and no more together, where it is printed without decimals. */
const ROUNDED = 0.005
const MOST_ROUNDED = 0.02
/** And so much where there are decimals. */
const ROUNDED_EXACT = 0.0006
/** So many shares in one sentence are parts of a whole unless something says otherwise; fewer only where something says so. */
const ENOUGH = 3

const WHOLE =
  /(?<!\p{L})(?:rest|remain(?:s|ing|der)|made up|consists? of|split|divided|altogether|in all|respectively|breakdown|остальн\p{L}*|остаток|делит\p{L}*|распредел\p{L}*|приходит\p{L}*|состоит)(?!\p{L})/iu
/** “the rest, 5 per cent”: so near a share says what the rest is. */
const CLOSE = 6
const REST = /(?<!\p{L})(?:the rest|the remainder|остальн\p{L}*|остаток)(?!\p{L})/iu
/** “40 per cent of men”: a share of what. */
const OF_WHAT = /^(?:\s?(?:%|per ?cent|percent))?\s(?:of|от)\s(?:(?:the|all|its|their)\s)?(\p{L}+)/iu

/** Sentences and columns of tables whose shares are told as the parts of one whole, and do not add up to 100 per cent. */
export function checkShares(brief: BriefContent, template: Template, trace: readonly TracedSentence[]): Finding[] {
  const sentences = trace.flatMap(({ section, sentence, text, quotation }) => {
    const sum = quotation ? null : wrongSum(text)
    return sum === null ? [] : [finding('shares-sum', section, sentence, t('gate:shares.sentence', { sum: shown(sum) }))]
  })
  const numbers = tableNumbers(brief, template)
  const columns = brief.sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? wrongColumns(block).map(({ column, sum }) =>
            finding(
              'shares-sum',
              id,
              null,
              t('gate:shares.column', { column, number: numbers.get(block.id) ?? 0, sum: shown(sum) }),
            ),
          )
        : [],
    ),
  )
  return [...sentences, ...columns]
}

/** What the shares of a sentence add up to, where they claim to be all parts of a whole and are not; null otherwise. */
function wrongSum(text: string): number | null {
  const plain = withoutDates(text, datesIn(text))
  const all = quantitiesIn(plain).filter(({ kind }) => kind === 'share')
  const parts = all.filter(({ negative, step, way }) => !negative && step === null && way === 0)
  if (parts.length < 2 || parts.length < all.length || ofSeveral(plain, parts)) return null
  if (parts.length < ENOUGH && !WHOLE.test(text)) return null
  const sum = parts.reduce((total, { values }) => total + (values[0] ?? 0), 0)
  // “and the rest by road”: what it is is not said, so that less than all is right.
  if (hasOpenRest(plain, parts)) return sum >= 1 ? sum : null
  const exact = parts.some(({ printed }) => /\d[.,]\d/u.test(printed))
  return isWrong(sum, parts.length, exact) ? sum : null
}

function isWrong(sum: number, parts: number, exact: boolean): boolean {
  return sum >= LEAST && sum <= MOST && differs(sum, parts, exact)
}

/** Whether so many parts come to something else than the whole, whatever each was rounded by. */
function differs(sum: number, parts: number, exact: boolean): boolean {
  const free = exact ? parts * ROUNDED_EXACT : Math.min(parts * ROUNDED, MOST_ROUNDED)
  return Math.abs(sum - 1) > free + 1e-9
}

/** Shares of men, of women and of children are parts of three wholes. */
function ofSeveral(text: string, parts: readonly Quantity[]): boolean {
  const wholes = parts.flatMap(
    ({ start }) => OF_WHAT.exec(text.slice(start).replace(/^[^\s%]+(?:\s(?:per ?cent|percent))?/u, ''))?.[1]?.toLowerCase() ?? [],
  )
  return new Set(wholes).size > 1
}

function hasOpenRest(text: string, parts: readonly Quantity[]): boolean {
  const rest = REST.exec(text)
  if (rest === null) return false
  const end = rest.index + rest[0].length
  return !parts.some((part) => part.start >= end && part.start - end < CLOSE)
}

const CELL = /^[~≈]?\s*(\d{1,3}(?:[.,]\d+)?)\s*(%|per ?cent|percent|процент\p{L}*)?$/iu
const TOTAL = /^\s*(?:total|all|sum|together|всего|итого)\b|^\s*(?:всего|итого)/iu
const SHARES = /%|per ?cent|percent|share|дол[яи]|процент/iu
const CHANGES = /growth|change|rise|fall|rate|рост|измен|темп/iu

function wrongColumns({ rows, headRow, headColumn }: TableBlock): { column: string; sum: number }[] {
  const said = rows.map(({ cells }) =>
    cells.map(({ sentences }) =>
      sentences
        .map(({ text }) => plainText(text))
        .join(' ')
        .trim(),
    ),
  )
  const width = said[0]?.length ?? 0
  const body = said.slice(headRow ? 1 : 0)
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    if (headColumn && column === 0) return []
    const head = headRow ? (said[0]?.[column] ?? '') : ''
    const parts = body.filter((row) => !TOTAL.test(row[0] ?? ''))
    const filled = parts.filter((row) => /\p{N}/u.test(row[column] ?? ''))
    const marked = SHARES.test(head) || parts.every((row) => /%|per ?cent|процент/iu.test(row[column] ?? ''))
    const total = body.find((row) => TOTAL.test(row[0] ?? ''))?.[column] ?? ''
    const claimed = Number(CELL.exec(total)?.[1]?.replace(',', '.') ?? Number.NaN) === 100
    const values = numbersOf(parts.map((row) => row[column] ?? ''))
    if (!marked || CHANGES.test(head) || values.length < (claimed ? 2 : ENOUGH) || values.length < filled.length) return []
    const sum = values.reduce((all, value) => all + value, 0) / 100
    const exact = parts.some((row) => /\d[.,]\d/u.test(row[column] ?? ''))
    const wrong = claimed ? differs(sum, values.length, exact) : isWrong(sum, values.length, exact)
    return wrong ? [{ column: head === '' ? String(column + 1) : head, sum }] : []
  })
}

function numbersOf(cells: readonly string[]): number[] {
  return cells.flatMap((cell) => {
    const number = CELL.exec(cell)?.[1]
    return number === undefined ? [] : [Number(number.replace(',', '.'))]
  })
}

function shown(sum: number): string {
  return String(Math.round(sum * 1000) / 10)
}
