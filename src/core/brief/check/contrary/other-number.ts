import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { splitSentences } from '#core/sentences.ts'
import { datesIn, withoutDates } from '../../../in-text/dates.ts'
import { mismatch, quantitiesIn, type Quantity } from '../particulars/quantities.ts'
import { CLAUSE_END } from '../negation-words.ts'
import { remembered } from '../../../in-text/remembered.ts'

type Clause = { keys: ReadonlySet<string>; names: ReadonlySet<string>; quantities: readonly Quantity[] }

/** Of the words of a clause beside its number, those that must stand in a clause of the passage for both to say how much of the same. */
const SHARE = 0.75
const LEAST = 3
/** “rose two and a half times, to 1.5 million”: bare numbers so far apart count different things. */
const FAR = 1000

/**
 * A number of the passage that the sentence puts where the passage has another: “41 per cent trusted neither, 22 per cent both”, told as “22 per cent trusted neither”. By clauses of
 * one number each in nearly the same words; null where none is. `printed` is the sentence’s, `other` what the passage has there.
 */
export function otherNumber(sentence: string, passage: string): { printed: string; other: string } | null {
  const clauses = clausesOfPassage(passage)
  const all = new Set(tokensOf(sentence).map(({ key }) => key))
  for (const clause of clausesIn(sentence)) {
    const [own] = clause.quantities
    if (own === undefined || clause.quantities.length > 1 || clause.keys.size < LEAST) continue
    const alike = clauses.filter(({ keys }) => [...clause.keys].filter((key) => keys.has(key)).length / clause.keys.size >= SHARE)
    const [there] = alike.length === 1 ? (alike[0]?.quantities ?? []) : []
    if (there === undefined || alike[0]?.quantities.length !== 1) continue
    if (!sameMeasure(own, there) || mismatch(own, [there]) === null) continue
    const elsewhere = clauses.filter((each) => each !== alike[0] && mismatch(own, each.quantities) === null)
    // “including 3,200 to South Korea”: the sentence names the country as well.
    const isSaid = elsewhere.some(
      ({ names }) => names.size > 0 && [...names].every((name) => all.has(name) && alike[0]?.keys.has(name) === false),
    )
    if (elsewhere.length > 0 && !isSaid) return { printed: own.printed, other: there.printed }
  }
  return null
}

const clausesOfPassage = remembered((passage): Clause[] => splitSentences(passage, null).flatMap(clausesIn))

/** “fell to 1.1 million barrels, a quarter less” gives two measures of one thing. */
function sameMeasure(one: Quantity, other: Quantity): boolean {
  if (one.kind === other.kind && one.kind !== 'any') return true
  const [a = 0, b = 0] = [one.values[0], other.values[0]]
  return [one, other].every(({ kind }) => kind === 'any' || kind === 'count') && Math.max(a, b) <= Math.min(a, b) * FAR
}

function clausesIn(text: string): Clause[] {
  const plain = withoutDates(text, datesIn(text))
  const quantities = quantitiesIn(plain)
  const ends = [...plain.matchAll(new RegExp(CLAUSE_END.source, 'giu'))]
    // A comma within a number, or “one and a half”, ends no clause.
    .filter(({ index }) => !quantities.some(({ start, end }) => start <= index && index < end))
    .map(({ index, 0: mark }) => index + mark.length)
  return [0, ...ends].map((from, index) => {
    const to = ends[index] ?? plain.length
    const inside = quantities.filter(({ start }) => start >= from && start < to)
    const words = inside.reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start - from)} ${rest.slice(end - from)}`,
      plain.slice(from, to),
    )
    const keys = tokensOf(words).filter(({ folded }) => !isCommon(folded))
    const names = keys.filter(({ capital, opens }) => capital && !opens)
    return { keys: new Set(keys.map(({ key }) => key)), names: new Set(names.map(({ key }) => key)), quantities: inside }
  })
}
