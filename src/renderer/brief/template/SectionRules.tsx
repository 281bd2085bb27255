import type { TemplateSection } from '#core/template-section.ts'
import { Check } from '#renderer/ui/Check.tsx'
import { t } from '#text/text.ts'
import { NumberField } from './NumberField.tsx'
import type { SectionChanges } from './SectionForm.tsx'

type Properties = {
  section: TemplateSection
  put: (changes: SectionChanges, what: string | null) => void
  error: (field: keyof TemplateSection) => string | null
}

/** Rules that are kept or not. */
const RULES = ['needsActorAndTime', 'linkedToFinding', 'noArguments', 'sourcePerParagraph', 'sourcePerCell'] as const

/** What the check asks of a section. */
export function SectionRules({ section, put, error }: Properties) {
  return (
    <fieldset className="editor-group">
      <legend className="field-label">{t('editor:rules.title')}</legend>
      <div className="editor-numbers">
        <NumberField
          label={t('editor:rules.minSources')}
          value={section.minSources}
          onChange={(minSources) => put({ minSources: minSources ?? 0 }, 'minSources')}
          error={error('minSources')}
        />
        <NumberField
          label={t('editor:rules.minItems')}
          value={section.minItems ?? null}
          onChange={(least) => put({ minItems: least ?? undefined }, 'minItems')}
          error={error('minItems')}
        />
        <NumberField
          label={t('editor:rules.maxItems')}
          value={section.maxItems ?? null}
          onChange={(most) => put({ maxItems: most ?? undefined }, 'maxItems')}
          error={error('maxItems')}
        />
      </div>
      {RULES.map((rule) => (
        <div key={rule}>
          <Check isSelected={section[rule]} onChange={(on) => put({ [rule]: on }, null)}>
            {t(`editor:rules.${rule}`)}
          </Check>
          {error(rule) !== null && (
            <span className="field-error" role="alert">
              {error(rule)}
            </span>
          )}
        </div>
      ))}
    </fieldset>
  )
}
