import { ALIGNMENTS, FONTS, type StyleName, type TextStyle } from '#core/template.ts'
import { Check } from '#renderer/ui/Check.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { t } from '#text/text.ts'
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx'
import type { Editing } from './editing.ts'
import { NumberField } from './NumberField.tsx'

/** In points, but for the leading. */
const SIZES = ['size', 'leading', 'spaceBefore', 'spaceAfter', 'indent'] as const

/** How one kind of text is set. */
export function StyleForm({ template, change, errorAt, name }: Editing & { name: StyleName }) {
  const style = template.styles[name]
  const put = (changes: Partial<TextStyle>, what: keyof TextStyle): void =>
    change({ ...template, styles: { ...template.styles, [name]: { ...style, ...changes } } }, `styles.${name}.${what}`)
  return (
    <>
      <div className="field-row">
        <ChoiceField
          label={t('editor:style.font')}
          value={style.font}
          choices={FONTS.map((id) => ({ id, label: t(`editor:style.fonts.${id}`) }))}
          onChange={(font) => put({ font }, 'font')}
        />
        <ChoiceField
          label={t('editor:style.align')}
          value={style.align}
          choices={ALIGNMENTS.map((id) => ({ id, label: t(`editor:style.alignments.${id}`) }))}
          onChange={(align) => put({ align }, 'align')}
        />
      </div>
      <div className="editor-numbers">
        {SIZES.map((size) => (
          <NumberField
            key={size}
            label={t(`editor:style.${size}`)}
            value={style[size]}
            onChange={(value) => put({ [size]: value ?? Number.NaN }, size)}
            error={errorAt('styles', name, size)}
          />
        ))}
        <Field
          label={t('editor:style.colour')}
          value={style.colour}
          onChange={(colour) => put({ colour: colour.toLowerCase() }, 'colour')}
          error={errorAt('styles', name, 'colour')}
        />
      </div>
      <div className="editor-line">
        <Check isSelected={style.bold} onChange={(bold) => put({ bold }, 'bold')}>
          {t('editor:style.bold')}
        </Check>
        <Check isSelected={style.italic} onChange={(italic) => put({ italic }, 'italic')}>
          {t('editor:style.italic')}
        </Check>
      </div>
    </>
  )
}
