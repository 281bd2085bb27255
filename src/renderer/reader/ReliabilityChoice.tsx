import { Reliability } from '#core/grade.ts'
import { t } from '#text/text.ts'
import { ChoiceMenu } from '../ui/ChoiceMenu.tsx'

const CHOICES = ['none', ...Reliability.options] as const

/** How reliable the publication of an article is: said once, for all its articles. */
export function ReliabilityChoice({
  value,
  onChange,
}: {
  value: Reliability | null
  onChange: (value: Reliability | null) => void
}) {
  return (
    <div className="field">
      <span className="field-top">
        <span className="field-label">{t('grades:reliability.label')}</span>
      </span>
      <span className="field-choice">
        <ChoiceMenu
          label={t('grades:reliability.label')}
          value={value ?? 'none'}
          choices={CHOICES.map((grade) => ({
            id: grade,
            label:
              grade === 'none'
                ? t('grades:reliability.none')
                : t('grades:choice', { grade, meaning: t(`grades:reliability.${grade}`) }),
          }))}
          onChange={(grade) => onChange(grade === 'none' ? null : grade)}
        />
      </span>
      <span className="field-hint">{t('grades:hint')}</span>
    </div>
  )
}
