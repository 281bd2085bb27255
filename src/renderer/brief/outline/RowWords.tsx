import type { OutlineRow } from '#core/brief/outline/outline.ts'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { liveWords } from '../session/live-words.ts'
import { useSession } from '../session/use-session.ts'

/** The words of a section as they are typed, of its budget where it has one, with a thin bar. */
export function RowWords({ row: { sections, budget }, id }: { row: OutlineRow; id: string }) {
  const words = useStore(useSession().content, (content) =>
    liveWords(
      content.sections.filter((one) => sections.includes(one.id)),
      content.language,
    ),
  )
  const over = budget !== null && words > budget
  return (
    <>
      <span className={`outline-words num${over ? ' over' : ''}`} aria-hidden>
        {budget === null ? t('outline:words', { words }) : t('outline:wordsOf', { words, budget })}
      </span>
      <span id={id} className="sr-only">
        {budget === null ? t('outline:spoken', { words }) : t('outline:spokenOf', { words, budget })}
      </span>
      {budget !== null && (
        <span className="outline-track" aria-hidden>
          <i className={over ? 'over' : ''} style={{ width: `${Math.min(100, (100 * words) / budget)}%` }} />
        </span>
      )}
    </>
  )
}
