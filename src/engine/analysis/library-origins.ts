import { articleVoice } from '#core/analysis/article-voice.ts'
import { paragraphsOf } from '#core/article.ts'
import { originsOf, type Origin, type Voiced } from '#core/brief/origins.ts'
import { knownTitle } from '#core/shown-title.ts'
import { readBody } from '#store/articles/article-body.ts'
import { articleFacts, type ArticleFacts } from '#store/articles/article-facts.ts'
import { copiesInLibrary } from '#store/duplicates/copies-in-library.ts'
import { passDamaged } from '#store/sqlite/damage.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'
import { inPortions } from './in-portions.ts'

export type LibraryOrigin = { origin: string; articles: string[]; reason: string }

/** The voices behind all articles, those behind several first, then in the order of the library. */
export async function libraryOrigins(db: () => ReadableDB): Promise<LibraryOrigin[]> {
  const copies = copiesInLibrary(db())
  const facts = articleFacts(db())
  const voices: Voiced[] = []
  await inPortions(facts, (each) => {
    const [body] = passDamaged(db(), [each.id], (id) => readBody(db(), id))
    const texts = paragraphsOf(body?.blocks ?? [])
    const copyOf = copies.get(each.id)
    voices.push(articleVoice({ ...each, id: String(each.id) }, texts, copyOf === undefined ? undefined : String(copyOf)))
  })
  const byId = new Map(facts.map((each) => [String(each.id), each]))
  return originsOf(voices)
    .map((origin) => ({ origin: nameOf(origin, byId), articles: origin.articles, reason: reasonOf(origin) }))
    .toSorted((one, other) => other.articles.length - one.articles.length)
}

function nameOf({ because, articles }: Origin, facts: ReadonlyMap<string, ArticleFacts>): string {
  if (because !== null && because.name !== '') return because.name
  const [id = ''] = articles
  const first = facts.get(id)
  const name = first?.publication?.trim() || first?.authors.join(', ') || (first && knownTitle(first.title))
  return name || t('article:untitledNumber', { id })
}

function reasonOf({ articles, reasons }: Origin): string {
  if (articles.length === 1) return t('analysis:origin.alone')
  return reasons
    .map(({ kind, name }) => {
      if (kind === 'copy') return t('analysis:origin.copy', { name: knownTitle(name) ?? t('analysis:origin.untitled') })
      return kind === 'author' ? t('analysis:origin.author', { name }) : t('analysis:origin.agency', { name })
    })
    .join('; ')
}
