import type { ExcerptView } from '#contract/views.ts'
import { keysOf, shownKeys } from '#contract/keys.ts'
import { isMac } from '#renderer/ui/is-mac.ts'
import { t } from '#text/text.ts'
import { PassageFrom } from './PassageFrom.tsx'

/** One passage on the card: the article, the words in their context, where they are from, and the way there, with its key where that leads to this one. */
export function CardPassage({ excerpt, hasKey, onOpen }: { excerpt: ExcerptView; hasKey: boolean; onOpen: () => void }) {
  return (
    <section>
      <PassageFrom excerpt={excerpt} heading="h3" />
      <p className="passage-of">
        <button type="button" className="link" onClick={onOpen}>
          {t('source:open')}
        </button>
        {hasKey && <kbd className="keys">{shownKeys(keysOf('open-source'), isMac)}</kbd>}
      </p>
    </section>
  )
}
