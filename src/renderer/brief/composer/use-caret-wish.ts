import { useEffect } from 'react'
import type { RefObject } from 'react'
import { useStore } from '#renderer/ui/store.ts'
import { useSession } from '../session/use-session.ts'

/** Takes the caret when an edit asked for it to be here. */
export function useCaretWish(unit: string, area: RefObject<HTMLTextAreaElement | null>): void {
  const session = useSession()
  const wish = useStore(session.caret, (value) => (value?.unit === unit ? value : null))
  useEffect(() => {
    if (!wish || !area.current) return
    area.current.focus()
    area.current.setSelectionRange(wish.offset, wish.offset)
    area.current.scrollIntoView({ block: 'nearest' })
    session.caret.set(null)
  }, [wish, area, session])
}
