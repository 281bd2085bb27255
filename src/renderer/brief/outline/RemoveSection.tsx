import { useEffect, useRef } from 'react'
import type { OutlineRow } from '#core/brief/outline/outline.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { t } from '#text/text.ts'

type Properties = { row: OutlineRow; words: number; onRemove: () => void; onClose: () => void }

/** Asks before a section goes that something stands in. */
export function RemoveSection({ row, words, onRemove, onClose }: Properties) {
  const buttons = useRef<HTMLDivElement>(null)
  // Who pressed Delete goes on with Enter, or Escape.
  useEffect(() => buttons.current?.querySelector<HTMLElement>('.button-danger')?.focus(), [])
  return (
    <ModalDialog
      title={t('outline:ask.title', { title: row.title })}
      width={440}
      onClose={onClose}
      actions={
        <div className="outline-ask" ref={buttons}>
          <TextButton onPress={onClose}>{t('outline:ask.cancel')}</TextButton>
          <TextButton tone="danger" onPress={onRemove}>
            {t('outline:ask.remove')}
          </TextButton>
        </div>
      }
    >
      <p>{words === 0 ? t('outline:ask.noWords') : t('outline:ask.words', { count: words })}</p>
    </ModalDialog>
  )
}
