import { CITATION_STYLES, CitationLocale, CitationStyleName, type CitationSettings } from '#core/cite/citation-settings.ts'
import { ChoiceMenu } from '#renderer/ui/ChoiceMenu.tsx'
import { t } from '#text/text.ts'
import { useOwnStyles } from './own-styles.ts'
import { OwnStyleActs } from './OwnStyleActs.tsx'

const TEMPLATE = 'template'
const LOCALES = ['language', ...CitationLocale.options] as const

type Properties = {
  value: CitationSettings
  /** What the brief's template names: a file, see CITATION_STYLES. */
  templateStyle: string | undefined
  onChange: (value: CitationSettings) => void
}

/** How a brief cites: by which style, and in which language with which marks. */
export function CitationChoices({ value, templateStyle, onChange }: Properties) {
  const ofTemplate = CitationStyleName.options.find((style) => CITATION_STYLES[style] === templateStyle)
  const own = useOwnStyles('citation', value.style)
  const template = {
    id: TEMPLATE,
    label:
      ofTemplate === undefined
        ? t('brief:form.styleOfTemplate')
        : t('brief:form.styleOfTemplateNamed', { style: t(`brief:form.styles.${ofTemplate}`) }),
  }
  const bundled = CitationStyleName.options.map((style) => ({ id: style, label: t(`brief:form.styles.${style}`) }))
  const choices: { id: string; label: string }[] = [
    template,
    ...bundled,
    ...own.choices.map(({ id, name }) => ({ id, label: name })),
  ]
  return (
    <div className="field-row">
      <div className="field">
        <span className="field-label">{t('brief:form.style')}</span>
        <span className="field-choice">
          <ChoiceMenu
            label={t('brief:form.style')}
            value={value.style ?? TEMPLATE}
            choices={choices}
            onChange={(style) => onChange({ ...value, style: style === TEMPLATE ? null : style })}
          />
          <OwnStyleActs
            kind="citation"
            label={t('style:more')}
            offered={own.offered}
            onAdded={(style) => onChange({ ...value, style })}
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
