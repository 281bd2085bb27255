import { useState, type FormEvent } from 'react'
import type { Inside } from '#contract/backups.ts'
import { t } from '#text/text.ts'
import { TextButton } from '../../ui/controls.tsx'
import { Field } from '../../ui/Field.tsx'
import { counted } from '../../ui/words.ts'
import type { ChosenBackup } from './use-chosen-backup.ts'
import { whenMade } from './when-made.ts'

const LOCKED = ['password-needed', 'wrong-password']

/** What is in the chosen backup, the question for its password, or why it cannot be looked into. */
export function InsideBackup({ chosen, onPassword }: { chosen: ChosenBackup; onPassword: (password: string) => void }) {
  const { failure, inside, file } = chosen
  if (failure !== null && LOCKED.includes(failure.code))
    return <PasswordOf key={file} chosen={chosen} wrong={failure.code === 'wrong-password'} onPassword={onPassword} />
  return (
    <section className="backup-inside" aria-label={t('backups:inside.label')} aria-live="polite">
      {inside === null ? (
        <p className={failure === null ? 'muted' : 'field-error'}>{failure?.message ?? t('backups:restore.looking')}</p>
      ) : (
        <Found file={file} inside={inside} />
      )}
    </section>
  )
}

function PasswordOf({
  chosen: { file, failure },
  wrong,
  onPassword,
}: {
  chosen: ChosenBackup
  wrong: boolean
  onPassword: (password: string) => void
}) {
  const [password, setPassword] = useState('')
  const open = (event?: FormEvent): void => {
    event?.preventDefault()
    if (password !== '') onPassword(password)
  }
  return (
    <form className="backup-inside backup-form" onSubmit={open}>
      <p>{t('backups:restore.locked', { file })}</p>
      <Field
        label={t('backups:restore.password')}
        value={password}
        onChange={setPassword}
        error={wrong && password === '' ? (failure?.message ?? null) : null}
        first
        secret
      />
      <div>
        <TextButton isDisabled={password === ''} onPress={() => open()}>
          {t('backups:restore.open')}
        </TextButton>
      </div>
    </form>
  )
}

function Found({ file, inside }: { file: string; inside: Inside }) {
  const { articles, excerpts, briefs, trashed, newest, changedAt } = inside
  const counts = t('backups:inside.counts', {
    articles: counted(articles, 'article'),
    excerpts: counted(excerpts, 'excerpt'),
    briefs: counted(briefs, 'brief'),
  })
  return (
    <dl className="backup-facts">
      <dt>{t('backups:inside.file')}</dt>
      <dd className="backup-file">{file}</dd>
      <dt>{t('backups:inside.holds')}</dt>
      <dd>
        {counts}
        {trashed > 0 && <div className="muted">{t('backups:inside.trashed', { count: trashed })}</div>}
      </dd>
      <dt>{t('backups:inside.newest')}</dt>
      <dd>
        {newest === null ? (
          t('backups:inside.nothing')
        ) : (
          <>
            {newest.title}
            <div className="muted">{whenMade(newest.importedAt)}</div>
          </>
        )}
      </dd>
      <dt>{t('backups:inside.changed')}</dt>
      <dd>{changedAt === null ? t('backups:inside.nothing') : whenMade(changedAt)}</dd>
    </dl>
  )
}
