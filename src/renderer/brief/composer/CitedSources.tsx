import { byline } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import { useBriefExcerpts } from '../excerpts/brief-excerpts.ts'

/** The section the app writes by itself: what the brief cites, one line each. */
export function CitedSources() {
  const excerpts = [...useBriefExcerpts().values()].filter((excerpt) => excerpt !== null)
  const articles = [...new Map(excerpts.map((excerpt) => [excerpt.article, excerpt])).values()]
  const cited = articles.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.article - b.article)
  if (cited.length === 0) return <p className="sources-written">{t('composer:sourcesWritten')}</p>
  return (
    <ol className="sources-list">
      {cited.map((source) => (
        <li key={source.article}>
          {source.title}
          <span className="muted"> {byline(source)}</span>
        </li>
      ))}
    </ol>
  )
}
