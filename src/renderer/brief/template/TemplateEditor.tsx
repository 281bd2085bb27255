import { Redo2, Undo2 } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { checkTemplate } from '#core/brief/read-template.ts'
import type { TemplateProblem } from '#core/brief/template-issue.ts'
import type { Template } from '#core/template.ts'
import { dialog } from '#renderer/shell/dialogs.ts'
import { act } from '#renderer/ui/act.ts'
import { IconButton, TextButton } from '#renderer/ui/controls.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { useFocusOnOpen } from '#renderer/ui/use-focus-on-open.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { useUnsaved } from '#renderer/ui/unsaved.ts'
import { t } from '#text/text.ts'
import { AboutForm } from './AboutForm.tsx'
import { partOf, problemAt, type Editing } from './editing.ts'
import { FieldsForm } from './FieldsForm.tsx'
import { LookForm } from './LookForm.tsx'
import { PartList } from './PartList.tsx'
import { SectionForm } from './SectionForm.tsx'
import { atPart, changed, draftOf, redone, undone } from './template-draft.ts'
import { TemplatePreview } from './TemplatePreview.tsx'
import { useEditorKeys } from './use-editor-keys.ts'
import './editor.css'

type Properties = {
  template: Template
  /** The version that is changed; null for a new template. */
  from: number | null
  /** Ids that other templates have. */
  taken: readonly string[]
  /** The template that was opened, or copied: chosen again when nothing is kept. */
  back: string
}

/** What a template is made of, in parts, with its pages beside; kept in the library when it is saved, or the window goes, and asked about when it is left before. */
export function TemplateEditor({ template: opened, from, taken, back }: Properties) {
  const [draft, setDraft] = useState(() => draftOf(opened))
  const [leaving, setLeaving] = useState(false)
  /** How often saving was refused for what is to be mended. */
  const [refused, setRefused] = useState(0)
  const [saving, setSaving] = useState(false)
  const { template, part } = draft
  const problems = useMemo(() => problemsOf(template, taken), [template, taken])
  const form = useRef<HTMLDivElement>(null)
  const dirty = template !== opened

  const canSave = !saving && (from === null || dirty)

  const leave = (chosen: string = back): void => dialog.set({ kind: 'new-brief', template: chosen })
  const close = (): void => (dirty && !leaving ? setLeaving(true) : leaving ? setLeaving(false) : leave())
  const save = async (): Promise<void> => {
    if (!canSave) return
    setLeaving(false)
    const [first] = problems
    if (first !== undefined) {
      setDraft((before) => atPart(before, partOf(first)))
      return setRefused((count) => count + 1)
    }
    setSaving(true)
    const saved = await act('templates.save', { template, from })
    setSaving(false)
    if (saved === null) return
    const { title, version, id } = saved.template
    const text =
      saved.before === null
        ? t('brief:templates.imported', { title, version })
        : t('brief:templates.replaced', { title, version, before: saved.before })
    notify({ tone: 'plain', text })
    leave(id)
  }
  const undo = (): void => setDraft(undone)
  const redo = (): void => setDraft(redone)
  useUnsaved(
    `template:${template.id}`,
    dirty && problems.length === 0 ? { name: 'templates.save', input: { template, from } } : null,
  )
  useEditorKeys({ undo, redo, save: () => void save() })
  useEffect(() => {
    // Where saving was refused, writing goes on at what is to be mended.
    if (refused > 0) form.current?.querySelector<HTMLElement>('[data-invalid]:is(input, textarea)')?.focus()
  }, [refused])
  const editing: Editing = {
    template,
    change: (next, what, to) => setDraft((before) => changed(before, next, what, to)),
    errorAt: (...path) => problemAt(problems, path),
  }
  return (
    <ModalDialog
      title={from === null ? t('editor:titleNew') : t('editor:titleChange', { title: opened.title })}
      width={1240}
      onClose={close}
      actions={
        leaving ? (
          <LeaveQuestion
            title={template.title}
            onStay={() => setLeaving(false)}
            onLeave={() => leave()}
            onSave={() => void save()}
          />
        ) : (
          <>
            <div className="editor-undo">
              <IconButton
                icon={Undo2}
                label={t('editor:undo')}
                keys="Ctrl+Z"
                isDisabled={draft.past.length === 0}
                onPress={undo}
              />
              <IconButton
                icon={Redo2}
                label={t('editor:redo')}
                keys="Ctrl+Shift+Z"
                isDisabled={draft.future.length === 0}
                onPress={redo}
              />
            </div>
            <output className="editor-said">
              {refused > 0 && problems.length > 0 ? t('editor:refused', { count: problems.length }) : ''}
            </output>
            <TextButton onPress={close}>{t('brief:cancel')}</TextButton>
            <TextButton tone="primary" isDisabled={!canSave} onPress={() => void save()}>
              {t('editor:save')}
            </TextButton>
          </>
        )
      }
    >
      <div className="editor">
        <PartList
          {...editing}
          part={part}
          wrong={(each) => problems.some((problem) => partOf(problem) === each)}
          onGo={(to) => setDraft((before) => atPart(before, to))}
        />
        <div className="editor-form" ref={form} key={String(part)}>
          {part === 'about' && <AboutForm {...editing} isNew={from === null} />}
          {part === 'fields' && <FieldsForm {...editing} />}
          {part === 'look' && <LookForm {...editing} />}
          {typeof part === 'number' && <SectionForm {...editing} at={part} />}
        </div>
        <TemplatePreview template={template} right={problems.length === 0} />
      </div>
    </ModalDialog>
  )
}

function problemsOf(template: Template, taken: readonly string[]): readonly TemplateProblem[] {
  const { problems } = checkTemplate(template)
  if (!taken.includes(template.id)) return problems
  return [{ path: ['id'], text: t('template:idTaken', { id: template.id }) }, ...problems]
}

type Question = { title: string; onStay: () => void; onLeave: () => void; onSave: () => void }

function LeaveQuestion({ title, onStay, onLeave, onSave }: Question) {
  const question = useFocusOnOpen<HTMLDivElement>()
  return (
    <div
      ref={question}
      tabIndex={-1}
      className="editor-leave"
      role="alertdialog"
      aria-label={t('editor:leave.question', { title })}
    >
      <span>{t('editor:leave.question', { title })}</span>
      <TextButton onPress={onStay}>{t('editor:leave.stay')}</TextButton>
      <TextButton tone="danger" onPress={onLeave}>
        {t('editor:leave.leave')}
      </TextButton>
      <TextButton tone="primary" onPress={onSave}>
        {t('editor:save')}
      </TextButton>
    </div>
  )
}
