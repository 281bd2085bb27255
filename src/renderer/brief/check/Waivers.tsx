import { quoted } from '#core/in-sentence.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { t } from '#text/text.ts'
import type { RuleErrors } from './errors-by-rule.ts'
import { ruleLabel } from '../composer/trace-pill.ts'

const SHOWN = 3

/** What was typed as the reason for these errors, else why they were accepted before. `reasons` go by waiver. */
export function reasonOf({ waivers: [first = ''], reason }: RuleErrors, reasons: Record<string, string>): string {
  return reasons[first] ?? reason
}

/** The errors by rule, each with a field for the reason why they are accepted; it covers the sentences that are shown, and none that is written later. */
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
    <section className="waivers" aria-label={t('brief:waivers.label')}>
      <p>
        <strong>{t('brief:waivers.found')}</strong> {t('brief:waivers.choose')}
      </p>
      {groups.map((group) => (
        <div key={`${group.rule} ${group.reason}`} className="waiver">
          <ul>
            {group.errors.slice(0, SHOWN).map(({ message, sentences }) => (
              <li key={message}>
                {message}
                {sentences.slice(0, SHOWN).map((sentence) => (
                  <p key={sentence} className="muted truncate">
                    {quoted(sentence)}
                  </p>
                ))}
                {sentences.length > SHOWN && (
                  <p className="muted">{t('brief:waivers.moreSentences', { count: sentences.length - SHOWN })}</p>
                )}
              </li>
            ))}
            {group.errors.length > SHOWN && (
              <li className="muted">{t('brief:waivers.more', { count: group.errors.length - SHOWN })}</li>
            )}
          </ul>
          <Field
            label={t('brief:waivers.reason', { rule: ruleLabel(group.rule) })}
            value={reasonOf(group, reasons)}
            onChange={(reason) =>
              onChange({ ...reasons, ...Object.fromEntries(group.waivers.map((waiver) => [waiver, reason])) })
            }
          />
        </div>
      ))}
    </section>
  )
}
