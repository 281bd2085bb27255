import { keptBlocks } from '#core/article.ts'
import { articleText, positionInText } from '#core/marks/article-text.ts'
import { shownTitleOf } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import type { QdaPassage, QdaSource } from '#formats/codebook/qdpx.ts'
import { getArticle, type Article } from '#store/articles/articles.ts'
import { acceptedBlocks } from '#store/marks/decided-blocks.ts'
import { listExcerpts } from '#store/marks/excerpt-list.ts'
import type { StoredExcerpt } from '#store/marks/excerpt-rows.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'

type Accepted = ReturnType<typeof acceptedBlocks>[number]

/**
 * The articles of the library in which something is marked or a theme was accepted, newest first, with what is marked in them; `lost` counts the excerpts whose words their article no longer has, which stay
 * behind. Articles that nobody marked stay too: a library holds far more than is worked on.
 */
export function projectSources(db: ReadableDB): { sources: QdaSource[]; passages: number; lost: number } {
  const excerpts = Map.groupBy(listExcerpts(db), ({ article }) => article)
  const accepted = Map.groupBy(acceptedBlocks(db), ({ article }) => article)
  let lost = 0
  const sources: QdaSource[] = []
  for (const id of [...new Set([...excerpts.keys(), ...accepted.keys()])].toSorted((one, other) => other - one)) {
    const article = getArticle(db, id)
    if (article === null) continue
    const marked = (excerpts.get(id) ?? []).flatMap((excerpt) => excerptPassage(article, excerpt) ?? [])
    lost += (excerpts.get(id)?.length ?? 0) - marked.length
    const passages = [...marked, ...acceptedPassages(article, accepted.get(id) ?? [])]
    if (passages.length > 0) sources.push(sourceOf(article, passages))
  }
  return { sources, passages: sources.reduce((sum, one) => sum + one.passages.length, 0), lost }
}

function excerptPassage({ blocks }: Article, { id, anchor, state, themes, note, createdAt }: StoredExcerpt): QdaPassage | null {
  const place = state === 'lost' ? null : positionInText(blocks, anchor)
  return place && { id, ...place, themes, note, at: createdAt }
}

/** Whole paragraphs for which themes were accepted, each with all of its themes. */
function acceptedPassages(article: Article, accepted: readonly Accepted[]): QdaPassage[] {
  const blocks = new Map(keptBlocks(article.blocks).map((block) => [block.id, block]))
  return [...Map.groupBy(accepted, ({ block }) => block)].flatMap(([id, decided]) => {
    const block = blocks.get(id)
    const place = block && positionInText(article.blocks, { block: id, start: 0, end: block.text.length })
    if (!block || !place) return []
    const at = decided.map((one) => one.at).reduce((one, other) => (one > other ? one : other))
    return [{ id: `${article.id} ¶ ${block.n ?? id}`, ...place, themes: decided.map(({ theme }) => theme), note: '', at }]
  })
}

function sourceOf(article: Article, passages: QdaPassage[]): QdaSource {
  const { id, authors, publication, date, url, language, source } = article
  const facts = [
    { name: t('themes:project.authors'), value: authors.join('; ') },
    { name: t('themes:project.publication'), value: publication ?? '' },
    { name: t('themes:project.date'), value: date ?? '' },
    { name: t('themes:project.url'), value: url ?? '' },
    { name: t('themes:project.language'), value: language ?? '' },
  ].filter(({ value }) => value !== '')
  return {
    id: String(id),
    title: shownTitleOf(article),
    text: articleText(article.blocks),
    at: source?.importedAt ?? null,
    facts,
    passages,
  }
}
