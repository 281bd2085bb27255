import { useState } from 'react'
import type { ReactNode } from 'react'
import { TextButton } from '#renderer/ui/controls.tsx'
import { t } from '#text/text.ts'

/** Rows that are shown before more are asked for. */
const SHOWN = 100

type Properties<T> = { title: string; rows: readonly T[]; renderRow: (one: T) => ReactNode }

/** One kind of difference under its heading with how many there are; nothing where there is none. */
export function DifferenceGroup<T extends { id: string }>({ title, rows, renderRow }: Properties<T>) {
  const [all, setAll] = useState(false)
  if (rows.length === 0) return null
  return (
    <section className="since-group" aria-label={title}>
      <h3>
        {title} <span className="muted num">{rows.length}</span>
      </h3>
      <ul>
        {/* A sentence may have moved twice: its id alone is no key. */}
        {(all ? rows : rows.slice(0, SHOWN)).map((one, index) => (
          <li key={`${one.id} ${index}`}>{renderRow(one)}</li>
        ))}
      </ul>
      {!all && rows.length > SHOWN && (
        <TextButton small className="since-more" onPress={() => setAll(true)}>
          {t('issue:all', { count: rows.length })}
        </TextButton>
      )}
    </section>
  )
}
