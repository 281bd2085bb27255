import { useCall } from '#renderer/ui/queries.ts'
import { byline } from '#renderer/ui/words.ts'
import { usedExcerpts } from '#core/brief/edit/edit-evidence.ts'
import { useContent } from '../session/use-session.ts'

/** The section the app writes by itself: what the brief cites, one line each. */
export function CitedSources() {
  const used = usedExcerpts(useContent())
  const { data } = useCall('excerpts.list', {})
  const cited = [
    ...new Map((data ?? []).filter((excerpt) => used.has(excerpt.id)).map((excerpt) => [excerpt.article, excerpt])).values(),
  ]
  if (cited.length === 0)
    return <p className="sources-written">The app writes this section: every article that the brief cites is listed here.</p>
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
