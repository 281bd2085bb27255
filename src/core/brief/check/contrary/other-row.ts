import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { stateOf } from '../names/places.ts'
import { spelledAlike } from '../names/skeleton.ts'
import { labelAt } from '../particulars/caption-unit.ts'
import { datesIn, withoutDates } from '#core/in-text/dates.ts'
import { mismatch, quantitiesIn, type Quantity } from '../particulars/quantities.ts'
import { remembered } from '#core/in-text/remembered.ts'

type Row = { label: string; names: readonly string[]; quantity: Quantity }

/** Fewer rows make no table. */
const LEAST_ROWS = 2
const MOST_OF_ALL =
  /(?<![\p{L}-])(?<!(?:second|third|fourth|fifth|втор\p{L}{2}|трет\p{L}{2,3})[\s-](?:по\s)?)(?:(?<most>(?:larg|bigg|high|great|long|tall)est|most|крупнейш\p{L}+|наибольш\p{L}+|самы[йме]\p{L}* (?:больш|крупн|высок)\p{L}+)|(?<least>(?:small|low|short)est|least|fewest|наименьш\p{L}+|самы[йме]\p{L}* (?:мал|низк)\p{L}+))(?!\p{L})/iu

/** A number of a table that a sentence gives to another of its rows, or a row told as the largest or smallest that is not; null where none is. Rows are “label: number”, or cells. */
export function otherRow(sentence: string, passage: string): { printed: string; name: string; other: string } | null {
  const rows = rowsOf(passage)
  if (rows.length < LEAST_ROWS) return null
  const named = rows.filter(({ names }) => isNamed(names, sentence))
  const [row, more] = named
  if (row === undefined) return null
  const plain = withoutDates(sentence, datesIn(sentence))
  for (const told of quantitiesIn(plain)) {
    const own = rows.filter(({ quantity }) => mismatch({ ...told, way: 0, step: null }, [quantity]) === null)
    const [first] = own
    if (first === undefined || own.some((each) => named.includes(each))) continue
    if (more === undefined) return { printed: first.quantity.printed, name: row.label, other: row.quantity.printed }
  }
  const rank = MOST_OF_ALL.exec(sentence)
  if (rank === null || more !== undefined) return null
  const values = rows.map(valueOf)
  const end = rank.groups?.['most'] === undefined ? Math.min(...values) : Math.max(...values)
  const top = rows.find((each) => valueOf(each) === end)
  return top === undefined || top === row ? null : { printed: top.quantity.printed, name: row.label, other: row.quantity.printed }
}

const valueOf = ({ quantity }: Row): number => quantity.values.at(-1) ?? 0

const rowsOf = remembered((passage): Row[] => {
  const plain = withoutDates(passage, datesIn(passage))
  return quantitiesIn(plain).flatMap((quantity): Row[] => {
    const label = labelAt(passage, quantity.start)
    if (label === null) return []
    const names = tokensOf(label).flatMap(({ folded, start, end }) => (isCommon(folded) ? [] : label.slice(start, end)))
    return names.length === 0 ? [] : [{ label, names, quantity }]
  })
})

/** Whether a text has all the words of a label, in any spelling, or the state that it is. */
function isNamed(names: readonly string[], text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []
  return names.every((name) => {
    const state = stateOf(name)
    return words.some((word) =>
      state === null ? word.toLowerCase() === name.toLowerCase() || spelledAlike(word, name) : stateOf(word) === state,
    )
  })
}
