import { usesCount } from '#core/brief/resting/resting-words.ts'
import { t } from '#text/text.ts'
import { UsesList } from '../brief/uses/UsesList.tsx'
import { closeDialog, type OpenDialog } from '../shell/dialogs.ts'
import { TextButton } from '../ui/controls.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'

/** Asks before articles are deleted for good: which they are, what goes with them, and which sentences of which briefs rest on them. */
export function DeleteForGoodDialog({ name, stake, briefs, answer }: Extract<OpenDialog, { kind: 'delete-for-good' }>) {
  const { articles, titles, excerpts, notes } = stake
  const close = (yes: boolean): void => {
    closeDialog()
    answer(yes)
  }
  const parts = {
    excerpts: t('uses:forGood.excerpts', { count: excerpts }),
    notes: t('uses:forGood.notes', { count: notes }),
  }
  return (
    <ModalDialog
      title={t('uses:forGood.title', { name })}
      lead={t('uses:forGood.lead', parts)}
      width={620}
      onClose={() => close(false)}
      actions={
        <>
          <TextButton onPress={() => close(false)}>{t('uses:cancel')}</TextButton>
          <TextButton tone="danger" onPress={() => close(true)}>
            {t('uses:forGood.act')}
          </TextButton>
        </>
      }
    >
      {articles > 1 && (
        <ul className="plain-list">
          {titles.map((title, order) => (
            // Two may be called the same.
            <li key={`${order} ${title}`} dir="auto">
              {title}
            </li>
          ))}
          {articles > titles.length && <li className="muted">{t('uses:forGood.more', { count: articles - titles.length })}</li>}
        </ul>
      )}
      {briefs.length > 0 && (
        <>
          <p>{t('uses:forGood.used')}</p>
          <p className="muted">{usesCount(briefs)}</p>
          <UsesList briefs={briefs} quotationsGo={false} onLeave={() => close(false)} />
        </>
      )}
    </ModalDialog>
  )
}
