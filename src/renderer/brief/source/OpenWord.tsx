import { t } from '#text/text.ts'
import type { SyntheticEvent } from 'react'

/** In an entry of a list, for the mouse: opens its source beside the text and does not choose the entry. By the keyboard the entry itself has a key for that. */
export function OpenWord({ onOpen }: { onOpen: () => void }) {
  return (
    <span
      className="link open-word"
      aria-hidden
      onPointerDown={keep}
      onMouseDown={keep}
      onClick={(event) => {
        keep(event)
        onOpen()
      }}
    >
      {t('source:open')}
    </span>
  )
}

function keep(event: SyntheticEvent): void {
  event.stopPropagation()
}
