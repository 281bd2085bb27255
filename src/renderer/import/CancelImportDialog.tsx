import { t } from '#text/text.ts'
import { closeDialog } from '../shell/dialogs.ts'
import { TextButton } from '../ui/controls.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { useCall } from '../ui/queries.ts'
import { stopReading, putAway } from './batch-actions.ts'

/** Asks before what an import found is forgotten. */
export function CancelImportDialog({ id }: { id: string }) {
  const { data: batches } = useCall('imports.list', {})
  const batch = batches?.find((each) => each.id === id)
  if (!batch) return null
  const reading = batch.state === 'reading'
  const { ready, stored } = batch.counts
  const parts = [
    ready === 0 ? t('importing:cancelling.nothingLost') : t('importing:cancelling.forgotten', { count: ready }),
    ...(stored > 0 ? [t('importing:cancelling.stays', { count: stored })] : []),
  ]
  return (
    <ModalDialog
      title={reading ? t('importing:cancelling.cancelThis') : t('importing:cancelling.putThisAway')}
      width={480}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>
            {reading ? t('importing:cancelling.goOn') : t('importing:cancelling.keep')}
          </TextButton>
          {reading && (
            <TextButton
              onPress={() => {
                closeDialog()
                void stopReading(batch)
              }}
            >
              {t('importing:cancelling.stopAndReview')}
            </TextButton>
          )}
          <TextButton
            tone="danger"
            onPress={() => {
              closeDialog()
              void putAway(batch)
            }}
          >
            {t('importing:putItAway')}
          </TextButton>
        </>
      }
    >
      <p>{parts.join(' ')}</p>
    </ModalDialog>
  )
}
