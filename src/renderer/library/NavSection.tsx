import type { ReactNode } from 'react'

/** A part of the navigator under a title, with a button beside it. */
export function NavSection({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <div className="nav-heading">
        <h2>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  )
}
