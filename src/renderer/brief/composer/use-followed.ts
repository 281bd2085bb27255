import { useEffect, useState } from 'react'
import type { EditorState } from 'prosemirror-state'
import { useSession } from '../session/use-session.ts'

/** How long what is counted may lag behind what is typed, in milliseconds. */
const LAG = 120

/** The text while `followed`: selections at once, changes at a short distance, so that a key costs no more than the text itself; `now` catches up. */
export function useFollowed(followed: boolean): { state: EditorState; now: () => void } {
  const { editor } = useSession()
  const [state, setState] = useState(editor.get)
  const now = (): void => setState(editor.get())
  useEffect(() => {
    if (!followed) return
    let seen = editor.get()
    let lagging: number | undefined
    const follow = (): void => {
      window.clearTimeout(lagging)
      lagging = undefined
      seen = editor.get()
      setState(seen)
    }
    const stop = editor.subscribe(() => {
      if (editor.get().doc === seen.doc) follow()
      else lagging ??= window.setTimeout(follow, LAG)
    })
    return () => {
      stop()
      window.clearTimeout(lagging)
    }
  }, [editor, followed])
  return { state, now }
}
