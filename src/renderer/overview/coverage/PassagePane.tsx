import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { CoveredPassage } from '#contract/coverage.ts'
import { t } from '#text/text.ts'
import { openArticle } from '../../shell/place.ts'
import { IconButton } from '../../ui/controls.tsx'
import { paragraphOf } from '../../ui/paragraph-of.ts'
import { useCall } from '../../ui/queries.ts'
import { ThemeChip } from '../../ui/ThemeChip.tsx'
import type { Cell } from './CoverageView.tsx'

/** The passages behind a cell; each opens its article there. */
export function PassagePane({ theme, article, title, onClose }: Cell & { onClose: () => void }) {
  const { data, error } = useCall('coverage.passages', { theme, article })
  return (
    <aside className="passages" aria-label={t('coverage:passages.label')}>
      <div className="passages-head">
        <h2>{title}</h2>
        <IconButton icon={X} label={t('coverage:passages.close')} onPress={onClose} />
      </div>
      <ThemeChip slug={theme} />
      {error && <p>{error.message}</p>}
      <ul>
        {data?.map((passage) => (
          <li key={`${passage.block} ${passage.excerpt ?? passage.state}`}>
            <Passage article={article} passage={passage} />
          </li>
        ))}
      </ul>
    </aside>
  )
}

function Passage({
  article,
  passage: { block, n, ownNumber, state, text, excerpt, words },
}: {
  article: string
  passage: CoveredPassage
}) {
  const place = paragraphOf({ n, ownNumber })
  return (
    <Button
      className="passage"
      onPress={() => openArticle({ article, block, ...(excerpt === null ? {} : { excerpt }) })}
      aria-label={t('coverage:passages.open', { state: t(`coverage:passages.${state}`), place, text })}
    >
      <span className="passage-state">
        {t(`coverage:passages.${state}`)} <span className="num muted">{place}</span>
      </span>
      <span className="passage-text">{text}</span>
      {words.length > 0 && <span className="passage-words">{t('coverage:passages.words', { words: words.join(', ') })}</span>}
    </Button>
  )
}
