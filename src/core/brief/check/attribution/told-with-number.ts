import type { EvidenceEntry } from '../../evidence.ts'
import { scriptOf } from '../names/institutions.ts'
import { samePerson } from '../names/same-person.ts'
import { mismatch, type Quantity } from '../particulars/quantities.ts'
import { isSource } from './is-source.ts'
import { saidIn, statementsOf } from './told-by-another.ts'
import { isUnitless } from '../particulars/measures.ts'
import { undatedQuantities } from '../particulars/undated-quantities.ts'

/** A number below this, without a unit, stands in many statements. */
const TELLING = 20

/**
 * Who makes, by passages in another alphabet, the statement whose number a sentence credits to somebody else whom they also name as a speaker: “Kholmatov said it had cost 31 billion” of
 * «в „Средазгазе“ сообщили, что … 31 млрд». Words of two languages cannot be compared, numbers can. Null where nobody else says it, or he says it as well.
 */
export function toldWithNumber(text: string, entries: readonly EvidenceEntry[]): { who: string; speaker: string } | null {
  for (const { speaker: who, text: told } of saidIn(text)) {
    if (entries.some(({ article }) => isSource(who, article))) continue
    const numbers = numbersIn(told)
    const theirs = entries.flatMap(statementsOf).filter((each) => scriptOf(each.text) !== scriptOf(told))
    if (numbers.length === 0 || !theirs.some(({ speaker }) => samePerson(who, speaker))) continue
    const holding = theirs.filter((each) => holdsOne(numbers, each.text))
    const [other] = holding
    if (other !== undefined && holding.every(({ speaker }) => !samePerson(who, speaker))) return { who, speaker: other.speaker }
  }
  return null
}

function numbersIn(text: string): Quantity[] {
  return undatedQuantities(text).filter(({ kind, values: [value = 0] }) => !isUnitless(kind) || value >= TELLING)
}

function holdsOne(numbers: readonly Quantity[], statement: string): boolean {
  const there = numbersIn(statement)
  return numbers.some((each) => mismatch(each, there) === null)
}
