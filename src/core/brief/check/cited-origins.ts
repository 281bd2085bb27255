import { knownTitle } from '#core/shown-title.ts'
import { listed, quoted } from '#core/in-sentence.ts'
import { t } from '#text/text.ts'
import { publicationName } from '../evidence.ts'
import { originsOf } from '../origins.ts'
import { voicesOf, type CitedPassage } from '../voices.ts'

/** One voice among what is cited. `members`: the outlets in which it is heard, or the titles; `why`: a sentence that says why several count once, null where there is nothing to explain. */
export type CitedOrigin = { name: string; articles: string[]; members: string[]; why: string | null }

/** The voices behind excerpts, in the order of their first excerpts. `copies`: of articles that repeat another one, which. */
export function citedOrigins(entries: readonly CitedPassage[], copies?: ReadonlyMap<string, string>): CitedOrigin[] {
  const articles = new Map(entries.map(({ article }) => [article.id, article]))
  return originsOf(voicesOf(entries, copies)).map(({ articles: ids, name, reasons, because }) => {
    const own = ids.flatMap((id) => articles.get(id) ?? [])
    const members = [...new Set(own.map(memberName))]
    const only = members.length === 1 ? members[0] : undefined
    return { name: only ?? shownName(because?.name ?? name, members), articles: ids, members, why: whyOnce(members, reasons) }
  })
}

type Article = CitedPassage['article']

function memberName({ id, publication, title }: Article): string {
  return publicationName(publication) ?? knownTitle(title) ?? t('article:untitledNumber', { id })
}

function shownName(name: string, [first]: readonly string[]): string {
  return name.trim() === '' ? (first ?? '') : name
}

function whyOnce(members: readonly string[], reasons: ReturnType<typeof originsOf>[number]['reasons']): string | null {
  const [reason, second] = reasons
  if (members.length < 2 || !reason) return null
  const said = listed(members.map(quoted))
  if (second) return t('gate:once.several', { members: said, reasons: listed([...new Set(reasons.map(({ name }) => name))]) })
  return t(`gate:once.${reason.kind}`, { members: said, name: reason.name })
}
