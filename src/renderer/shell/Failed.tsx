import { CircleAlert } from 'lucide-react'
import { t } from '#text/text.ts'

const OPTION = '--library'

/** The whole window, when the library cannot be opened: the reason and what to do, nothing else. */
export function Failed({ message }: { message: string }) {
  const [before, after] = t('shell:failed.another', { option: OPTION }).split(OPTION)
  return (
    <main className="failed" role="alert">
      <CircleAlert size={30} strokeWidth={1.5} aria-hidden style={{ justifySelf: 'center', color: 'var(--bad)' }} />
      <h1>{t('shell:failed.title')}</h1>
      <p>{message}</p>
      <p className="muted">
        {before}
        <code className="nowrap">{OPTION}</code>
        {after}
      </p>
    </main>
  )
}
