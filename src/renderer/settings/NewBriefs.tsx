import { LIKELIHOOD_SCALES } from '#core/brief/likelihood-scale.ts'
import { CitationLocale, CitationStyleName } from '#core/cite/citation-settings.ts'
import { MARKING_SCALE_IDS, MARKING_SCALES } from '#core/marking.ts'
import { t } from '#text/text.ts'
import { ChoiceField } from '../ui/ChoiceField.tsx'
import { Field } from '../ui/Field.tsx'
import { MarkingField } from '../ui/MarkingField.tsx'
import { newBriefDefaults } from '../ui/new-brief-defaults.ts'
import { useStore } from '../ui/store.ts'

const TEMPLATE = 'template'
const EVERY_SCALE = 'every'

/** What a new brief begins with. */
export function NewBriefs() {
  const chosen = useStore(newBriefDefaults)
  const set = (change: Partial<typeof chosen>): void => newBriefDefaults.set({ ...chosen, ...change })
  return (
    <section className="settings-part">
      <h3>{t('about:preferences.briefs')}</h3>
      <div className="settings-fields">
        <ChoiceField
          label={t('about:preferences.style')}
          value={chosen.style ?? TEMPLATE}
          choices={[TEMPLATE, ...CitationStyleName.options].map((id) => ({
            id,
            label: id === TEMPLATE ? t('brief:form.styleOfTemplate') : t(`brief:form.styles.${CitationStyleName.parse(id)}`),
          }))}
          onChange={(id) => set({ style: CitationStyleName.safeParse(id).data ?? null })}
        />
        <ChoiceField
          label={t('about:preferences.locale')}
          value={chosen.locale ?? TEMPLATE}
          choices={[TEMPLATE, ...CitationLocale.options].map((id) => ({
            id,
            label: id === TEMPLATE ? t('brief:form.localeOfLanguage') : t(`brief:form.locales.${CitationLocale.parse(id)}`),
          }))}
          onChange={(id) => set({ locale: CitationLocale.safeParse(id).data ?? null })}
        />
        <Field
          label={t('about:preferences.authors')}
          value={chosen.authors}
          onChange={(authors) => set({ authors })}
          hint={t('brief:form.authorsHint')}
        />
        <ChoiceField
          label={t('about:preferences.markingScale')}
          value={chosen.markingScale ?? EVERY_SCALE}
          choices={([EVERY_SCALE, ...MARKING_SCALE_IDS] as const).map((id) => ({
            id,
            label: id === EVERY_SCALE ? t('about:preferences.everyScale') : MARKING_SCALES[id].name,
          }))}
          onChange={(id) => set({ markingScale: id === EVERY_SCALE ? null : id })}
        />
        <MarkingField value={chosen.marking} onChange={(marking) => set({ marking })} />
        <ChoiceField
          label={t('brief:form.likelihood')}
          value={chosen.likelihood}
          choices={LIKELIHOOD_SCALES.map((id) => ({ id, label: t(`editor:scales.${id}`) }))}
          onChange={(likelihood) => set({ likelihood })}
          hint={t('about:preferences.likelihoodHint')}
        />
      </div>
      <p className="muted">{t('about:preferences.briefsHint')}</p>
    </section>
  )
}
