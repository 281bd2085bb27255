import type { Gazetteer } from '#core/actors/gazetteer.ts'
import { keptBlocks, type Block } from '#core/article.ts'
import { statementsIn, type Statement } from '#core/statements/statements.ts'
import { suggestThemes, type ThemeMatcher } from '#core/suggestion.ts'
import { readBody } from '#store/articles/article-body.ts'
import { articleFacts, type ArticleFacts } from '#store/articles/article-facts.ts'
import { listDecisions } from '#store/marks/decisions.ts'
import { passDamaged } from '#store/sqlite/damage.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { inPortions } from './in-portions.ts'

export type Stands = Pick<ArticleFacts, 'title' | 'publication' | 'date'>
export type LibraryStatement = Omit<Statement, 'block'> & Stands & { article: string; block: number }
export type ActorCount = {
  actor: string
  kind: 'person' | 'organisation' | 'place' | null
  mentions: number
  statements: number
  articles: string[]
}

/** `newest`: only so many of the newest articles are read. */
export type Reading = {
  db: () => ReadableDB
  gazetteer: Gazetteer
  matcher: ThemeMatcher
  theme?: string | undefined
  newest?: number | undefined
}

/** What people say in all articles, the newest article first. `theme`: only in paragraphs that it is proposed for or was accepted for. */
export async function libraryStatements(reading: Reading): Promise<LibraryStatement[]> {
  const found: LibraryStatement[] = []
  await eachArticle(reading, (article, blocks, isWanted, stands) => {
    for (const statement of statementsIn(blocks, reading.gazetteer))
      if (isWanted(statement.block)) found.push({ ...statement, article, ...stands })
  })
  return found
}

/** Who is named, and who speaks, in all articles, those in most articles first. A speaker whom the gazetteer does not know has no kind and is counted by what he says. */
export async function libraryActors(reading: Reading): Promise<ActorCount[]> {
  const counts = new Map<string, ActorCount & { ids: Set<string> }>()
  const of = (actor: string, kind: ActorCount['kind'], article: string): ActorCount => {
    const known = counts.get(actor) ?? { actor, kind, mentions: 0, statements: 0, articles: [], ids: new Set<string>() }
    known.ids.add(article)
    counts.set(actor, known)
    return known
  }
  await eachArticle(reading, (article, blocks, isWanted) => {
    for (const block of blocks)
      if (isWanted(block.id))
        for (const { actor } of reading.gazetteer.find(block.text)) of(actor.name, actor.kind, article).mentions += 1
    for (const { speaker, block } of statementsIn(blocks, reading.gazetteer))
      if (isWanted(block)) of(speaker, reading.gazetteer.named(speaker)?.kind ?? null, article).statements += 1
  })
  return [...counts.values()]
    .map(({ ids, ...count }) => ({ ...count, articles: [...ids] }))
    .toSorted(
      (one, other) =>
        other.articles.length - one.articles.length || other.mentions + other.statements - one.mentions - one.statements,
    )
}

/** Shows each article's kept blocks, the newest first, with whether a block is of the theme. */
export async function eachArticle(
  { db, matcher, theme, newest }: Reading,
  visit: (article: string, blocks: Block[], isWanted: (block: number) => boolean, stands: Stands) => void,
): Promise<void> {
  await inPortions(articleFacts(db()).slice(0, newest), ({ id, language, title, publication, date }) => {
    const [body] = passDamaged(db(), [id], (article) => readBody(db(), article))
    if (body === undefined || body === null) return
    const blocks = keptBlocks(body.blocks).map((block) => ({ ...block, language: block.language ?? language ?? undefined }))
    const isWanted = theme === undefined ? () => true : themed(db(), matcher, theme, id, body.blocks)
    visit(String(id), blocks, isWanted, { title, publication, date })
  })
}

function themed(
  db: ReadableDB,
  matcher: ThemeMatcher,
  theme: string,
  article: number,
  blocks: readonly Block[],
): (block: number) => boolean {
  const proposed = suggestThemes(blocks, matcher).filter((each) => each.theme === theme)
  const wanted = new Set(proposed.map(({ block }) => block))
  for (const decided of listDecisions(db, article)) {
    if (decided.theme !== theme) continue
    if (decided.decision === 'accepted') wanted.add(decided.block)
    else wanted.delete(decided.block)
  }
  return (block) => wanted.has(block)
}
