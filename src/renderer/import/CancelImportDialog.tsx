import { closeDialog } from '../shell/dialogs.ts'
import { TextButton } from '../ui/controls.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { useCall } from '../ui/queries.ts'
import { counted } from '../ui/words.ts'
import { stopReading, putAway } from './batch-actions.ts'

/** Asks before what an import found is forgotten. */
export function CancelImportDialog({ id }: { id: string }) {
  const { data: batches } = useCall('imports.list', {})
  const batch = batches?.find((each) => each.id === id)
  if (!batch) return null
  const reading = batch.state === 'reading'
  const { ready, stored } = batch.counts
  return (
    <ModalDialog
      title={reading ? 'Cancel this import?' : 'Put this import away?'}
      width={480}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{reading ? 'Go on reading' : 'Keep it'}</TextButton>
          {reading && (
            <TextButton
              onPress={() => {
                closeDialog()
                void stopReading(batch)
              }}
            >
              Stop and review what is there
            </TextButton>
          )}
          <TextButton
            tone="danger"
            onPress={() => {
              closeDialog()
              void putAway(batch)
            }}
          >
            Put it away
          </TextButton>
        </>
      }
    >
      <p>
        {ready === 0
          ? 'Nothing is lost but the list of what was found.'
          : `${counted(ready, 'article')} ${ready === 1 ? 'was' : 'were'} read and not stored yet; ${ready === 1 ? 'it is' : 'they are'} forgotten, with what you changed here. Your files are not touched.`}
        {stored > 0 && ` The ${counted(stored, 'article')} stored already ${stored === 1 ? 'stays' : 'stay'} in the library.`}
      </p>
    </ModalDialog>
  )
}
