import { Check as Tick } from 'lucide-react'
import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { closeDialog } from '#renderer/shell/dialogs.ts'
import { openBrief } from '#renderer/shell/place.ts'
import { act } from '#renderer/ui/act.ts'
import { Check } from '#renderer/ui/Check.tsx'
import { TextButton } from '#renderer/ui/controls.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { namesOf } from '#renderer/ui/names.ts'
import { useCall } from '#renderer/ui/queries.ts'
import { ThemeChecks } from '#renderer/ui/ThemeChecks.tsx'
import { counted } from '#renderer/ui/words.ts'
import './new-brief.css'

/** Begins a brief from a template; assembles a first draft from themes when asked to. */
export function NewBriefDialog() {
  const { data } = useCall('templates.list', {})
  // The fuller ones first: the first is chosen to begin with.
  const templates = data?.toSorted((a, b) => b.words - a.words)
  const [template, setTemplate] = useState<string | null>(null)
  const [title, setTitle] = useState('')
  const [authors, setAuthors] = useState('')
  const [marking, setMarking] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const [assemble, setAssemble] = useState(true)
  const [working, setWorking] = useState(false)
  const present = template ?? templates?.[0]?.id ?? null
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
      assemble: assemble && chosen.length > 0,
    })
    setWorking(false)
    if (!brief) return
    closeDialog()
    openBrief(brief.id)
  }
  return (
    <ModalDialog
      title="New brief"
      width={720}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>Cancel</TextButton>
          <TextButton tone="primary" isDisabled={!ready} onPress={() => void create()}>
            {working ? 'Creating…' : 'Create the brief'}
          </TextButton>
        </>
      }
    >
      <ListBox
        className="template-list"
        aria-label="Template"
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
            <span className="template-facts muted">
              {counted(item.words, 'word')}
              {item.maxPages !== null && ` · ${counted(item.maxPages, 'page')} at most`} ·{' '}
              {item.page.size === 'LETTER' ? 'Letter' : item.page.size}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      <Field
        label="Title"
        value={title}
        onChange={setTitle}
        placeholder="Kazakhstan after January: who depends on whom"
        first
        required
      />
      <div className="field-row">
        <Field label="Authors" value={authors} onChange={setAuthors} hint="Several names are separated by semicolons." />
        <Field
          label="Marking"
          value={marking}
          onChange={setMarking}
          placeholder="OFFICIAL"
          hint="Printed in header and footer; may stay empty."
        />
      </div>
      <ThemeChecks chosen={chosen} onChange={setChosen} />
      <Check isSelected={assemble && chosen.length > 0} isDisabled={chosen.length === 0} onChange={setAssemble}>
        <span>Assemble a first draft from these themes</span>
        <span className="field-hint">
          Fills the sections with your excerpts or, where there are none, the best suggested passages; every sentence keeps its
          source.
        </span>
      </Check>
    </ModalDialog>
  )
}
