import type { EditorView } from 'prosemirror-view'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from '#renderer/ui/store.ts'
import { findNode } from '../text/cursor.ts'
import { useSession } from '../session/use-session.ts'
import { BlockMenu } from './BlockMenu.tsx'
import { openBlockMenu } from './open-block-menu.ts'

/** The handle left of the block under the pointer, else of the one with the caret: one for the whole text. */
export function BlockHandle({ view }: { view: EditorView }) {
  const session = useSession()
  const [pointed, setPointed] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const cursor = useStore(session.cursor)
  useStore(session.content)
  const { doc } = session.editor.get()
  const opened = useStore(openBlockMenu)
  const id = opened ?? pointed ?? cursor?.block ?? null
  useEffect(() => {
    const follow = (event: PointerEvent): void => {
      const block =
        event.target instanceof Element ? event.target.closest<HTMLElement>('.brief-block, .brief-text ul, .brief-text ol') : null
      setPointed(block?.dataset['briefBlock'] ?? block?.dataset['id'] ?? null)
    }
    view.dom.addEventListener('pointermove', follow)
    return () => view.dom.removeEventListener('pointermove', follow)
  }, [view])
  // Measured after every rendering: the text above may have grown.
  useLayoutEffect(() => {
    const page = view.dom.parentElement
    const name = id === null ? '' : CSS.escape(id)
    const block = page?.querySelector(`[data-brief-block="${name}"], [data-id="${name}"]`)
    if (!place.current || !page) return
    place.current.hidden = !block
    if (block) place.current.style.top = `${block.getBoundingClientRect().top - page.getBoundingClientRect().top}px`
  })
  const found = id === null ? null : findNode(doc, id)
  return (
    <div ref={place} className="block-handle-place">
      {found && id !== null && <BlockMenu node={found.node} id={id} view={view} />}
    </div>
  )
}
