import { Highlighter } from 'lucide-react'
import { memo, useState } from 'react'
import { ChoiceMenu } from '#renderer/ui/ChoiceMenu.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { useExcerptRows } from '#renderer/ui/excerpt-rows.ts'
import { ExcerptGrid } from '#renderer/ui/ExcerptGrid.tsx'
import { useThemes } from '#renderer/ui/themes.ts'
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

/** Pixels: how high an excerpt is likely to be. */
const USUAL = 124

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
  // What a brief uses changes with each quotation, and the list stays where it was scrolled to.
  const list = JSON.stringify([filter, chosen])
  const shown = useExcerptRows(paneFilter(filter, chosen, used), list, USUAL, {
    id: selected,
    choose: ({ id }) => setSelected(id),
  })
  const { total, failure } = shown.listed
  const choices: { id: PaneFilter; label: string; dot?: string }[] = [
    { id: '', label: t('composer:offer.all') },
    { id: 'unused', label: t('composer:offer.unused') },
    { id: 'used', label: t('composer:offer.used') },
    ...[...themes.values()].map((theme) => ({ id: `theme:${theme.slug}` as const, label: theme.name, dot: theme.colour })),
  ]
  return (
    <section className="pane" aria-label={t('composer:offer.label')}>
      <div className="pane-bar">
        <h2 className="num truncate">{t('composer:offer.heading', { count: total ?? 0 })}</h2>
        <span className="spacer" />
        <ChoiceMenu label={t('composer:offer.show')} value={filter} choices={choices} onChange={setFilter} />
      </div>
      {total === 0 || total === null ? (
        <NothingOffered loading={total === null} filtered={filter !== '' || chosen.length > 0} failure={failure} />
      ) : (
        <ExcerptGrid
          id={OFFER_LIST}
          className="offer-list"
          rowClass="offer"
          label={t('composer:offer.label')}
          usual={USUAL}
          shown={shown}
          chosen={selected}
          onAct={quote}
          onDrag={({ dataTransfer }, { id, anchor }) => {
            dataTransfer.setData(EXCERPT_DRAG, id)
            dataTransfer.setData('text/plain', anchor.quote)
            dataTransfer.effectAllowed = 'copy'
          }}
        >
          {(excerpt, isSelected) => (
            <ExcerptOffer
              excerpt={excerpt}
              isUsed={used.has(excerpt.id)}
              isSelected={isSelected}
              onQuote={() => quote(excerpt)}
              onCite={() => cite(excerpt)}
              onOpen={() => open(excerpt.id)}
            />
          )}
        </ExcerptGrid>
      )}
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
