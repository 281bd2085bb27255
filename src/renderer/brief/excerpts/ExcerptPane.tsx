import { Highlighter } from 'lucide-react'
import { useState } from 'react'
import { Collection, GridList, GridListItem, GridListLoadMoreItem, useDragAndDrop } from 'react-aria-components'
import { openArticle } from '#renderer/shell/place.ts'
import { ChoiceMenu } from '#renderer/ui/ChoiceMenu.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { useExcerptList } from '#renderer/ui/excerpts.ts'
import { useThemes } from '#renderer/ui/themes.ts'
import { VirtualRows } from '#renderer/ui/VirtualRows.tsx'
import { paneFilter } from './pane-filter.ts'
import type { PaneFilter } from './pane-filter.ts'
import { EXCERPT_DRAG } from './drag.ts'
import { usedExcerpts } from '#core/brief/edit/edit-evidence.ts'
import { t } from '#text/text.ts'
import { ExcerptOffer } from './ExcerptOffer.tsx'
import { SourcesLine } from '../composer/SourcesLine.tsx'
import { useContent } from '../session/use-session.ts'
import { usePlacing } from './use-placing.ts'

/** The excerpts for this brief: quote them, cite them, drag them to a section, or open them in their article. */
export function ExcerptPane({ brief }: { brief: string }) {
  const content = useContent()
  const themes = useThemes()
  const [filter, setFilter] = useState<PaneFilter>('')
  const [selected, setSelected] = useState<string | null>(null)
  const { quote, cite } = usePlacing()
  const used = usedExcerpts(content)
  const { excerpts: offered, total, failure, more } = useExcerptList(paneFilter(filter, content.themes, used))
  const choices: { id: PaneFilter; label: string; dot?: string }[] = [
    { id: '', label: t('composer:offer.all') },
    { id: 'unused', label: t('composer:offer.unused') },
    { id: 'used', label: t('composer:offer.used') },
    ...[...themes.values()].map((theme) => ({ id: `theme:${theme.slug}` as const, label: theme.name, dot: theme.colour })),
  ]
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        [EXCERPT_DRAG]: String(key),
        'text/plain': offered.find((one) => one.id === key)?.anchor.quote ?? '',
      })),
    getAllowedDropOperations: () => ['copy'],
  })
  return (
    <section className="pane" aria-label={t('composer:offer.label')}>
      <div className="pane-bar">
        <h2 className="num truncate">{t('composer:offer.heading', { count: total ?? 0 })}</h2>
        <span className="spacer" />
        <ChoiceMenu label={t('composer:offer.show')} value={filter} choices={choices} onChange={setFilter} />
      </div>
      <VirtualRows rowHeight={124}>
        <GridList
          className="offer-list"
          aria-label={t('composer:offer.label')}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={selected === null ? [] : [selected]}
          onSelectionChange={(keys) => setSelected(keys === 'all' ? null : String([...keys][0] ?? ''))}
          onAction={(key) => {
            const excerpt = offered.find((one) => one.id === key)
            if (excerpt) quote(excerpt)
          }}
          dragAndDropHooks={dragAndDropHooks}
          renderEmptyState={() => (
            <NothingOffered loading={total === null} filtered={filter !== '' || content.themes.length > 0} failure={failure} />
          )}
        >
          <Collection items={offered} dependencies={[used, selected]}>
            {(excerpt) => (
              <GridListItem key={excerpt.id} id={excerpt.id} textValue={excerpt.anchor.quote} className="offer">
                <ExcerptOffer
                  excerpt={excerpt}
                  isUsed={used.has(excerpt.id)}
                  isSelected={selected === excerpt.id}
                  onQuote={() => quote(excerpt)}
                  onCite={() => cite(excerpt)}
                  onOpen={() => openArticle({ article: String(excerpt.article), excerpt: excerpt.id })}
                />
              </GridListItem>
            )}
          </Collection>
          {more && <GridListLoadMoreItem onLoadMore={more} isLoading={false} className="list-more" />}
        </GridList>
      </VirtualRows>
      <SourcesLine brief={brief} />
    </section>
  )
}

function NothingOffered({ loading, filtered, failure }: { loading: boolean; filtered: boolean; failure: string | null }) {
  if (failure !== null) return <Empty title={t('composer:offer.unreadable')}>{failure}</Empty>
  if (loading) return <div aria-busy />
  return (
    <Empty icon={Highlighter} title={filtered ? t('composer:offer.none') : t('composer:offer.noneYet')}>
      {filtered ? t('composer:offer.otherFilter') : t('composer:offer.mark')}
    </Empty>
  )
}
