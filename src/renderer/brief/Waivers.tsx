import { Field } from '../ui/Field.tsx'
import { counted } from '../ui/words.ts'
import type { RuleErrors } from './errors-by-rule.ts'
import { ruleLabel } from './trace-pill.ts'

const SHOWN = 3

/** The errors that stand, by rule, each with a field for the reason why they are accepted. */
export function Waivers({
  groups,
  reasons,
  onChange,
}: {
  groups: RuleErrors[]
  reasons: Record<string, string>
  onChange: (reasons: Record<string, string>) => void
}) {
  return (
    <section className="waivers" aria-label="Errors that stand">
      <p>
        <strong>The check found errors.</strong> Mend them, or say why you accept them; your reasons are printed in the export.
      </p>
      {groups.map((group) => (
        <div key={group.rule} className="waiver">
          <ul>
            {group.messages.slice(0, SHOWN).map((message) => (
              <li key={message}>{message}</li>
            ))}
            {group.messages.length > SHOWN && (
              <li className="muted">and {counted(group.messages.length - SHOWN, 'more', 'more')}</li>
            )}
          </ul>
          <Field
            label={`Reason to accept: ${ruleLabel(group.rule)}`}
            value={reasons[group.rule] ?? ''}
            onChange={(reason) => onChange({ ...reasons, [group.rule]: reason })}
          />
        </div>
      ))}
    </section>
  )
}
