import { ordinalsIn } from '../particulars/ordinals.ts'
import { remembered } from '../../../in-text/remembered.ts'

/** A place in an order: “second longest”, “ranked fourth”, “the longest”. `by`: the beginning of the superlative, null where none is said. */
type Rank = { printed: string; value: number; by: string | null }

const SUPERLATIVE_BEHIND =
  /^[\s-](?:most\s\p{L}{4,}|(?:larg|bigg|long|high|tall|deep|old|young|near|small|low|short|fast|great|strong|rich|poor|cheap|dear|wid|heavi|busi|new)est|по\s\p{L}{4,})(?!\p{L})/iu
const RANKED_BEFORE =
  /(?<!\p{L})(?:rank(?:s|ed|ing)?|came|comes|finish(?:es|ed)|plac(?:e|es|ed)|is|was|занима\p{L}+|занял\p{L}?)\s(?:only\s|на\s)?$/iu
const RANKED_BEHIND = /^\s(?:place|rank|position|мест[оае]|among|in (?:the|a) (?:list|ranking|table))(?!\p{L})/iu
/** “France was second with 3,100 tonnes, ahead of Canada”. */
const ENDS = /^(?:\s(?:with|behind|after|ahead of|to|among)(?!\p{L})|\s?[,.;:]|\s?$)/u
const ALONE =
  /(?<![\p{L}-])(?:the|its|their|[\p{L}]+[’']s|Asia[’']s)\s((?:larg|bigg|long|high|tall|deep|old|near|small|low|short|fast)est)(?!\p{L})|(?<!\p{L})(самы[йем]\p{L}*\s\p{L}{4,}|(?:круп|длин|стар|мощ)нейш\p{L}+)(?!\p{L})/giu
/** So many characters before and behind an ordinal are looked at. */
const REACH = 30

const FOLLOWED = /(?<!\p{L})(?:followed by|then came|за (?:ним|ней|ними))(?!\p{L})/iu

/** A place in an order that the sentence tells and the passage tells otherwise: the longest for the second longest, third for fourth; null where none is. */
export function otherRank(sentence: string, passage: string): { rank: string; there: string } | null {
  const given = ranksIn(passage)
  if (given.length === 0) return null
  for (const { printed, value, by } of ranksIn(sentence)) {
    const alike = given.filter((each) => each.by === by || ((each.by === null || by === null) && value !== 1))
    const [first] = alike
    // “The Russian bid came first, followed by …”: the next place is told without its number.
    if (FOLLOWED.test(passage) && alike.some((each) => each.value === value - 1)) continue
    if (first !== undefined && alike.every((each) => each.value !== value)) return { rank: printed, there: first.printed }
  }
  return null
}

const ranksIn = remembered((text): Rank[] => {
  const ordinals = ordinalsIn(text).flatMap(({ printed, start, end, value }): Rank[] => {
    const [before, behind] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)]
    const superlative = SUPERLATIVE_BEHIND.exec(behind)?.[0]
    if (superlative !== undefined) return [{ printed: `${printed}${superlative}`, value, by: kindOf(superlative) }]
    return RANKED_BEFORE.test(before) && (RANKED_BEHIND.test(behind) || ENDS.test(behind)) ? [{ printed, value, by: null }] : []
  })
  const alone = [...text.matchAll(ALONE)].map((match) => ({
    printed: match[1] ?? match[2] ?? '',
    value: 1,
    by: kindOf(match[1] ?? match[2] ?? ''),
  }))
  return [...ordinals, ...alone]
})

function kindOf(superlative: string): string {
  return superlative
    .toLowerCase()
    .replace(/^[\s-]|^по\s/gu, '')
    .slice(0, 5)
}
