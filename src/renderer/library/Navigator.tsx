import { FileText, Grid2x2, Highlighter, Inbox, Library, Trash2 } from 'lucide-react'
import { t } from '#text/text.ts'
import { go, openBrief, place, showOverview, showScope, showTriage } from '../shell/place.ts'
import type { Scope } from '../shell/place.ts'
import { clearSearch, search } from '../shell/search.ts'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { useWaitingTotals } from './triage/use-waiting.ts'
import { BriefEntry } from './BriefEntry.tsx'
import { NavEntry } from './NavEntry.tsx'
import { NavSection } from './NavSection.tsx'
import { CollectionSection } from './collections/CollectionSection.tsx'
import { SearchSection } from './kept/SearchSection.tsx'
import { useShownSearch } from './kept/saved-search.ts'
import { ThemeSection } from './themes/ThemeSection.tsx'
import './navigator.css'

/** What the library holds, and the way to each part of it. */
export function Navigator() {
  const { data: info } = useCall('library.info', {})
  const { data: briefs } = useCall('briefs.list', {})
  const { view, scope } = useStore(place)
  const saved = useShownSearch()
  const waiting = useWaitingTotals()
  const waitingPassages = waiting.passages.weak + waiting.passages.likely + waiting.passages.sure
  const at = (other: Scope): boolean =>
    (view === 'articles' || (view === 'triage' && other.kind === 'theme')) && JSON.stringify(scope) === JSON.stringify(other)
  return (
    <nav className="pane navigator" aria-label={t('library:label')}>
      <div className="pane-scroll">
        <ul>
          <NavEntry
            icon={<Library size={15} aria-hidden />}
            name={t('library:allArticles')}
            count={info?.articles}
            current={at({ kind: 'all' }) && saved === null}
            onPress={() => open({ kind: 'all' })}
          />
          <NavEntry
            icon={<Inbox size={15} aria-hidden />}
            name={t('triage:title')}
            count={waiting.unread + waitingPassages}
            current={view === 'triage' && scope.kind !== 'theme'}
            onPress={() => showTriage(null)}
          />
          <NavEntry
            icon={<Highlighter size={15} aria-hidden />}
            name={t('library:excerpts')}
            count={info?.excerpts}
            current={view === 'excerpts'}
            onPress={() => go({ view: 'excerpts' })}
          />
          <NavEntry icon={<Grid2x2 size={15} aria-hidden />} name={t('coverage:title')} onPress={() => showOverview()} />
          <NavEntry
            icon={<Trash2 size={15} aria-hidden />}
            name={t('library:trash')}
            count={info?.trashed}
            current={at({ kind: 'trash' })}
            onPress={() => open({ kind: 'trash' })}
          />
        </ul>
        <ThemeSection themes={info?.themes ?? []} waiting={waiting.themes} onOpen={openTheme} />
        <SearchSection current={saved} />
        <CollectionSection onOpen={(name) => open({ kind: 'collection', name }, true)} />
        {briefs !== undefined && briefs.length > 0 && (
          <NavSection title={t('library:briefs')}>
            <ul>
              {briefs.map((brief) => (
                <BriefEntry
                  key={brief.id}
                  brief={brief}
                  icon={<FileText size={15} aria-hidden />}
                  dated={briefs.some((other) => other.id !== brief.id && other.title === brief.title)}
                  onOpen={() => openBrief(brief.id)}
                />
              ))}
            </ul>
          </NavSection>
        )}
      </div>
    </nav>
  )
}

/** A theme or collection narrows a search that is under way; everything else ends it. */
function open(scope: Scope, narrows = false): void {
  if (!narrows) clearSearch()
  showScope(scope)
}

/** What is marked with it, or what waits where nothing is; in triage it stays with what waits. */
function openTheme(slug: string, waits: boolean): void {
  if (search.get().text.trim() === '' && (waits || place.get().view === 'triage')) showTriage(slug)
  else open({ kind: 'theme', slug }, true)
}
