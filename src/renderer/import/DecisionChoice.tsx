import { Radio, RadioGroup } from 'react-aria-components'
import type { ImportItemRow, ItemDecision } from '#contract/import-review.ts'
import { t } from '#text/text.ts'
import { decide } from './review-actions.ts'

const CHOICES: readonly ItemDecision[] = ['leave-out', 'version', 'store']

/** What is to happen to an item. One that repeats nothing cannot become a version; of a duplicate nobody has decided on, nothing is chosen yet. */
export function DecisionChoice({ row }: { row: ImportItemRow }) {
  const repeats = row.repeats !== null
  const chosen = row.state === 'duplicate' ? null : row.state === 'left-out' ? 'leave-out' : row.decision
  return (
    <RadioGroup
      className="decision"
      data-undecided={chosen === null}
      aria-label={t('review:decision.label')}
      orientation="horizontal"
      value={chosen}
      onChange={(value) => {
        const choice = CHOICES.find((id) => id === value)
        if (choice) void decide({ ids: [row.id] }, choice)
      }}
    >
      {CHOICES.filter((id) => repeats || id !== 'version').map((id) => (
        <Radio key={id} value={id} className="decision-choice">
          {!repeats && id === 'store' ? t('review:decision.storeNew') : t(`review:decision.${id}`)}
        </Radio>
      ))}
    </RadioGroup>
  )
}
