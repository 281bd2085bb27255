import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { AutomaticBackup } from '#contract/backups.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { act } from '../../ui/act.ts'
import { TextButton } from '../../ui/controls.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { ask } from '../../ui/queries.ts'
import { restored } from './restored.ts'
import { InsideBackup } from './InsideBackup.tsx'
import { useChosenBackup } from './use-chosen-backup.ts'
import { whenMade } from './when-made.ts'
import './backups.css'

/** Chooses a backup, shows what is in it, and lets it take the library's place. */
export function RestoreDialog() {
  const { chosen, look, choose } = useChosenBackup()
  const backups = useAutomaticBackups()
  const [busy, setBusy] = useState(false)
  // What somebody added to a backup is left out when it is restored, which is then said.
  const restorable = chosen !== null && (chosen.inside !== null || chosen.failure?.code === 'library-altered')
  const restore = async (): Promise<void> => {
    if (chosen === null) return
    setBusy(true)
    const { name, password } = chosen
    const done = await act('library.restore', { name, ...(password === undefined ? {} : { password }) })
    setBusy(false)
    if (done === null) return
    restored(done)
  }
  return (
    <ModalDialog
      title={t('backups:restore.title')}
      lead={t('backups:restore.lead')}
      width={560}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={() => void choose()}>{t('backups:restore.choose')}</TextButton>
          <span className="backup-gap" />
          <TextButton onPress={closeDialog}>{t('backups:cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={!restorable || busy} onPress={() => void restore()}>
            {busy ? t('backups:restore.working') : t('backups:restore.go')}
          </TextButton>
        </>
      }
    >
      {backups !== null && (
        <div className="field">
          <span className="field-label">{t('backups:restore.automatic')}</span>
          {backups.length === 0 ? (
            <p className="field-hint">{t('backups:restore.none')}</p>
          ) : (
            <ListBox
              className="backup-list"
              aria-label={t('backups:restore.automatic')}
              selectionMode="single"
              items={backups.map((each) => ({ ...each, id: each.name }))}
              selectedKeys={chosen?.name == null ? [] : [chosen.name]}
              onSelectionChange={(keys) => {
                const [name] = keys === 'all' ? [] : [...keys].map(String)
                if (name !== undefined) void look(name, name)
              }}
            >
              {({ name, at, bytes }) => (
                <ListBoxItem id={name} textValue={whenMade(at)} className="backup-row">
                  <span>{whenMade(at)}</span>
                  <span className="muted num">{t('backups:restore.megabytes', { megabytes: megabytes(bytes) })}</span>
                </ListBoxItem>
              )}
            </ListBox>
          )}
        </div>
      )}
      {chosen !== null && (
        <InsideBackup chosen={chosen} onPassword={(password) => void look(chosen.name, chosen.file, password)} />
      )}
    </ModalDialog>
  )
}

/** Asked for anew each time the dialog opens; none where the library cannot tell. Null until it has. */
function useAutomaticBackups(): AutomaticBackup[] | null {
  const [backups, setBackups] = useState<AutomaticBackup[] | null>(null)
  useEffect(() => {
    ask('backups.list', {}).then(
      (listed) => setBackups(listed.backups),
      () => setBackups([]),
    )
  }, [])
  return backups
}

function megabytes(bytes: number): number {
  return Math.max(0.1, Math.round(bytes / 100_000) / 10)
}
