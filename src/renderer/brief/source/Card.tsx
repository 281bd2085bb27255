import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { EditorView } from 'prosemirror-view'
import { t } from '#text/text.ts'
import { useSession } from '../session/use-session.ts'
import { cardPlace, type CardPlace } from './card-place.ts'
import { shownPassage } from './shown-passage.ts'

/** Pixels: a card that would be higher is scrolled. */
const HIGHEST = 500

type Properties = { view: EditorView; sentence: string; isSaid: boolean; children: ReactNode }

/**
 * The card beside a sentence's margin word. It can be pointed at itself, goes by Escape, when the text is scrolled or the caret leaves its sentence, and never
 * covers the line that is being written. `isSaid`: a screen reader says it.
 */
export function Card({ view, sentence, isSaid, children }: Properties) {
  const session = useSession()
  const card = useRef<HTMLElement>(null)
  const [place, setPlace] = useState<CardPlace | null>(null)
  useEffect(() => {
    const element = card.current
    if (!element) return
    const follow = (): void => {
      const next = placed(view, sentence, element)
      setPlace((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    const close = (): void => shownPassage.set(null)
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      // One that only came by the pointer does not take the key from where the keyboard is.
      if (isSaid) event.stopPropagation()
      close()
    }
    const scroller = view.dom.closest('.composer')
    // The context comes after the words; the line that is written moves with the caret.
    const resized = new ResizeObserver(follow)
    for (const part of [element, ...element.children]) resized.observe(part)
    const stops = [session.cursor.subscribe(close), session.editor.subscribe(follow)]
    document.addEventListener('keydown', escape, true)
    scroller?.addEventListener('scroll', close, { passive: true })
    return () => {
      resized.disconnect()
      for (const stop of stops) stop()
      document.removeEventListener('keydown', escape, true)
      scroller?.removeEventListener('scroll', close)
    }
  }, [view, sentence, session, isSaid])
  return (
    <section
      ref={card}
      className="passage-card"
      aria-label={t('source:passage')}
      aria-live={isSaid ? 'polite' : 'off'}
      style={place ? { left: place.left, top: place.top, maxHeight: place.maxHeight } : { visibility: 'hidden' }}
    >
      {children}
    </section>
  )
}

/** Beside the margin word of the sentence, within the pane of the text; null where the sentence cannot be seen. */
function placed(view: EditorView, sentence: string, card: HTMLElement): CardPlace | null {
  const id = CSS.escape(sentence)
  const word = view.dom.querySelector(`[data-pill="${id}"]`) ?? view.dom.querySelector(`[data-note-of="${id}"]`)
  const pane = view.dom.closest('.composer')?.getBoundingClientRect()
  if (!word || !pane) return null
  const whole = card.scrollHeight + card.offsetHeight - card.clientHeight
  const size = { width: card.offsetWidth, height: Math.min(HIGHEST, whole) }
  const within = { left: 8, right: window.innerWidth - 8, top: pane.top + 4, bottom: pane.bottom - 4 }
  const writing = view.hasFocus() ? view.coordsAtPos(view.state.selection.head) : null
  const place = cardPlace(word.getBoundingClientRect(), size, within, writing)
  return { ...place, maxHeight: Math.min(place.maxHeight, HIGHEST) }
}
