import { numbersIn } from '../check/numbers.ts'

/** Two texts that give different numbers for the same thing, each as it says it: “1.2 million ethnic Kazakhs”, “1.5 million ethnic Kazakhs”. */
export type Disagreement<T> = { one: { item: T; words: string }; other: { item: T; words: string } }

/** What is counted: two words that name it. One alone (“people”, “dollars”) would compare anything with anything. */
const COUNTED = /^\s(?<what>\p{L}[\p{L}’'-]+\s\p{L}[\p{L}’'-]+)/u
/** Words that name nothing, or nothing that two sources could count differently: time, money, and the small words between. */
const NOT_A_THING =
  /(?:^|\s)(?:years?|months?|days?|weeks?|hours?|january|february|march|april|may|june|july|august|september|october|november|december|dollars?|euros?|yuan|tenge|roubles?|rubles?|per|percent|cent|of|in|on|at|to|from|by|for|with|and|or|the|an?|as|than|that|which|who|were|was|are|is|have|has|had|its|their|more|less|other|others|into|out|over|across|through|between|under|since|until|before|after)(?=\s|$)/iu
/** What is said of a number stays with it: “as many as 1.5 million” is not “1.5 million”. English and Russian. */
const QUALIFIED =
  /(?<![\p{L}\p{N}])(?<qualifier>as many as|as much as|as few as|up to|at least|at most|no (?:more|less|fewer) than|not more than|more than|less than|fewer than|over|under|above|below|around|about|approximately|roughly|nearly|almost|some|an estimated|close to|не менее|не более|более|менее|свыше|около|примерно|почти|до|порядка)\s+$/iu
/** “At least 1,000” and 1,200 agree. */
const FROM_BELOW = /^(?:at least|no (?:less|fewer) than|more than|over|above|не менее|более|свыше)$/iu
const FROM_ABOVE = /^(?:at most|no more than|not more than|less than|fewer than|under|below|не более|менее)$/iu
/** Smaller numbers count single things, of which two articles may well mean different ones. */
const SMALLEST = 100
/** Estimates of one thing lie within this factor; 2,000 people who left are a part of the 1.2 million who live there. */
const WITHIN = 3

/** The first pair of items that count the same thing differently, in English and Russian. Items must come from different sources to disagree. */
export function findDisagreement<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  sourceOf: (item: T) => string,
): Disagreement<T> | null {
  const seen: ({ item: T } & Counted)[] = []
  for (const item of items) {
    for (const counted of countedIn(textOf(item))) {
      const rival = seen.find(
        (known) => known.what === counted.what && differ(known, counted) && sourceOf(known.item) !== sourceOf(item),
      )
      if (rival) return { one: { item: rival.item, words: rival.words }, other: { item, words: counted.words } }
      seen.push({ item, ...counted })
    }
  }
  return null
}

type Counted = { values: number[]; qualifier: string; what: string; words: string }

function countedIn(text: string): Counted[] {
  return numbersIn(text).flatMap(({ printed, values, at }) => {
    const what = COUNTED.exec(text.slice(at + printed.length))?.groups?.['what']
    if (what === undefined || NOT_A_THING.test(what) || Math.max(...values) < SMALLEST) return []
    const qualifier = QUALIFIED.exec(text.slice(0, at))?.groups?.['qualifier'] ?? ''
    const words = `${qualifier} ${printed} ${what}`.trim()
    return [{ values, qualifier, what: what.toLowerCase(), words: words.charAt(0).toLowerCase() + words.slice(1) }]
  })
}

function differ(one: Counted, other: Counted): boolean {
  const [a, b] = [Math.max(...one.values), Math.max(...other.values)]
  if (one.values.some((value) => other.values.includes(value)) || Math.max(a, b) > Math.min(a, b) * WITHIN) return false
  return !allows(one.qualifier, a, b) && !allows(other.qualifier, b, a)
}

/** Whether a bound leaves room for the other number. */
function allows(qualifier: string, bound: number, value: number): boolean {
  return (FROM_BELOW.test(qualifier) && value >= bound) || (FROM_ABOVE.test(qualifier) && value <= bound)
}
