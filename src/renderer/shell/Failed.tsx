import { CircleAlert } from 'lucide-react'
import { failureSpot } from '#core/guide/failure-spot.ts'
import type { Failure } from '#core/result.ts'
import { t } from '#text/text.ts'
import { TextButton } from '../ui/controls.tsx'
import { dialog } from './dialogs.ts'
import { showGuide } from './place.ts'

const OPTION = '--library'
/** Something else can be put in the place of such a library. */
const REPLACEABLE: readonly string[] = ['library-damaged', 'library-unreadable', 'library-altered']

/** The whole window, when the library cannot be opened: the reason and what to do. Without a `code` the program itself cannot go on. */
export function Failed({ message, code }: { message: string; code?: Failure['code'] }) {
  const [before, after] = t('shell:failed.another', { option: OPTION }).split(OPTION)
  const spot = code === undefined ? null : failureSpot(code)
  return (
    <main className="failed" role="alert">
      <CircleAlert size={30} strokeWidth={1.5} aria-hidden style={{ justifySelf: 'center', color: 'var(--bad)' }} />
      <h1>{t('shell:failed.title')}</h1>
      <p>{message}</p>
      {code !== undefined && (
        <p className="failed-acts">
          {code === 'library-damaged' && (
            <TextButton tone="primary" onPress={() => dialog.set({ kind: 'recover' })}>
              {t('backups:recover.command')}
            </TextButton>
          )}
          {REPLACEABLE.includes(code) && (
            <TextButton onPress={() => dialog.set({ kind: 'restore' })}>{t('shell:restore')}</TextButton>
          )}
          {spot !== null && <TextButton onPress={() => showGuide(spot)}>{t('guide:readMore')}</TextButton>}
        </p>
      )}
      <p className="muted">
        {before}
        <code className="nowrap">{OPTION}</code>
        {after}
      </p>
    </main>
  )
}
