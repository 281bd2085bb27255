import { keysOf } from '#contract/keys.ts'
import { Toolbar, Button } from 'react-aria-components'
import type { ArticleView } from '#contract/views.ts'
import { t } from '#text/text.ts'
import { useThemes } from '../ui/themes.ts'
import { Keys } from '../ui/controls.tsx'
import { ToBriefMenu } from './ToBriefMenu.tsx'
import { copyCitation, mark, markWithNote } from './mark.ts'
import type { ReadSelection } from '../ui/read-selection.ts'
import './selection-toolbar.css'

const HEIGHT = 36
/** Up to so many themes are shown with their names, more by number and colour only. */
const NAMED = 5

/** What can be done with the selected passage, floating above it. */
export function SelectionToolbar({ article, selection }: { article: ArticleView; selection: ReadSelection }) {
  const themes = [...useThemes().values()].slice(0, 9)
  const { spans, rect } = selection
  const [first] = spans
  const above = rect.top - HEIGHT - 8 > 52
  return (
    <Toolbar
      className="selection-toolbar fade-in"
      aria-label={t('reader:selection.label')}
      style={{
        top: above ? rect.top - HEIGHT - 8 : rect.bottom + 8,
        left: `clamp(340px, ${rect.left + rect.width / 2}px, 100vw - 340px)`,
      }}
    >
      {/* A press must not take the selection away before it is used. */}
      <div className="selection-tools" role="presentation" onMouseDown={(event) => event.preventDefault()}>
        <Button onPress={() => void mark(article.id, spans)}>
          {t('reader:selection.mark')} <Keys keys={keysOf('mark')} />
        </Button>
        <i />
        {themes.map((theme, index) => (
          <Button
            key={theme.slug}
            className="selection-theme"
            aria-label={t('reader:selection.markAs', { theme: theme.name })}
            onPress={() => void mark(article.id, spans, [theme.slug])}
          >
            <span className="dot" style={{ background: theme.colour }} />
            <Keys keys={String(index + 1)} silent />
            {themes.length <= NAMED && theme.name}
          </Button>
        ))}
        <i />
        <Button onPress={() => void markWithNote(article.id, spans)}>
          {t('reader:selection.note')} <Keys keys={keysOf('mark-with-note')} />
        </Button>
        <Button onPress={() => void copyCitation(article.id, first?.block ?? null, spans.map((span) => span.quote).join(' '))}>
          {t('reader:menu.copyCitation')}
        </Button>
        <ToBriefMenu article={article.id} spans={spans} />
      </div>
    </Toolbar>
  )
}
