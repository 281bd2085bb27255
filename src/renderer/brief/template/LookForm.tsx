import { useState } from 'react'
import { PAGE_SIZES, STYLE_NAMES, type StyleName, type Template } from '#core/template.ts'
import { t } from '#text/text.ts'
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx'
import type { Editing } from './editing.ts'
import { NumberField } from './NumberField.tsx'
import { StyleForm } from './StyleForm.tsx'

/** In the order in which the format has them. */
const SIDES = ['left', 'top', 'right', 'bottom'] as const

/** Paper and margins of a template, and how each kind of text is set. */
export function LookForm(editing: Editing) {
  const { template, change, errorAt } = editing
  const [chosen, setChosen] = useState<StyleName>('title')
  const put = (page: Partial<Template['page']>, what: string | null): void =>
    change({ ...template, page: { ...template.page, ...page } }, what)
  const { margins } = template.page
  // What is wrong is shown until it is right, and stays in view then.
  const wrong = STYLE_NAMES.find((name) => errorAt('styles', name) !== null)
  const name = wrong ?? chosen
  const changeStyle: Editing['change'] = (...change) => {
    setChosen(name)
    editing.change(...change)
  }
  return (
    <>
      <ChoiceField
        label={t('editor:look.size')}
        value={template.page.size}
        choices={PAGE_SIZES.map((id) => ({ id, label: id === 'LETTER' ? t('brief:make.letter') : id }))}
        onChange={(size) => put({ size }, null)}
      />
      <fieldset className="editor-group">
        <legend className="field-label">{t('editor:look.margins')}</legend>
        <div className="editor-numbers">
          {SIDES.map((side, index) => (
            <NumberField
              key={side}
              label={t(`editor:look.sides.${side}`)}
              value={margins[index] ?? null}
              onChange={(points) => {
                const changed: Template['page']['margins'] = [...margins]
                changed[index] = points ?? Number.NaN
                put({ margins: changed }, `margins.${side}`)
              }}
              error={errorAt('page', 'margins', index)}
            />
          ))}
        </div>
      </fieldset>
      <ChoiceField
        label={t('editor:look.style')}
        value={name}
        choices={STYLE_NAMES.map((id) => ({ id, label: t(`editor:styles.${id}`) }))}
        onChange={(style) => wrong === undefined && setChosen(style)}
      />
      <StyleForm key={name} {...editing} change={changeStyle} name={name} />
    </>
  )
}
