import { copyOfTemplate } from '#core/brief/edit-template.ts'
import type { Template } from '#core/template.ts'
import type { TemplateView } from '#contract/views.ts'
import { useState } from 'react'
import { useCall } from '#renderer/ui/queries.ts'
import { t } from '#text/text.ts'
import { TemplateEditor } from './TemplateEditor.tsx'

/** Opens a template to be changed: one of the library's own as it is, one of the program's, or with `copy` any, as a copy. */
export function TemplateEditorDialog({ id, copy }: { id: string; copy: boolean }) {
  const { data } = useCall('templates.list', {})
  const [opened, setOpened] = useState<{ template: Template; from: number | null; taken: string[] } | null>(null)
  if (opened === null && data !== undefined) {
    const found = data.find((each) => each.id === id)
    if (found !== undefined) setOpened(open(found, copy || !found.own, data))
  }
  return opened === null ? null : <TemplateEditor {...opened} back={id} />
}

function open({ own: _own, ...template }: TemplateView, copy: boolean, all: readonly TemplateView[]) {
  const taken = all.map((each) => each.id)
  if (!copy) return { template, from: template.version, taken: taken.filter((each) => each !== template.id) }
  return { template: copyOfTemplate(template, t('editor:copyTitle', { title: template.title }), taken), from: null, taken }
}
