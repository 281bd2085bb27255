import { GripVertical } from 'lucide-react'
import type { EditorView } from 'prosemirror-view'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button, Popover } from 'react-aria-components'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { findNode } from '../text/cursor.ts'
import { moveBlockTo } from '../text/move-block.ts'
import { useSession } from '../session/use-session.ts'
import { BlockMenu } from './BlockMenu.tsx'
import { dragBlock } from './drag-block.ts'
import { openBlockMenu, openLink } from './open-block-menu.ts'

/** The handle left of the block under the pointer, else of the one with the caret: pressed it opens the block's menu, dragged it moves the block. */
export function BlockHandle({ view }: { view: EditorView }) {
  const session = useSession()
  const [pointed, setPointed] = useState<string | null>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const handle = useRef<HTMLButtonElement>(null)
  const line = useRef<HTMLDivElement>(null)
  const cursor = useStore(session.cursor)
  const opened = useStore(openBlockMenu)
  // What the open menu can do follows the text.
  useStore(session.content, (content) => (opened === null ? null : content))
  const id = dragged ?? opened ?? pointed ?? cursor?.block ?? null
  useEffect(() => {
    const follow = (event: PointerEvent): void => {
      const block =
        event.target instanceof Element ? event.target.closest<HTMLElement>('.brief-block, .brief-text ul, .brief-text ol') : null
      setPointed(block?.dataset['briefBlock'] ?? block?.dataset['id'] ?? null)
    }
    view.dom.addEventListener('pointermove', follow)
    return () => view.dom.removeEventListener('pointermove', follow)
  }, [view])
  useLayoutEffect(() => {
    let block: Element | null = null
    const put = (): void => {
      const page = view.dom.parentElement
      if (!place.current || !page || id === null) return
      const name = CSS.escape(id)
      if (block?.isConnected !== true) block = page.querySelector(`[data-brief-block="${name}"], [data-id="${name}"]`)
      place.current.hidden = !block
      if (block) place.current.style.top = `${block.getBoundingClientRect().top - page.getBoundingClientRect().top}px`
    }
    put()
    // The text above may have grown.
    return session.content.subscribe(() => requestAnimationFrame(put))
  }, [view, session, id])
  const menu = opened === null || opened !== id ? null : findNode(session.editor.get().doc, opened)
  const close = (): void => {
    openBlockMenu.set(null)
    // Not before the menu has given the keyboard back to the handle; a link is asked for in a field of its own.
    requestAnimationFrame(() => requestAnimationFrame(() => !openLink.get() && view.focus()))
  }
  // Before the button, which keeps the press to itself.
  const press = (down: React.PointerEvent): void => {
    const element = line.current
    if (down.button !== 0 || id === null || !element) return
    dragBlock(down.nativeEvent, view, element, {
      begins: () => setDragged(id),
      ends(gap) {
        setDragged(null)
        const made = gap === null ? null : moveBlockTo(session.editor.get(), id, gap)
        if (made) session.dispatch(made)
        view.focus()
      },
    })
  }
  return (
    <>
      <div ref={place} className="block-handle-place" data-dragged={dragged !== null} onPointerDownCapture={press}>
        {id !== null && (
          <>
            <Button
              ref={handle}
              className="block-handle"
              aria-label={t('composer:blockHandle')}
              aria-haspopup="menu"
              aria-expanded={opened === id}
              onPress={() => openBlockMenu.set(id)}
            >
              <GripVertical size={14} aria-hidden />
            </Button>
            <Popover
              className="popover fade-in"
              placement="bottom start"
              offset={4}
              triggerRef={handle}
              isOpen={opened === id}
              onOpenChange={(open) => !open && close()}
            >
              {menu && <BlockMenu node={menu.node} id={id} view={view} onClose={close} />}
            </Popover>
          </>
        )}
      </div>
      <div ref={line} className="block-drop-line" hidden />
    </>
  )
}
