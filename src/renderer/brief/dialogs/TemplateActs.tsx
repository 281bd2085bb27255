import { Ellipsis } from 'lucide-react'
import type { TemplateView } from '#contract/views.ts'
import { dialog } from '#renderer/shell/dialogs.ts'
import { ActionMenu } from '#renderer/ui/ActionMenu.tsx'
import { notifyDone } from '#renderer/shell/turn-step.ts'
import { act } from '#renderer/ui/act.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'

type Properties = { template: TemplateView | null; onChoose: (id: string) => void }

const writeOut = async ({ id, title }: TemplateView): Promise<void> => {
  const done = await act('templates.export', { id })
  if (done?.file) notify({ tone: 'plain', text: t('brief:templates.exported', { title, file: done.file }) })
}

const remove = async ({ id, title }: TemplateView): Promise<void> => {
  if (!(await act('templates.remove', { id }))) return
  await notifyDone(t('brief:templates.removed', { title }))
}

const edit = ({ id }: TemplateView, copy: boolean): void => dialog.set({ kind: 'edit-template', id, copy })

/** Brings templates into the library, writes them to files, and takes the library's own out again; the program's stay. */
export function TemplateActs({ template, onChoose }: Properties) {
  const bringIn = async (): Promise<void> => {
    const done = await act('templates.import', {})
    if (!done?.imported) return
    const { template: brought, before } = done.imported
    onChoose(brought.id)
    const facts = { title: brought.title, version: brought.version }
    const text =
      before === null || before === brought.version
        ? t('brief:templates.imported', facts)
        : t('brief:templates.replaced', { ...facts, before })
    notify({ tone: 'plain', text })
  }
  const ofChosen =
    template === null
      ? []
      : [
          ...(template.own
            ? [{ id: 'change', label: t('brief:templates.change', { title: template.title }), run: () => edit(template, false) }]
            : []),
          {
            id: 'copy',
            label: t('brief:templates.copy', { title: template.title }),
            run: () => edit(template, true),
          },
          {
            id: 'export',
            label: t('brief:templates.export', { title: template.title }),
            run: () => void writeOut(template),
          },
          ...(template.own
            ? [{ id: 'remove', label: t('brief:templates.remove', { title: template.title }), run: () => void remove(template) }]
            : []),
        ]
  return (
    <ActionMenu
      label={t('brief:templates.more')}
      trigger={
        <TextButton tone="quiet">
          <Ellipsis size={14} aria-hidden /> {t('brief:templates.more')}
        </TextButton>
      }
      entries={[{ id: 'import', label: t('brief:templates.import'), run: () => void bringIn() }, ...ofChosen]}
    />
  )
}
