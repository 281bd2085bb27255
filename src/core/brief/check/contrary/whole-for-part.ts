import { numeralsIn } from '../particulars/numeral.ts'
import type { Numeral } from '../particulars/numeral.ts'

const ALL =
  /(?<!\p{L})(?:all|every one of|each of|все|всех|каждый из|каждая из)(?:\s(?:of\s)?(?:the|its|their|these|those|этих|эти))?\s$/iu
const OF = /^\s(?:of|out of|из)(?:\s(?:the|its|their|these|those|этих))?\s$/iu

/** What a passage says of a part (“two of the five”) that a sentence says of all (“all five”): the part's words; null where it says nothing like it. */
export function wholeForPart(sentence: string, passage: string): string | null {
  const given = numeralsIn(passage, true)
  for (const numeral of numeralsIn(sentence, true)) {
    if (!ALL.test(sentence.slice(0, numeral.start))) continue
    const whole = given.findIndex((each, index) => {
      const part = given[index - 1]
      return part && same(each, numeral) && !same(part, each) && OF.test(passage.slice(part.end, each.start))
    })
    const [part, all] = [given[whole - 1], given[whole]]
    if (part && all) return passage.slice(part.start, all.end)
  }
  return null
}

function same(one: Numeral, other: Numeral): boolean {
  return one.values.some((value) => other.values.includes(value))
}
