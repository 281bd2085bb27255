import { useState } from 'react'
import type { Block } from '#core/article.ts'
import { paragraphsIn } from '#core/review/correct-text.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../shell/dialogs.ts'
import { TextButton } from '../ui/controls.tsx'
import { Field } from '../ui/Field.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { useCall } from '../ui/queries.ts'
import { correct } from './correct.ts'
import { ACTIVE_ARTICLE } from './show-block.ts'
import { takeInHand } from './take-in-hand.ts'

/** Corrects the text of one paragraph, or makes several of it. */
export function CorrectDialog({ id, block }: { id: string; block: number }) {
  const { data } = useCall('articles.get', { id })
  const shown = data?.blocks.find((one) => one.id === block)
  return shown === undefined ? null : <CorrectForm article={id} block={shown} />
}

function CorrectForm({ article, block }: { article: string; block: Block }) {
  // As it was when this was opened: another window's change is not written over.
  const [was] = useState(block.text)
  const [text, setText] = useState(was)
  const changed = text.trim() !== '' && text !== was
  const save = async (): Promise<void> => {
    if (!changed || !(await correct(article, { act: 'text', block: block.id, paragraphs: paragraphsIn(text), was }))) return
    closeDialog()
    window.requestAnimationFrame(() => takeInHand(document.querySelector<HTMLElement>(ACTIVE_ARTICLE), block.id))
  }
  return (
    <ModalDialog
      title={t('reader:correct.title')}
      lead={t('reader:correct.lead')}
      width={640}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('reader:about.cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={!changed} onPress={() => void save()}>
            {t('reader:correct.save')}
          </TextButton>
        </>
      }
    >
      <Field label={t('reader:correct.text')} value={text} onChange={setText} lines={10} first />
    </ModalDialog>
  )
}
