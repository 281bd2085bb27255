import { BRIEF_LANGUAGES } from '#core/brief/brief-languages.ts'
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx'
import { languageName } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'

type Properties = { value: string; own: string; onChange: (value: string) => void }

/** The language of a brief's text; `own`: the one that it has, which is offered whichever it is. */
export function LanguageField({ value, own, onChange }: Properties) {
  const tags = BRIEF_LANGUAGES.includes(own) ? BRIEF_LANGUAGES : [own, ...BRIEF_LANGUAGES]
  return (
    <ChoiceField
      label={t('brief:form.language')}
      value={value}
      choices={tags.map((id) => ({ id, label: languageName(id) }))}
      onChange={onChange}
      hint={t('brief:form.languageHint')}
    />
  )
}
