import type { RestingBrief } from '#contract/resting.ts'
import { paragraphsOf } from '#core/article.ts'
import type { Brief } from '#core/brief.ts'
import { usedExcerpts } from '#core/brief/evidence.ts'
import { restingOn, type HeldExcerpts } from '#core/brief/resting/resting-on.ts'
import { isOf, type Sources } from '#core/brief/resting/sources.ts'
import { wholeAgencies } from '#core/brief/whole-agencies.ts'
import { readBody } from '#store/articles/article-body.ts'
import { trashedAmong } from '#store/articles/articles.ts'
import { briefsHolding, listBriefs } from '#store/briefs/briefs.ts'
import { copiesAmong } from '#store/duplicates/copies-among.ts'
import { listExcerpts } from '#store/marks/excerpt-list.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'

/** Names that are looked for in the text of each brief; where there are more, reading all briefs is quicker. */
const MANY = 100

/** What rests on articles and excerpts, brief by brief in the order of their making; `only`: in this brief. Briefs in which nothing does are left out. */
export function restingBriefs(db: ReadableDB, sources: Sources, only?: string): RestingBrief[] {
  // As JSON holds an excerpt's id; a sentence that happens to hold the same letters costs a reading, and is passed over then.
  const named = [...sources.excerpts.map((id) => `"${id}"`), ...sources.articles.map((id) => `"${id}:`)]
  const briefs = named.length > MANY ? listBriefs(db).toSorted((a, b) => a.id - b.id) : briefsHolding(db, named)
  return briefs.flatMap((brief) => {
    const id = String(brief.id)
    if (only !== undefined && id !== only) return []
    const { title, sections } = brief
    const found = restingIn(db, brief, sources)
    const titles = new Map(sections.map((section) => [section.id, section.title]))
    const sentences = found.sentences.map((each) => ({ ...each, title: titles.get(each.section) ?? '' }))
    return sentences.length === 0 ? [] : [{ id, title, sentences, thinned: found.thinned }]
  })
}

function restingIn(db: ReadableDB, brief: Brief, sources: Sources): ReturnType<typeof restingOn> {
  const ids = usedExcerpts(brief)
  const gone = new Set(ids.filter(isOf(sources)))
  if (gone.size === 0) return { sentences: [], thinned: [] }
  const excerpts = listExcerpts(db, { ids })
  const articles = [...new Set(excerpts.map(({ article }) => article))]
  const trashed = trashedAmong(db, articles)
  const texts = new Map(articles.map((article) => [article, paragraphsOf(readBody(db, article)?.blocks ?? [])]))
  const held: HeldExcerpts = new Map(
    excerpts.map(({ id, article, title, authors, publication, anchor }) => [
      id,
      {
        article: { id: String(article), title, authors, publication },
        excerpt: { anchor },
        agencies: wholeAgencies({ authors, publication }, texts.get(article) ?? []),
        stands: !trashed.has(article),
      },
    ]),
  )
  return restingOn(brief, gone, held, copiesAmong(db, articles))
}
