import { useEffect } from 'react'
import type { EditorView } from 'prosemirror-view'
import { briefTarget } from '#renderer/shell/place.ts'
import { useStore } from '#renderer/ui/store.ts'
import { goToFinding } from '../check/go-to-finding.ts'
import { useSession } from '../session/use-session.ts'

/** Brings a sentence into view that was asked for from elsewhere, as soon as the text is there. */
export function useBriefTarget(view: EditorView | null): void {
  const session = useSession()
  const wanted = useStore(briefTarget)
  useEffect(() => {
    if (!view || wanted?.brief !== session.id) return
    briefTarget.set(null)
    goToFinding(session, wanted)
  }, [view, wanted, session])
}
