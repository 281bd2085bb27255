import { CircleAlert } from 'lucide-react'

/** The whole window, when the library cannot be opened: the reason and what to do, nothing else. */
export function Failed({ message }: { message: string }) {
  return (
    <main className="failed" role="alert">
      <CircleAlert size={30} strokeWidth={1.5} aria-hidden style={{ justifySelf: 'center', color: 'var(--bad)' }} />
      <h1>Briefwright cannot open your library</h1>
      <p>{message}</p>
      <p className="muted">
        To open another library, quit and start Briefwright with <code className="nowrap">--library</code> and the path of its
        file.
      </p>
    </main>
  )
}
