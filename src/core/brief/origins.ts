import { fold } from '../fold.ts'
import { isOrganisation } from '../organisation.ts'
import { agencyIn, agencyNamed } from './agency.ts'
import { publicationName } from './evidence.ts'

/** What tells who really speaks: who signed, where it stood, the passages that are looked at, and the agencies that the whole comes from. `copyOf`: an article whose text it repeats. */
export type Voiced = {
  id: string
  title: string
  authors: readonly string[]
  publication: string | null
  texts: readonly string[]
  agencies?: readonly string[] | undefined
  copyOf?: string | undefined
}

/** Articles that are one voice. `because`: what joins them first of all, null for one that stands alone; `reasons`: everything that joins them. */
export type Origin = { key: string; name: string; articles: string[]; because: OriginReason | null; reasons: OriginReason[] }
export type OriginReason = { kind: 'author' | 'outlet' | 'agency' | 'copy'; name: string }

/**
 * The voices behind articles: one author in two outlets, one outlet, an agency and whoever repeats it, a reprint and its original count once. Order is that
 * of the articles.
 */
export function originsOf(articles: readonly Voiced[]): Origin[] {
  const groups = new Map<string, Set<string>>()
  const reasons = new Map<string, OriginReason>()
  const joins: { one: string; reason: OriginReason }[] = []
  const holder = new Map<string, { id: string; reason: OriginReason }>()
  for (const { id } of articles) groups.set(id, new Set([id]))
  const join = (one: string, other: string, reason: OriginReason): void => {
    const [mine, theirs] = [groups.get(one), groups.get(other)]
    if (!mine || !theirs || mine === theirs) return
    for (const id of theirs) groups.set(id, mine.add(id))
    joins.push({ one, reason })
    reasons.set(one, reasons.get(one) ?? reason)
    reasons.set(other, reasons.get(other) ?? reason)
  }
  for (const article of articles) {
    for (const reason of marksOf(article)) {
      const key = `${reason.kind === 'outlet' || reason.kind === 'agency' ? 'body' : 'author'} ${fold(reason.name).trim()}`
      const known = holder.get(key)
      if (known === undefined) holder.set(key, { id: article.id, reason })
      else join(known.id, article.id, stronger(known.reason, reason))
    }
    if (article.copyOf !== undefined) join(article.copyOf, article.id, { kind: 'copy', name: titleOf(articles, article.copyOf) })
  }
  const seen = new Set<Set<string>>()
  return articles.flatMap(({ id }): Origin[] => {
    const group = groups.get(id)
    if (!group || seen.has(group)) return []
    seen.add(group)
    const members = articles.filter((each) => group.has(each.id))
    const joined = members.map((each) => reasons.get(each.id)).filter((reason) => reason !== undefined)
    const because = joined.find(({ kind }) => kind !== 'outlet') ?? joined[0] ?? null
    const [first] = members
    const name = because?.kind === 'author' || because?.kind === 'agency' ? because.name : nameOf(first)
    const all = new Map(
      joins.filter(({ one }) => group.has(one)).map(({ reason }) => [`${reason.kind} ${fold(reason.name)}`, reason]),
    )
    return [{ key: id, name, articles: members.map((each) => each.id), because, reasons: [...all.values()] }]
  })
}

/** The origin of each article: the id of the first article that has it. */
export function originKeys(articles: readonly Voiced[]): Map<string, string> {
  return new Map(originsOf(articles).flatMap(({ key, articles: ids }) => ids.map((id) => [id, key] as const)))
}

function marksOf({ authors, publication, texts, agencies: whole = [] }: Voiced): OriginReason[] {
  const outlet = publicationName(publication)
  const persons = authors.filter((author) => !isOrganisation(author) && !whole.some((name) => agencyNamed(author) === name))
  const agencies = [
    ...whole,
    ...authors.filter((author) => isOrganisation(author)),
    ...texts.flatMap((text) => agencyIn(text) ?? []),
  ]
  return [
    ...persons.map((name): OriginReason => ({ kind: 'author', name })),
    ...agencies.map((name): OriginReason => ({ kind: 'agency', name })),
    ...(outlet === null ? [] : [{ kind: 'outlet', name: outlet } as const]),
  ]
}

function stronger(one: OriginReason, other: OriginReason): OriginReason {
  return one.kind === 'outlet' ? other : one
}

function titleOf(articles: readonly Voiced[], id: string): string {
  return articles.find((each) => each.id === id)?.title ?? ''
}

function nameOf(article: Voiced | undefined): string {
  if (!article) return ''
  return publicationName(article.publication) ?? (article.authors.join(', ') || article.title)
}
