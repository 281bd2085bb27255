import { tokensOf } from '#core/evidence/tokens.ts'
import { remembered } from '../../../in-text/remembered.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'
import { toldIn, type Told } from '../particulars/told-numbers.ts'
import { isUnitless } from '../particulars/measures.ts'

const MOST =
  /(?<!\p{L})(?:(?:the|its|their)\s)?(?:most|largest|biggest|highest|greatest|longest|dearest|more than any(?: other)?|больше (?:всего|всех)|наибольш\p{L}+|крупнейш\p{L}+|самы\p{L}+ (?:больш|высок|длинн|дорог)\p{L}+)(?!\p{L})(?! (?:of|likely|recent))/iu
const LEAST =
  /(?<!\p{L})(?:(?:the|its|their)\s)?(?:least|smallest|lowest|fewest|shortest|cheapest|less than any(?: other)?|меньше (?:всего|всех)|наименьш\p{L}+|самы\p{L}+ (?:маленьк|низк|коротк|деш[её]в)\p{L}+)(?!\p{L})/iu
/** A list of fewer numbers has no most. */
const FEWEST = 3
/** A name right before the next number is that one’s: “5.9 and Turkmenistan 34.2”. */
const NAME_BEFORE_NEXT = /\p{Lu}\p{L}{1,30}\s\P{L}{0,3}$/u

/**
 * What a sentence calls the most or the least of what the passage gives numbers of, and which by them is not: “$310 in January, $335 in February and $360 in March” told as dearest in
 * February. Null where it is, where the sentence has numbers of its own, or where it speaks of several of them.
 */
export function notTheMost(sentence: string, passage: string): { said: string; number: string; other: string } | null {
  const [most, least] = [MOST.exec(sentence)?.[0], LEAST.exec(sentence)?.[0]]
  const said = most ?? least
  if (said === undefined || (most !== undefined && least !== undefined) || toldIn(sentence).some(({ inWords }) => !inWords))
    return null
  const keys = tellingKeys(sentence)
  for (const items of listsIn(passage)) {
    if (items.length < FEWEST) continue
    const [named, ...others] = items.filter((item) => isNamed(item, items, keys, passage))
    if (named === undefined || others.length > 0) continue
    const best = items.toSorted((one, other) => sign(most) * (valueOf(other) - valueOf(one)))[0]
    if (best !== undefined && valueOf(best) !== valueOf(named))
      return { said: said.trim(), number: named.printed, other: best.printed }
  }
  return null
}

/** The numbers of a passage by what they measure; a bare one goes with the one before it (“34.2 billion cubic metres from …, 5.9 billion from …”). */
function listsIn(passage: string): Told[][] {
  const told = toldIn(passage)
  const kindAt = (at: number): string => {
    const kind = told[at]?.kind ?? 'any'
    return isUnitless(kind) && at > 0 ? kindAt(at - 1) : kind
  }
  return [...Map.groupBy([...told.keys()], kindAt).values()].map((places) => places.flatMap((at) => told[at] ?? []))
}

const valueOf = ({ values }: Told): number => values[0] ?? 0
const sign = (most: string | undefined): 1 | -1 => (most === undefined ? -1 : 1)

/** Whether a name behind a number, which stands behind no other of them, is said. */
function isNamed(item: Told, items: readonly Told[], keys: ReadonlySet<string>, passage: string): boolean {
  const next = items.find(({ start }) => start >= item.end)
  const gap = passage.slice(item.end, next?.start)
  const isNextOnes = next !== undefined && !/[,;]/u.test(gap) && NAME_BEFORE_NEXT.test(gap)
  const names = namesIn(passage)
  const own = new Set(
    [...item.own].filter((key) => names.has(key) && !items.some((other) => other !== item && other.own.has(key))),
  )
  return !isNextOnes && inCommon(own, keys) > 0
}

const namesIn = remembered(
  (passage): ReadonlySet<string> => new Set(tokensOf(passage).flatMap(({ key, capital }) => (capital ? key : []))),
)
