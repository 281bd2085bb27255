import { useState } from 'react'
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
        <span>The library was deleted or replaced by another program. Nothing that is changed now is kept.</span>
        <TextButton onPress={again}>{rescued === null ? 'Keep what is open…' : 'Where it is kept…'}</TextButton>
      </div>
    )
  return (
    <ModalDialog
      title={rescued === null ? 'The library is not where it was' : 'Kept in a rescue file'}
      width={520}
      onClose={later}
      actions={
        <>
          <TextButton onPress={later}>{rescued === null ? 'Later' : 'Close'}</TextButton>
          {rescued === null && (
            <TextButton tone="primary" isDisabled={busy} onPress={() => void rescue()}>
              Keep what is open
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
          <p>
            {rescued.whole
              ? 'It holds everything up to the last change that was kept. To work on with it, choose “Restore a backup” and this file.'
              : 'The library was overwritten, and not all of it could be read: compare this file with your latest backup before you use it.'}
          </p>
        </>
      )}
    </ModalDialog>
  )
}
