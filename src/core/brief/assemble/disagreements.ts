import { numbersIn } from '../check/numbers.ts'

/** Two texts that give different numbers for the same thing, each as it says it: “1.2 million ethnic Kazakhs”, “1.5 million ethnic Kazakhs”. */
export type Disagreement<T> = { one: { item: T; words: string }; other: { item: T; words: string } }

/** What is counted: two words that name it. One alone (“people”, “dollars”) would compare anything with anything. */
const COUNTED = /^\s(?<what>\p{L}[\p{L}’'-]+\s\p{L}[\p{L}’'-]+)/u
/** Words that name nothing, or nothing that two sources could count differently: time, money, and the small words between. */
const NOT_A_THING =
  /(?:^|\s)(?:years?|months?|days?|weeks?|hours?|january|february|march|april|may|june|july|august|september|october|november|december|dollars?|euros?|yuan|tenge|roubles?|rubles?|per|percent|cent|of|in|on|at|to|from|by|for|with|and|or|the|an?|as|than|that|which|who|were|was|are|is|have|has|had|its|their|more|less|other|others|into|out|over|across|through|between|under|since|until|before|after)(?=\s|$)/iu
/** Smaller numbers count single things, of which two articles may well mean different ones. */
const SMALLEST = 100
/** Estimates of one thing lie within this factor; 2,000 people who left are a part of the 1.2 million who live there. */
const WITHIN = 3

/** The first pair of items that count the same thing differently; English wording only. Items must come from different sources to disagree. */
export function findDisagreement<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  sourceOf: (item: T) => string,
): Disagreement<T> | null {
  const seen: { item: T; values: number[]; what: string; words: string }[] = []
  for (const item of items) {
    for (const counted of countedIn(textOf(item))) {
      const rival = seen.find(
        ({ what, values, item: other }) =>
          what === counted.what && differ(values, counted.values) && sourceOf(other) !== sourceOf(item),
      )
      if (rival) return { one: { item: rival.item, words: rival.words }, other: { item, words: counted.words } }
      seen.push({ item, ...counted })
    }
  }
  return null
}

function countedIn(text: string): { values: number[]; what: string; words: string }[] {
  return numbersIn(text).flatMap(({ printed, values, at }) => {
    const what = COUNTED.exec(text.slice(at + printed.length))?.groups?.['what']
    if (what === undefined || NOT_A_THING.test(what) || Math.max(...values) < SMALLEST) return []
    return [{ values, what: what.toLowerCase(), words: `${printed} ${what}` }]
  })
}

function differ(one: readonly number[], other: readonly number[]): boolean {
  const [a, b] = [Math.max(...one), Math.max(...other)]
  return !one.some((value) => other.includes(value)) && Math.max(a, b) <= Math.min(a, b) * WITHIN
}
