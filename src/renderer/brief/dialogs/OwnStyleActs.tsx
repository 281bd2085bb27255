import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { quoted } from '#core/in-sentence.ts'
import type { OwnStyleView } from '#contract/styles.ts'
import type { OwnStyleId, OwnStyleKind } from '#core/own-style.ts'
import { ActionMenu } from '#renderer/ui/ActionMenu.tsx'
import { act } from '#renderer/ui/act.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'

type Properties = {
  kind: OwnStyleKind
  label: string
  offered: readonly OwnStyleView[]
  onAdded: (id: OwnStyleId) => void
}

/** Adds styles from files, and removes those of the user's own, after a question where briefs have them. */
export function OwnStyleActs({ kind, label, offered, onAdded }: Properties) {
  const [asked, setAsked] = useState<OwnStyleView | null>(null)
  const add = async (): Promise<void> => {
    const done = await act('styles.add', { kind })
    if (!done?.added) return
    const { style, notes, replaces } = done.added
    onAdded(style.id)
    const { name } = style
    const said = replaces ? t('style:replaced', { name }) : t('style:added', { name })
    notify({ tone: 'plain', text: [said, ...notes].join(' ') })
  }
  const remove = async ({ id, name }: OwnStyleView): Promise<void> => {
    setAsked(null)
    if (!(await act('styles.remove', { id }))) return
    const undo = { label: t('style:undo'), run: () => void act('styles.restore', { id }) }
    notify({ tone: 'plain', text: t('style:removed', { name }), actions: [undo] })
  }
  return (
    <>
      <ActionMenu
        label={label}
        trigger={
          <TextButton tone="quiet" aria-label={label}>
            <Ellipsis size={14} aria-hidden />
          </TextButton>
        }
        entries={[
          { id: 'add', label: t('style:add'), run: () => void add() },
          ...offered.map((style) => ({
            id: style.id,
            label: t('style:remove', { name: style.name }),
            run: () => (style.briefs.length === 0 ? void remove(style) : setAsked(style)),
          })),
        ]}
      />
      {asked !== null && (
        <ModalDialog
          title={t('style:ask.title', { name: asked.name })}
          lead={t('style:ask.lead', {
            titles: asked.briefs.map(({ title }) => quoted(title)).join(', '),
            count: asked.briefs.length,
          })}
          width={480}
          onClose={() => setAsked(null)}
          actions={
            <>
              <TextButton onPress={() => setAsked(null)}>{t('style:ask.cancel')}</TextButton>
              <TextButton tone="danger" onPress={() => void remove(asked)}>
                {t('style:ask.act')}
              </TextButton>
            </>
          }
        >
          {null}
        </ModalDialog>
      )}
    </>
  )
}
