import type { ExcerptView } from '#contract/views.ts'
import { keysOf, shownKeys } from '#contract/keys.ts'
import { shownTitle } from '#core/shown-title.ts'
import { GradePill } from '#renderer/ui/GradePill.tsx'
import { isMac } from '#renderer/ui/is-mac.ts'
import { shortDate } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import { excerptSource } from '../excerpts/excerpt-source.ts'
import { PassageInContext } from './PassageInContext.tsx'

/** One passage on the card: the article, the words in their context, where they are from, and the way there, with its key where that leads to this one. */
export function CardPassage({ excerpt, hasKey, onOpen }: { excerpt: ExcerptView; hasKey: boolean; onOpen: () => void }) {
  const place = excerptSource(excerpt)
  const date = shortDate(excerpt.date)
  return (
    <section>
      <h3 dir="auto">{shownTitle(excerpt)}</h3>
      <p className="muted num">
        {date === '' ? place : t('source:dated', { place, date })} <GradePill {...excerpt} />
      </p>
      <PassageInContext excerpt={excerpt} />
      <p className="passage-of">
        <button type="button" className="link" onClick={onOpen}>
          {t('source:open')}
        </button>
        {hasKey && <kbd className="keys">{shownKeys(keysOf('open-source'), isMac)}</kbd>}
      </p>
    </section>
  )
}
