import type { Template } from '#core/template.ts'
import { Check as Tick } from 'lucide-react'
import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { closeDialog } from '#renderer/shell/dialogs.ts'
import { openBrief } from '#renderer/shell/place.ts'
import { act } from '#renderer/ui/act.ts'
import { Check } from '#renderer/ui/Check.tsx'
import { TextButton } from '#renderer/ui/controls.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { MarkingField } from '#renderer/ui/MarkingField.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { newBriefDefaults } from '#renderer/ui/new-brief-defaults.ts'
import { namesOf } from '#renderer/ui/names.ts'
import { useCall } from '#renderer/ui/queries.ts'
import { ThemeChecks } from '#renderer/ui/ThemeChecks.tsx'
import { counted } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import { LikelihoodField } from './LikelihoodField.tsx'
import { TemplateActs } from './TemplateActs.tsx'
import { TemplateFields } from './TemplateFields.tsx'
import './new-brief.css'

/** Begins a brief from a template; assembles a first draft from themes when asked to. */
export function NewBriefDialog({ template: first }: { template?: string }) {
  const { data: templates } = useCall('templates.list', {})
  const [template, setTemplate] = useState<string | null>(first ?? null)
  const [title, setTitle] = useState('')
  const [defaults] = useState(() => newBriefDefaults.get())
  const [authors, setAuthors] = useState(defaults.authors)
  const [marking, setMarking] = useState(defaults.marking)
  const [likelihood, setLikelihood] = useState(defaults.likelihood)
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({})
  const [chosen, setChosen] = useState<string[]>([])
  const [assemble, setAssemble] = useState(true)
  const [working, setWorking] = useState(false)
  // One that was chosen and removed since is chosen no more.
  const present = templates?.find(({ id }) => id === template)?.id ?? templates?.[0]?.id ?? null
  const shown = templates?.find(({ id }) => id === present) ?? null
  const ready = present !== null && title.trim() !== '' && !working

  const create = async (): Promise<void> => {
    if (present === null) return
    setWorking(true)
    const brief = await act('briefs.create', {
      template: present,
      title: title.trim(),
      themes: chosen,
      authors: namesOf(authors),
      marking: marking.trim(),
      fields: fieldsOf(shown, fields),
      assemble: assemble && chosen.length > 0,
      citation: { style: defaults.style, locale: defaults.locale },
      likelihood,
    })
    setWorking(false)
    if (!brief) return
    closeDialog()
    openBrief(brief.id)
  }
  return (
    <ModalDialog
      title={t('brief:make.heading')}
      width={720}
      onEnter={() => void (ready && create())}
      onClose={closeDialog}
      actions={
        <>
          <span className="make-needs muted">{title.trim() === '' ? t('brief:make.needsTitle') : ''}</span>
          <TextButton onPress={closeDialog}>{t('brief:cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={!ready} onPress={() => void create()}>
            {working ? t('brief:make.creating') : t('brief:make.create')}
          </TextButton>
        </>
      }
    >
      <TemplateActs template={shown} onChoose={setTemplate} />
      <ListBox
        className="template-list"
        aria-label={t('brief:make.template')}
        items={templates ?? []}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={present === null ? [] : [present]}
        onSelectionChange={(keys) => setTemplate(keys === 'all' ? null : String([...keys][0] ?? ''))}
      >
        {(item) => (
          <ListBoxItem key={item.id} id={item.id} textValue={item.title} className="template">
            <span className="template-title">
              {item.title}
              <Tick size={15} aria-hidden className="template-tick" />
            </span>
            <span className="muted">{item.description}</span>
            <span className="template-sections">
              {item.sections.map((section) => (
                <span key={section.id}>
                  {section.title}
                  {section.words !== null && <span className="num muted"> {section.words}</span>}
                </span>
              ))}
            </span>
            <span className="template-facts muted">{sizeOf(item)}</span>
          </ListBoxItem>
        )}
      </ListBox>
      <Field
        label={t('brief:form.title')}
        value={title}
        onChange={setTitle}
        placeholder={t('brief:form.titleLike')}
        first
        required
      />
      <div className="field-row">
        <Field label={t('brief:form.authors')} value={authors} onChange={setAuthors} hint={t('brief:form.authorsHint')} />
        <MarkingField value={marking} onChange={setMarking} />
      </div>
      <LikelihoodField template={shown} value={likelihood} onChange={setLikelihood} />
      <TemplateFields template={shown} said={fields} onChange={setFields} />
      <ThemeChecks chosen={chosen} onChange={setChosen} />
      <Check isSelected={assemble && chosen.length > 0} isDisabled={chosen.length === 0} onChange={setAssemble}>
        <span>{t('brief:make.assemble')}</span>
        <span className="field-hint">{t('brief:make.assembleHint')}</span>
      </Check>
    </ModalDialog>
  )
}

/** What was written for the template that is chosen; what was written for another one is not its. */
function fieldsOf(template: Template | null, said: Readonly<Record<string, string>>): Record<string, string> {
  const own = (template?.fields ?? []).map(({ id }) => [id, said[id] ?? ''] as const)
  return Object.fromEntries(own.filter(([, text]) => text.trim() !== ''))
}

function sizeOf({ words, maxPages, page }: Template): string {
  const facts = { words: counted(words, 'word'), page: page.size === 'LETTER' ? t('brief:make.letter') : page.size }
  return maxPages === null
    ? t('brief:make.size', facts)
    : t('brief:make.sizeAndPages', { ...facts, pages: counted(maxPages, 'page') })
}
