import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { ImportBatch } from '#contract/import-review.ts'
import { LOCALE, t } from '#text/text.ts'
import { useStore } from '../ui/store.ts'
import { FILTERS } from './item-words.ts'
import { review, showFilter } from './review-state.ts'

/** Always there, so that the others do not move when the last of them is done. */
const LASTING = new Set(['all', 'ready', 'doubtful', 'duplicate', 'failed'])

/** Which items the list shows, with how many there are of each. */
export function FilterTabs({ batch }: { batch: ImportBatch }) {
  const filter = useStore(review, (value) => value.filter)
  const shown = FILTERS.filter(({ id, count }) => LASTING.has(id) || id === filter || count(batch.counts) > 0)
  return (
    <ToggleButtonGroup
      className="filter-tabs"
      aria-label={t('review:filter.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[filter]}
      onSelectionChange={(keys) => {
        const chosen = FILTERS.find(({ id }) => keys.has(id))
        if (chosen) showFilter(chosen.id)
      }}
    >
      {shown.map(({ id, count }) => (
        <ToggleButton key={id} id={id} className={`filter-tab filter-${id}`}>
          {t(`review:filter.${id}`)} <span className="num">{count(batch.counts).toLocaleString(LOCALE)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
