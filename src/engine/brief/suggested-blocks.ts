import { paragraphsOf } from '#core/article.ts'
import type { SuggestedBlock } from '#core/brief/assemble/passages.ts'
import { wholeAgencies } from '#core/brief/whole-agencies.ts'
import { readSentence } from '#core/evidence/sentence.ts'
import { suggestThemes } from '#core/suggestion.ts'
import { readBody } from '#store/articles/article-body.ts'
import { listArticles } from '#store/articles/article-list.ts'
import { articlesAbout } from '#store/evidence/articles-about.ts'
import { listDecisions } from '#store/marks/decisions.ts'
import type { EngineContext } from '../context.ts'

/** Articles looked through for passages; reading more would keep the window waiting. */
const MOST_ARTICLES = 1_500
/** Of these so many may be old: they are asked for because they speak of what the title says. The rest are the newest. */
const ABOUT_THE_TITLE = 800

/** The blocks in which the library suggests one of the themes and the analyst has not said no, in the articles on the brief's title and the newest. */
export function suggestedBlocks(context: EngineContext, themes: ReadonlySet<string>, title: string): SuggestedBlock[] {
  const db = context.db()
  const wanted = readSentence(title)
  const about = wanted.ok ? articlesAbout(db, wanted.value, ABOUT_THE_TITLE) : []
  const newest = listArticles(db, { limit: MOST_ARTICLES }).rows
  const known = new Set(newest.map(({ id }) => id))
  const older = about.filter((id) => !known.has(id))
  const found = older.length === 0 ? [] : listArticles(db, { ids: older, limit: older.length }).rows
  const rows = [...newest.slice(0, MOST_ARTICLES - found.length), ...found]
  return rows.flatMap((row) => {
    const { standfirst, blocks } = readBody(db, row.id) ?? { standfirst: null, blocks: [] }
    const { title: own, authors, publication, date, url, language } = row
    const article = { id: String(row.id), title: own, standfirst, authors, publication, date, url, language }
    const suggestions = suggestThemes(blocks, context.matcher()).filter(({ theme }) => themes.has(theme))
    if (suggestions.length === 0) return []
    const agencies = wholeAgencies(article, paragraphsOf(blocks))
    const rejected = new Set(
      listDecisions(db, row.id)
        .filter(({ decision }) => decision === 'rejected')
        .map(({ block, theme }) => `${block} ${theme}`),
    )
    return suggestions
      .filter(({ block, theme }) => !rejected.has(`${block} ${theme}`))
      .map(({ block, n, theme, score, triggers }) => {
        const { text = '', language: spoken } = blocks.find((each) => each.id === block) ?? {}
        return { article, agencies, block, n, text, language: spoken, theme, score, triggers }
      })
  })
}
