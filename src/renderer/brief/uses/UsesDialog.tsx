import { usesCount } from '#core/brief/resting/resting-words.ts'
import { closeDialog, type OpenDialog } from '#renderer/shell/dialogs.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { useCall } from '#renderer/ui/queries.ts'
import { t } from '#text/text.ts'
import { UsesList } from './UsesList.tsx'

/** Which sentences of which briefs rest on an article or an excerpt. */
export function UsesDialog({ name, article, excerpt }: Extract<OpenDialog, { kind: 'uses' }>) {
  const { data } = useCall('briefs.restingOn', {
    articles: article === undefined ? [] : [article],
    excerpts: excerpt === undefined ? [] : [excerpt],
  })
  if (!data) return null
  return (
    <ModalDialog
      title={t('uses:where', { name })}
      lead={data.briefs.length === 0 ? t('uses:none') : usesCount(data.briefs)}
      width={620}
      onClose={closeDialog}
      actions={<TextButton onPress={closeDialog}>{t('uses:close')}</TextButton>}
    >
      <UsesList briefs={data.briefs} quotationsGo={false} onLeave={closeDialog} />
    </ModalDialog>
  )
}
