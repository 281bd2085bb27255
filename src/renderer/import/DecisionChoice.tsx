import { Radio, RadioGroup } from 'react-aria-components'
import type { ImportItemRow, ItemDecision } from '#contract/import-review.ts'
import { decide } from './review-actions.ts'

const CHOICES: readonly { id: ItemDecision; name: string; own: string }[] = [
  { id: 'leave-out', name: 'Leave out', own: 'Leave out' },
  { id: 'version', name: 'Keep as a version', own: '' },
  { id: 'store', name: 'Store as an article of its own', own: 'Store' },
]

/** What is to happen to an item. One that repeats nothing cannot become a version; of a duplicate nobody has decided on, nothing is chosen yet. */
export function DecisionChoice({ row }: { row: ImportItemRow }) {
  const repeats = row.repeats !== null
  const chosen = row.state === 'duplicate' ? null : row.state === 'left-out' ? 'leave-out' : row.decision
  return (
    <RadioGroup
      className="decision"
      data-undecided={chosen === null}
      aria-label="What to do with it"
      orientation="horizontal"
      value={chosen}
      onChange={(value) => {
        const choice = CHOICES.find(({ id }) => id === value)
        if (choice) void decide({ ids: [row.id] }, choice.id)
      }}
    >
      {CHOICES.filter(({ own }) => repeats || own !== '').map(({ id, name, own }) => (
        <Radio key={id} value={id} className="decision-choice">
          {repeats ? name : own}
        </Radio>
      ))}
    </RadioGroup>
  )
}
