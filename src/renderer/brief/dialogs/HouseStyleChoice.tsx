import { OwnStyleId } from '#core/own-style.ts'
import { ChoiceMenu } from '#renderer/ui/ChoiceMenu.tsx'
import { t } from '#text/text.ts'
import { useOwnStyles } from './own-styles.ts'
import { OwnStyleActs } from './OwnStyleActs.tsx'

const TEMPLATE = 'template'

type Properties = { value: OwnStyleId | null; onChange: (value: OwnStyleId | null) => void }

/** In which house style a brief is written as a Word file. */
export function HouseStyleChoice({ value, onChange }: Properties) {
  const own = useOwnStyles('house', value)
  const choices = [
    { id: TEMPLATE, label: t('brief:form.houseOfTemplate') },
    ...own.choices.map(({ id, name }) => ({ id, label: name })),
  ]
  return (
    <div className="field">
      <span className="field-label">{t('brief:form.house')}</span>
      <span className="field-choice">
        <ChoiceMenu
          label={t('brief:form.house')}
          value={value ?? TEMPLATE}
          choices={choices}
          onChange={(id) => onChange(OwnStyleId.safeParse(id).data ?? null)}
        />
        <OwnStyleActs kind="house" label={t('style:moreHouse')} offered={own.offered} onAdded={onChange} />
      </span>
      <span className="field-hint">{t('brief:form.houseHint', { title: '{{title}}' })}</span>
    </div>
  )
}
