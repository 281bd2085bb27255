import { LIKELIHOOD_SCALES, type LikelihoodScale } from '#core/brief/likelihood-scale.ts'
import type { Template } from '#core/template.ts'
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx'
import { t } from '#text/text.ts'

type Properties = { template: Template | null; value: LikelihoodScale; onChange: (value: LikelihoodScale) => void }

/** The scale of a brief's words of likelihood; where its template fixes one, which, and that it does. */
export function LikelihoodField({ template, value, onChange }: Properties) {
  const label = t('brief:form.likelihood')
  const fixed = template?.likelihoodScale
  if (fixed === undefined)
    return (
      <ChoiceField
        label={label}
        value={value}
        choices={LIKELIHOOD_SCALES.map((id) => ({ id, label: t(`editor:scales.${id}`) }))}
        onChange={onChange}
        hint={t('brief:form.likelihoodHint')}
      />
    )
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <span className="field-choice">{t(`editor:scales.${fixed}`)}</span>
      <span className="field-hint">{t('brief:form.likelihoodFixed', { template: template?.title ?? '' })}</span>
    </div>
  )
}
