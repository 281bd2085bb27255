import type { ReadCodebook } from '#contract/themes.ts'
import { importedWords } from '#core/themes/imported-words.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { TextButton } from '../../ui/controls.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'

/** What a codebook would change, theme by theme, before it does. */
export function ImportThemesDialog({ read }: { read: ReadCodebook }) {
  const { file, entries, plan } = read
  const planned = plan.map((each) => ({ ...each, isNew: each.theme === null }))
  const changes = planned.some(({ isNew, fields }) => isNew || fields.length > 0)
  const take = async (): Promise<void> => {
    const done = await act('themes.import', { entries })
    if (done === null) return
    closeDialog()
    await notifyDone(`${t('themes:importing.done', { file })} ${importedWords(done.themes)}`)
  }
  return (
    <ModalDialog
      title={t('themes:importing.title', { file })}
      lead={t('themes:importing.lead')}
      onClose={closeDialog}
      actions={
        changes ? (
          <>
            <TextButton onPress={closeDialog}>{t('themes:importing.cancel')}</TextButton>
            <TextButton tone="primary" onPress={() => void take()}>
              {t('themes:importing.import')}
            </TextButton>
          </>
        ) : (
          <TextButton onPress={closeDialog}>{t('themes:importing.nothing')}</TextButton>
        )
      }
    >
      <p>{importedWords(planned)}</p>
      <ul className="theme-plan" aria-label={t('themes:importing.list')}>
        {planned.map(({ name, isNew, fields }, at) => (
          <li key={at} data-changes={isNew || fields.length > 0 || undefined}>
            <span>{name}</span>
            <span className="muted">
              {isNew
                ? t('themes:importing.new')
                : fields.length === 0
                  ? t('themes:importing.same')
                  : t('themes:importing.changes', { fields: fields.map((field) => t(`themes:file.field.${field}`)).join(', ') })}
            </span>
          </li>
        ))}
      </ul>
    </ModalDialog>
  )
}
