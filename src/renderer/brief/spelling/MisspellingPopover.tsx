import { BookPlus, EyeOff } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import type { EditorView } from 'prosemirror-view'
import { MenuLine } from '#renderer/ui/MenuLine.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import { highlight, rangeOf } from '../composer/painted.ts'
import { focusTextSoon } from '../composer/text-field.ts'
import { useSession } from '../session/use-session.ts'
import { replaceMatch } from '../text/find.ts'
import { ignoreIn } from './known-besides.ts'
import { drawMisspelt } from './misspelt.ts'
import { openMisspelling } from './open-misspelling.ts'
import { setOwnWord } from './own-words.ts'
import '#renderer/ui/menu.css'
import './spelling.css'

function close(): void {
  openMisspelling.set(null)
  focusTextSoon()
}

/** What may have been meant by a misspelt word, and what else can be done with it; under the word. */
export function MisspellingPopover({ view }: { view: EditorView }) {
  const misspelling = useStore(openMisspelling)
  return misspelling && <OpenPopover view={view} misspelling={misspelling} />
}

type Open = NonNullable<ReturnType<typeof openMisspelling.get>>

function OpenPopover({ view, misspelling }: { view: EditorView; misspelling: Open }) {
  const place = useRef<HTMLSpanElement>(null)
  const { from, to } = misspelling
  // The word is painted, since the selection is not seen while the menu has the keyboard.
  useLayoutEffect(() => {
    const range = rangeOf(view, { from, to })
    const [box] = range.getClientRects()
    const page = view.dom.parentElement?.getBoundingClientRect()
    if (box && page && place.current)
      Object.assign(place.current.style, {
        top: `${box.top - page.top}px`,
        left: `${box.left - page.left}px`,
        width: `${box.width}px`,
        height: `${box.height}px`,
      })
    highlight('misspelt-here').add(range)
    return () => highlight('misspelt-here').clear()
  }, [view, from, to])
  return (
    <>
      <span ref={place} className="misspelt-place" />
      <Popover
        className="popover fade-in"
        placement="bottom start"
        offset={6}
        triggerRef={place}
        isOpen
        onOpenChange={(open) => !open && close()}
      >
        <Offers misspelling={misspelling} />
      </Popover>
    </>
  )
}

/** A menu that a key opened begins at its first entry: what is likeliest is taken by Enter at once. */
const AT_FIRST = { autoFocus: 'first' } as const

function Offers({ misspelling: { from, to, word, suggestions } }: { misspelling: Open }) {
  const session = useSession()
  const written = word.replaceAll("'", '’')
  return (
    <Menu {...AT_FIRST} className="menu" aria-label={t('spelling:misspelt', { word: written })} onClose={close}>
      {suggestions.length === 0 && (
        <MenuItem id="none" className="menu-item" isDisabled>
          {t('spelling:nothing')}
        </MenuItem>
      )}
      {suggestions.map((suggestion) => (
        <MenuLine
          key={suggestion}
          id={`take:${suggestion}`}
          label={suggestion}
          run={() => session.dispatch(replaceMatch(session.editor.get(), { from, to }, suggestion))}
        />
      ))}
      <Separator className="menu-separator" />
      <MenuLine id="add" icon={BookPlus} label={t('spelling:add')} run={() => void setOwnWord(written, true)} />
      <MenuLine
        id="ignore"
        icon={EyeOff}
        label={t('spelling:ignore')}
        run={() => {
          ignoreIn(session, word)
          drawMisspelt()
          notify({ tone: 'plain', text: t('spelling:ignored', { word: written }) })
        }}
      />
    </Menu>
  )
}
