import type { EvidenceEntry } from '../../evidence.ts'
import { readsWords } from '../read-languages.ts'
import { datesIn, withoutDates } from '../../../in-text/dates.ts'
import { datesGiven } from './given-dates.ts'
import type { KnownDate } from './given-dates.ts'
import { namesGiven } from './names-given.ts'
import type { GivenNames } from './names-given.ts'
import { movementsIn } from './derived.ts'
import { isMoney } from './measures.ts'
import { quantitiesIn } from './quantities.ts'
import type { Quantity } from './quantities.ts'

/** An excerpt with the numbers that it and its title give, read once for all sentences that rest on it. */
export type Source = { entry: EvidenceEntry; quantities: Quantity[]; readable: boolean }

export function readSource(entry: EvidenceEntry): Source {
  const { excerpt, article, block } = entry
  const readable = readsWords(block?.language ?? article.language, excerpt.anchor.quote)
  const quantities = [excerpt.anchor.quote, article.title].flatMap((text) => {
    const plain = withoutDates(text, datesIn(text))
    const own = quantitiesIn(plain, readable)
    return [...own, ...movementsIn(plain, own)]
  })
  // What a language calls its units is not read: figures alone are compared.
  return {
    entry,
    readable,
    quantities: readable
      ? quantities
      : quantities.map((each) => (isMoney(each.kind) ? each : { ...each, kind: 'any', unread: true as const })),
  }
}

/** What several excerpts give together; each part is read when it is first asked for. */
export type Given = {
  /** Those that may be the same number: all of few excerpts, of many those of exactly its value. */
  quantitiesLike: (quantity: Quantity) => readonly Quantity[]
  dates: (credited: boolean) => readonly KnownDate[]
  names: () => GivenNames
  /** Whether the words of all are read. */
  readable: boolean
}

/** So many excerpts belong to no one sentence: they are all that a brief rests on. */
const MANY = 12

export function givenBy(sources: readonly Source[]): Given {
  const all = sources.flatMap(({ quantities }) => quantities)
  const byValue = new Map<number, Quantity[]>()
  if (sources.length > MANY)
    for (const quantity of all)
      for (const value of quantity.values) byValue.set(value, [...(byValue.get(value) ?? []), quantity].slice(-MANY))
  const dates = new Map<boolean, readonly KnownDate[]>()
  let names: GivenNames | null = null
  return {
    quantitiesLike: ({ values }) => (sources.length > MANY ? values.flatMap((value) => byValue.get(value) ?? []) : all),
    dates: (credited) => {
      const known = dates.get(credited) ?? distinct(sources.flatMap(({ entry }) => datesGiven(entry, credited)))
      dates.set(credited, known)
      return known
    },
    names: () => (names ??= namesGiven(sources.map(({ entry }) => entry))),
    readable: sources.every(({ readable }) => readable),
  }
}

function distinct(dates: readonly KnownDate[]): KnownDate[] {
  return [
    ...new Map(
      dates.map((date) => [`${date.year} ${date.month} ${date.day} ${date.decade} ${date.compared ?? false}`, date]),
    ).values(),
  ]
}
