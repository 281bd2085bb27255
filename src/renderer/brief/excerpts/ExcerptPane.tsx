import { Highlighter } from 'lucide-react'
import { memo, useState } from 'react'
import { Collection, GridList, GridListItem, GridListLoadMoreItem, useDragAndDrop } from 'react-aria-components'
import { ChoiceMenu } from '#renderer/ui/ChoiceMenu.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { useExcerptList } from '#renderer/ui/excerpts.ts'
import { useThemes } from '#renderer/ui/themes.ts'
import { VirtualRows } from '#renderer/ui/VirtualRows.tsx'
import { paneFilter } from './pane-filter.ts'
import type { PaneFilter } from './pane-filter.ts'
import { EXCERPT_DRAG, OFFER_LIST } from './drag.ts'
import { t } from '#text/text.ts'
import { ExcerptOffer } from './ExcerptOffer.tsx'
import { SourcesLine } from '../composer/SourcesLine.tsx'
import { useSession } from '../session/use-session.ts'
import { useStore } from '#renderer/ui/store.ts'
import { openExcerpt } from '../source/open-evidence.ts'
import { useOpenKey } from '../source/use-open-key.ts'
import { usePlacing } from './use-placing.ts'
import { useUsedExcerpts } from './use-used-excerpts.ts'

/** The excerpts for this brief: quote them, cite them, drag them to a section, or open their article beside the text. What the check says is nothing to it. */
export const ExcerptPane = memo(function ExcerptPane({ brief }: { brief: string }) {
  const chosen = useStore(useSession().content, (content) => content.themes)
  const themes = useThemes()
  const [filter, setFilter] = useState<PaneFilter>('')
  const [selected, setSelected] = useState<string | null>(null)
  const { quote, cite } = usePlacing()
  const open = (id: string): void => void openExcerpt(brief, id, null, { kind: 'offers' })
  useOpenKey(`#${OFFER_LIST}`, open)
  const used = useUsedExcerpts()
  const { excerpts: offered, total, failure, more } = useExcerptList(paneFilter(filter, chosen, used))
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
          id={OFFER_LIST}
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
            <NothingOffered loading={total === null} filtered={filter !== '' || chosen.length > 0} failure={failure} />
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
                  onOpen={() => open(excerpt.id)}
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
})

function NothingOffered({ loading, filtered, failure }: { loading: boolean; filtered: boolean; failure: string | null }) {
  if (failure !== null) return <Empty title={t('composer:offer.unreadable')}>{failure}</Empty>
  if (loading) return <div aria-busy />
  return (
    <Empty icon={Highlighter} title={filtered ? t('composer:offer.none') : t('composer:offer.noneYet')}>
      {filtered ? t('composer:offer.otherFilter') : t('composer:offer.mark')}
    </Empty>
  )
}
