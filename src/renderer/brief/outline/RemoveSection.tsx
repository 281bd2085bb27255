import type { OutlineRow } from '#core/brief/outline/outline.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { t } from '#text/text.ts'

type Properties = { row: OutlineRow; words: number; onRemove: () => void; onClose: () => void }

/** Asks before a section goes that something stands in. */
export function RemoveSection({ row, words, onRemove, onClose }: Properties) {
  return (
    <ModalDialog
      title={t('outline:ask.title', { title: row.title })}
      width={440}
      onClose={onClose}
      actions={
        <>
          <TextButton onPress={onClose}>{t('outline:ask.cancel')}</TextButton>
          <TextButton tone="danger" autoFocus onPress={onRemove}>
            {t('outline:ask.remove')}
          </TextButton>
        </>
      }
    >
      <p>{t('outline:ask.words', { count: words })}</p>
    </ModalDialog>
  )
}
