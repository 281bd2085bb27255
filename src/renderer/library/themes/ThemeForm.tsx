import { useState } from 'react'
import type { Theme } from '#core/theme.ts'
import { isWithin, nestedThemes } from '#core/themes/nesting.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { TextButton } from '../../ui/controls.tsx'
import { Field } from '../../ui/Field.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { useThemes } from '../../ui/themes.ts'
import { termsOf, wrongTerm } from '../terms-of.ts'
import { ColourChoice } from './ColourChoice.tsx'
import { ThemeLearning } from './ThemeLearning.tsx'
import { TermMatches } from './TermMatches.tsx'

export type ThemeFields = Pick<Theme, 'name' | 'definition' | 'terms' | 'colour' | 'parent'>

/** Not a slug. */
const NONE = '(none)'

type Properties = {
  /** Null: a new one. */
  theme: string | null
  start: ThemeFields
  onSave: (fields: ThemeFields) => void
}

/** All that a theme is, in a form; below its terms stands what they would match in the library. */
export function ThemeForm({ theme, start, onSave }: Properties) {
  const [form, setForm] = useState({ ...start, terms: start.terms.join('\n') })
  const themes = [...useThemes().values()]
  const set =
    (field: 'name' | 'definition' | 'terms' | 'colour') =>
    (value: string): void =>
      setForm((before) => ({ ...before, [field]: value }))
  const name = form.name.trim()
  const taken = themes.some((other) => other.slug !== theme && other.name.toLowerCase() === name.toLowerCase())
  const terms = termsOf(form.terms)
  const wrong = wrongTerm(terms)
  const parents = nestedThemes(themes).filter(({ theme: other }) => theme === null || !isWithin(themes, other.slug, theme))
  const valid = name !== '' && !taken && wrong === undefined && (terms.length > 0 || theme !== null)
  return (
    <ModalDialog
      title={theme === null ? t('themes:form.new') : t('themes:form.edit', { name: start.name })}
      lead={t('themes:form.lead')}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('themes:form.cancel')}</TextButton>
          <TextButton
            tone="primary"
            isDisabled={!valid}
            onPress={() => onSave({ ...form, name, definition: form.definition.trim(), terms })}
          >
            {theme === null ? t('themes:form.add') : t('themes:form.save')}
          </TextButton>
        </>
      }
    >
      <Field
        label={t('themes:form.name')}
        value={form.name}
        onChange={set('name')}
        error={taken ? t('themes:form.taken') : null}
        placeholder={t('themes:form.nameExample')}
        {...(theme === null ? {} : { hint: t('themes:form.slug', { slug: theme }) })}
        first
        required
      />
      <div className="field-row">
        <ColourChoice value={form.colour} own={start.colour} onChange={set('colour')} />
        <div className="field">
          <span className="field-label">{t('themes:form.parent')}</span>
          <span className="field-choice">
            <ChoiceMenu
              label={t('themes:form.parent')}
              value={form.parent ?? NONE}
              choices={[
                { id: NONE, label: t('themes:form.noParent') },
                ...parents.map(({ theme: other, depth }) => ({
                  id: other.slug,
                  label: `${'\u2003'.repeat(depth)}${other.name}`,
                  dot: other.colour,
                })),
              ]}
              onChange={(parent) => setForm((before) => ({ ...before, parent: parent === NONE ? null : parent }))}
            />
          </span>
        </div>
      </div>
      <Field
        label={t('themes:form.definition')}
        value={form.definition}
        onChange={set('definition')}
        lines={2}
        hint={t('themes:form.definitionHint')}
      />
      <div className="field">
        <Field
          label={t('themes:form.terms')}
          value={form.terms}
          onChange={set('terms')}
          lines={7}
          placeholder={t('themes:form.termsExample')}
          hint={t('themes:form.termsHint')}
          error={wrong ?? null}
          required={theme === null}
        />
        <TermMatches theme={theme} terms={terms} before={start.terms} isWrong={wrong !== undefined} />
        {theme !== null && <ThemeLearning theme={theme} />}
      </div>
    </ModalDialog>
  )
}
