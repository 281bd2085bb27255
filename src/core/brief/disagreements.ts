/** Two texts that give different numbers for the same thing, each as it says it: “1.2 million ethnic Kazakhs”, “1.5 million ethnic Kazakhs”. */
export type Disagreement<T> = { one: { item: T; words: string }; other: { item: T; words: string } }

/** A number, its unit and the two words after it: what is counted. Money and percentages count too, as “41 billion dollars”, “20 per cent of”. */
const COUNTED =
  /(?<number>\d+(?:[.,]\d+)*)\s(?:(?<unit>million|billion|thousand|per cent|percent)\s)?(?<what>\p{L}[\p{L}’'-]*\s\p{L}[\p{L}’'-]*)/giu
/** Time and money words after a number name no thing that two sources could count differently. */
const NOT_A_THING =
  /^(years?|months?|days?|weeks?|hours?|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu

/** The first pair of items that count the same thing differently; English wording only. Items must come from different sources to disagree. */
export function findDisagreement<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  sourceOf: (item: T) => string,
): Disagreement<T> | null {
  const seen: { item: T; number: string; what: string; words: string }[] = []
  for (const item of items) {
    for (const match of textOf(item).matchAll(COUNTED)) {
      const { number = '', unit = '', what = '' } = match.groups ?? {}
      if (NOT_A_THING.test(what)) continue
      const counted = { item, number: number.replace(',', ''), what: `${unit} ${what}`.toLowerCase(), words: match[0] }
      const rival = seen.find(
        (each) => each.what === counted.what && each.number !== counted.number && sourceOf(each.item) !== sourceOf(item),
      )
      if (rival) return { one: { item: rival.item, words: rival.words }, other: { item, words: counted.words } }
      seen.push(counted)
    }
  }
  return null
}
