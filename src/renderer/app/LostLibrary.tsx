import { useState } from 'react'
import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import { TextButton } from '../ui/controls.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { useStore } from '../ui/store.ts'
import { lostLibrary } from './lost-library.ts'

type Rescued = { file: string; whole: boolean }

/** Tells that the library was deleted or replaced from outside, and offers to keep what is open of it. Stays in sight until it is mended. */
export function LostLibrary() {
  const lost = useStore(lostLibrary)
  const [rescued, setRescued] = useState<Rescued | null>(null)
  const [busy, setBusy] = useState(false)
  if (lost === null) return null
  const later = (): void => lostLibrary.set({ ...lost, asked: true })
  const again = (): void => lostLibrary.set({ ...lost, asked: false })
  const rescue = async (): Promise<void> => {
    setBusy(true)
    setRescued(await act('library.rescue', {}))
    setBusy(false)
  }
  if (lost.asked)
    return (
      <div className="lost-library" role="alert">
        <span>{t('shell:lost.bar')}</span>
        <TextButton onPress={again}>{rescued === null ? t('shell:lost.keepMore') : t('shell:lost.where')}</TextButton>
      </div>
    )
  return (
    <ModalDialog
      title={rescued === null ? t('shell:lost.title') : t('shell:lost.kept')}
      width={520}
      onClose={later}
      actions={
        <>
          <TextButton onPress={later}>{rescued === null ? t('shell:lost.later') : t('shell:lost.close')}</TextButton>
          {rescued === null && (
            <TextButton tone="primary" isDisabled={busy} onPress={() => void rescue()}>
              {t('shell:lost.keep')}
            </TextButton>
          )}
        </>
      }
    >
      {rescued === null ? (
        <p>{lost.message}</p>
      ) : (
        <>
          <p className="rescue-file">{rescued.file}</p>
          <p>{rescued.whole ? t('shell:lost.whole', { command: t('shell:restore') }) : t('shell:lost.part')}</p>
        </>
      )}
    </ModalDialog>
  )
}
