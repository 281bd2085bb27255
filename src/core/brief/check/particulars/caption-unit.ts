import { measureAt, type Measure } from './measures.ts'
import type { Numeral } from './numeral.ts'

/** A unit with what its scale multiplies a bare number by: “billion cubic metres”. */
type CaptionUnit = { kind: string; by: number; scale: number }

/** The unit that stands once over a table, with its scale: “Gas to China in 2022, billion cubic metres.”, “Capacity (MW)”. */
const CAPTION =
  /(?:,\s|\(|(?<!\p{L})(?:in|в)\s)(?:(?<scale>thousands?|millions?|billions?|тыс\.?|тысяч\p{L}*|млн|миллион\p{L}*|млрд|миллиард\p{L}*)(?:\sof)?\s?)?(?<unit>[\p{L}$€¥£₸₽%°][\p{L}²³·. -]{0,28}?)?\s?(?=[.:;)\n|]|$)/giu
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:th|ты)/iu, 1e3],
  [/^(?:mi|мл?н|милли)/iu, 1e6],
  [/^(?:bi|млр|миллиард)/iu, 1e9],
]
/** A number of a table stands behind its label, or in a cell. */
const IN_TABLE = /[:|\t]\s{0,2}$/u

type Measured = { numeral: Numeral; measure: Measure }

/** The numbers of a text with what they measure; bare ones of a table have the unit and the scale of its caption. */
export function underCaption(text: string, read: readonly Measured[]): readonly Measured[] {
  const caption = captionUnit(text)
  if (caption === null) return read
  const { kind, by, scale } = caption
  return read.map(({ numeral, measure }) =>
    measure.kind === 'any' && isInTable(text, numeral.start)
      ? {
          numeral: { ...numeral, values: numeral.values.map((value) => value * scale) },
          measure: { kind, by, end: numeral.end },
        }
      : { numeral, measure },
  )
}

/** Null where a text has no such caption, or no table. */
function captionUnit(text: string): CaptionUnit | null {
  if (!/[:|\t]\s{0,2}[-−–]?\d/u.test(text)) return null
  for (const { groups } of text.matchAll(CAPTION)) {
    const unit = groups?.['unit'] ?? ''
    const { kind, by } = measureAt(` ${unit}`, 0, 0)
    const isUnit = kind !== 'any' && kind !== 'count'
    const scale = SCALES.find(([form]) => form.test(groups?.['scale'] ?? ''))?.[1] ?? 1
    if (isUnit || (scale !== 1 && unit === '')) return { kind: isUnit ? kind : 'any', by: isUnit ? by : 1, scale }
  }
  return null
}

/** Whether the number that begins here is one of a table. */
function isInTable(text: string, start: number): boolean {
  return IN_TABLE.test(text.slice(Math.max(0, start - 4), start))
}

/** Characters in which a label and the mark before it stand. */
const REACH = 90

/** What the row of a table is called whose number begins here; null outside a table. */
export function labelAt(text: string, start: number): string | null {
  if (!isInTable(text, start)) return null
  const head = text.slice(Math.max(0, start - REACH), start).trimEnd()
  const end = head.length - 1
  const from = Math.max(...['.', ';', ':', '|', '\n', '\t'].map((mark) => head.lastIndexOf(mark, end - 1)))
  const label = head.slice(from + 1, end).trim()
  return label === '' ? null : label
}
