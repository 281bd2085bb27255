import type { CommandOf } from '#contract/commands.ts'
import type { ArticleRow } from '#contract/views.ts'
import { shownTitle } from '#core/shown-title.ts'
import type { Decision, Theme } from '#core/theme.ts'
import { openArticle } from '#renderer/shell/place.ts'
import { status } from '#renderer/shell/status.ts'
import { setStarred } from '#renderer/reader/article-state.ts'
import { act } from '#renderer/ui/act.ts'
import { t } from '#text/text.ts'
import { chosenOf, collectRows, trashRows } from '../list-actions.ts'
import { articleKey, rowAfter, type TriageRow } from './rows.ts'
import { perform } from './triage-state.ts'

type Names = ReadonlyMap<string, Theme>

/** What the keys do with the lines in hand. Each is one step of the history; false where there is nothing that it could act on. */
export function triageActs(
  rows: readonly TriageRow[],
  selected: readonly TriageRow[],
  themes: Names,
): Record<CommandOf<'triage'>, () => unknown> {
  const articles = [...new Map(selected.map(({ article }) => [article.id, article])).values()]
  const [first] = selected
  const ends = (keys: readonly string[], work: () => Promise<boolean>): void => {
    const gone = new Set(keys)
    void perform(keys, selected.some(({ key }) => gone.has(key)) ? rowAfter(rows, gone) : (first ?? null), work)
  }
  return {
    'triage-accept': () => decide(selected, 'accepted', themes, ends),
    'triage-reject': () => decide(selected, 'rejected', themes, ends),
    'triage-read': () =>
      articles.length > 0 &&
      ends(
        articles.map(({ id }) => articleKey(id)),
        () => markRead(articles),
      ),
    'triage-star': () => {
      if (first === undefined) return false
      const starred = !articles.every((article) => article.starred)
      setStarred(
        articles.map(({ id }) => id),
        starred,
      )
      status.set({ left: '', right: t(`triage:said.${starred ? 'starred' : 'unstarred'}`, { title: shownTitle(first.article) }) })
      return true
    },
    'triage-collect': () => {
      if (first === undefined) return false
      void collectRows(chosenOf(articles))
      return true
    },
    'triage-trash': () => {
      const ids = new Set(articles.map(({ id }) => id))
      if (ids.size > 0)
        ends(
          rows.filter(({ article }) => ids.has(article.id)).map(({ key }) => key),
          () => trashRows(chosenOf(articles)),
        )
    },
    'triage-open': () => {
      if (first === undefined) return false
      openArticle({ article: first.article.id, ...(first.kind === 'passage' ? { block: first.passage.block } : {}) }, 'articles')
      return true
    },
  }
}

type Ends = (keys: readonly string[], work: () => Promise<boolean>) => void

function decide(selected: readonly TriageRow[], decision: Decision, themes: Names, ends: Ends): boolean {
  const lines = selected.flatMap((row) => (row.kind === 'passage' ? [row] : []))
  const [first] = lines
  if (first === undefined) return false
  const passages = lines.map(({ article, passage }) => ({ article: article.id, block: passage.block, theme: passage.theme }))
  ends(
    lines.map(({ key }) => key),
    async () => {
      if (!(await act('triage.decide', { passages, decision }))) return false
      const theme = themes.get(first.passage.theme)?.name ?? first.passage.theme
      const said =
        lines.length > 1
          ? t(`triage:said.${decision}Many`, { count: lines.length })
          : t(`triage:said.${decision}`, { theme, title: shownTitle(first.article) })
      status.set({ left: '', right: said })
      return true
    },
  )
  return true
}

/** Says that articles were read; that they were not, where all of them were. */
async function markRead(articles: readonly ArticleRow[]): Promise<boolean> {
  const read = !articles.every((article) => article.read)
  const done = await act('articles.state', { ids: articles.map(({ id }) => id), read })
  const [first] = articles
  if (done && read && first) status.set({ left: '', right: t('triage:said.read', { title: shownTitle(first) }) })
  return done !== null
}
