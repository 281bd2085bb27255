import { Field } from '#renderer/ui/Field.tsx'
import type { RuleErrors } from './errors-by-rule.ts'
import { ruleLabel } from '../composer/trace-pill.ts'

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
        <strong>The check found errors.</strong> Fix them, or say why you accept them; your reasons are printed in the export.
      </p>
      {groups.map((group) => (
        <div key={group.rule} className="waiver">
          <ul>
            {group.errors.slice(0, SHOWN).map(({ message, sentences }) => (
              <li key={message}>
                {message}
                {sentences.slice(0, SHOWN).map((sentence) => (
                  <p key={sentence} className="muted truncate">
                    “{sentence}”
                  </p>
                ))}
                {sentences.length > SHOWN && <p className="muted">and {sentences.length - SHOWN} more sentences</p>}
              </li>
            ))}
            {group.errors.length > SHOWN && <li className="muted">and {group.errors.length - SHOWN} more</li>}
          </ul>
          <Field
            label={`Reason to accept “${ruleLabel(group.rule)}”`}
            value={reasons[group.rule] ?? ''}
            onChange={(reason) => onChange({ ...reasons, [group.rule]: reason })}
          />
        </div>
      ))}
    </section>
  )
}
