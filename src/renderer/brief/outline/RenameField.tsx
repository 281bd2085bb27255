import { useRef, useState } from 'react'
import { useFocusOnOpen } from '#renderer/ui/use-focus-on-open.ts'
import { t } from '#text/text.ts'

type Properties = { title: string; onDone: (title: string, byKey: boolean) => void; onCancel: () => void }

/** A section's title in its row while it is renamed: Enter or leaving it keeps what was typed, Escape what was there. */
export function RenameField({ title, onDone, onCancel }: Properties) {
  const field = useFocusOnOpen<HTMLInputElement>()
  const [typed, setTyped] = useState(title)
  const left = useRef(false)
  const leave = (act: () => void): void => {
    if (left.current) return
    left.current = true
    act()
  }
  return (
    <input
      className="outline-rename"
      aria-label={t('outline:name')}
      ref={field}
      value={typed}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => leave(() => onDone(typed, false))}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') leave(() => onDone(typed, true))
        if (event.key === 'Escape') leave(onCancel)
      }}
    />
  )
}
