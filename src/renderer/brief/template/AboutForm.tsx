import { CITATION_STYLES, CitationStyleName } from '#core/cite/citation-settings.ts'
import { withChanges } from '#core/brief/edit-template.ts'
import { LIKELIHOOD_SCALES } from '#core/brief/likelihood-scale.ts'
import { ANNEXES, READING_PACKS, TRADECRAFT_RULES, type Template } from '#core/template.ts'
import { Check } from '#renderer/ui/Check.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { t } from '#text/text.ts'
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx'
import type { Editing } from './editing.ts'
import { NumberField } from './NumberField.tsx'
import { Several } from './Several.tsx'

/** No scale of the template's own. */
const OF_BRIEF = 'of-brief'

/** What a template says of itself and asks of the whole brief. `isNew`: its name in files can still be chosen. */
export function AboutForm({ template, change, errorAt, isNew }: Editing & { isNew: boolean }) {
  const put = (what: keyof Template, changes: { [K in keyof Template]?: Template[K] | undefined }): void =>
    change(withChanges(template, changes), what)
  const styles = CitationStyleName.options.map((name) => ({
    id: CITATION_STYLES[name] as string,
    label: t(`brief:form.styles.${name}`),
  }))
  const style = template.citationStyle
  return (
    <>
      <Field
        label={t('editor:about.title')}
        value={template.title}
        onChange={(title) => put('title', { title })}
        hint={t('editor:about.titleHint')}
        error={errorAt('title')}
        first
        required
      />
      <Field
        label={t('editor:about.description')}
        value={template.description}
        onChange={(description) => put('description', { description })}
        lines={2}
        hint={t('editor:about.descriptionHint')}
      />
      <div className="field-row">
        {isNew && (
          <Field
            label={t('editor:about.id')}
            value={template.id}
            onChange={(id) => put('id', { id })}
            hint={t('editor:about.idHint')}
            error={errorAt('id')}
          />
        )}
        <Field
          label={t('editor:about.language')}
          value={template.language}
          onChange={(language) => put('language', { language })}
          hint={t('editor:about.languageHint')}
          error={errorAt('language')}
        />
      </div>
      <div className="field-row">
        <NumberField
          label={t('editor:about.words')}
          value={template.words}
          onChange={(words) => put('words', { words: words ?? Number.NaN })}
          error={errorAt('words')}
        />
        <NumberField
          label={t('editor:about.pages')}
          value={template.maxPages}
          onChange={(maxPages) => put('maxPages', { maxPages })}
          hint={t('editor:noneHint')}
          error={errorAt('maxPages')}
        />
      </div>
      <NumberField
        label={t('editor:about.age')}
        value={template.maxSourceAgeDays ?? null}
        onChange={(days) => put('maxSourceAgeDays', { maxSourceAgeDays: days ?? undefined })}
        hint={t('editor:noneHint')}
        error={errorAt('maxSourceAgeDays')}
      />
      <div className="field-row">
        <ChoiceField
          label={t('editor:about.style')}
          value={style}
          choices={styles.some(({ id }) => id === style) ? styles : [...styles, { id: style, label: style }]}
          onChange={(citationStyle) => put('citationStyle', { citationStyle })}
        />
        <ChoiceField
          label={t('editor:about.scale')}
          value={template.likelihoodScale ?? OF_BRIEF}
          choices={([OF_BRIEF, ...LIKELIHOOD_SCALES] as const).map((id) => ({ id, label: t(`editor:scales.${id}`) }))}
          onChange={(id) => put('likelihoodScale', { likelihoodScale: id === OF_BRIEF ? undefined : id })}
        />
      </div>
      <Check isSelected={template.numberParagraphs} onChange={(on) => put('numberParagraphs', { numberParagraphs: on })}>
        {t('editor:about.numbered')}
      </Check>
      <Check isSelected={template.printGrades} onChange={(on) => put('printGrades', { printGrades: on })}>
        {t('editor:about.grades')}
      </Check>
      <Several
        label={t('editor:about.annexes')}
        all={ANNEXES}
        chosen={template.annexes}
        nameOf={(id) => t(`editor:annexes.${id}`)}
        onChange={(annexes) => put('annexes', { annexes })}
      />
      <ChoiceField
        label={t('editor:about.pack')}
        value={template.readingPack}
        choices={READING_PACKS.map((id) => ({ id, label: t(`editor:packs.${id}`) }))}
        onChange={(readingPack) => put('readingPack', { readingPack })}
      />
      <Several
        label={t('editor:about.tradecraft')}
        all={TRADECRAFT_RULES}
        chosen={template.tradecraft}
        nameOf={(id) => t(`editor:tradecraft.${id}`)}
        onChange={(tradecraft) => put('tradecraft', { tradecraft })}
      />
    </>
  )
}
