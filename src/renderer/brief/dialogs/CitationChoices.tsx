import { CITATION_STYLES, CitationLocale, CitationStyleChoice, type CitationSettings } from '#core/cite/citation-settings.ts'
import { ChoiceMenu } from '#renderer/ui/ChoiceMenu.tsx'
import { t } from '#text/text.ts'

const STYLES = ['template', ...CitationStyleChoice.options] as const
const LOCALES = ['language', ...CitationLocale.options] as const

type Properties = {
  value: CitationSettings
  /** What the brief's template names: a file, see CITATION_STYLES. */
  templateStyle: string | undefined
  onChange: (value: CitationSettings) => void
}

/** How a brief cites: by which style, and in which language with which marks. */
export function CitationChoices({ value, templateStyle, onChange }: Properties) {
  const ofTemplate = CitationStyleChoice.options.find((style) => CITATION_STYLES[style] === templateStyle)
  return (
    <div className="field-row">
      <div className="field">
        <span className="field-label">{t('brief:form.style')}</span>
        <span className="field-choice">
          <ChoiceMenu
            label={t('brief:form.style')}
            value={value.style ?? 'template'}
            choices={STYLES.map((style) => ({
              id: style,
              label:
                style !== 'template'
                  ? t(`brief:form.styles.${style}`)
                  : ofTemplate === undefined
                    ? t('brief:form.styleOfTemplate')
                    : t('brief:form.styleOfTemplateNamed', { style: t(`brief:form.styles.${ofTemplate}`) }),
            }))}
            onChange={(style) => onChange({ ...value, style: style === 'template' ? null : style })}
          />
        </span>
        <span className="field-hint">{t('brief:form.styleHint')}</span>
      </div>
      <div className="field">
        <span className="field-label">{t('brief:form.locale')}</span>
        <span className="field-choice">
          <ChoiceMenu
            label={t('brief:form.locale')}
            value={value.locale ?? 'language'}
            choices={LOCALES.map((locale) => ({
              id: locale,
              label: locale === 'language' ? t('brief:form.localeOfLanguage') : t(`brief:form.locales.${locale}`),
            }))}
            onChange={(locale) => onChange({ ...value, locale: locale === 'language' ? null : locale })}
          />
        </span>
        <span className="field-hint">{t('brief:form.localeHint')}</span>
      </div>
    </div>
  )
}
