import type { EditorView } from 'prosemirror-view'
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { highlight, rangeOf } from '../composer/painted.ts'
import { INSERTS } from '../composer/inserts.ts'
import { useSession } from '../session/use-session.ts'
import { kindOf, type InsertKind } from '../text/blocks.ts'
import { closePicking, pickingIn, type Picking } from '../text/picking.ts'
import { choose, chooseKind, WAYS, type How } from './choose.ts'
import { LIST } from './list-roles.ts'
import { KindRow, OfferRow } from './PickerRow.tsx'
import { answerPickerKeys } from './picker-keys.ts'
import { PickerFooter } from './PickerFooter.tsx'
import type { Offer } from './offers.ts'
import { placePicker } from './place-picker.ts'
import { offerAt, useOffers } from './use-offers.ts'
import './picker.css'

/** What can be put in where the caret asks for it: kinds of blocks at the start of a paragraph, and passages of the library. The keyboard stays in the text. */
export function Picker({ view }: { view: EditorView }) {
  const session = useSession()
  const isOpen = useStore(session.editor, (state) => pickingIn(state) !== null)
  return isOpen ? <OpenPicker view={view} /> : null
}

type Row = { id: string; kind: InsertKind } | { id: string; offer: Offer }

function OpenPicker({ view }: { view: EditorView }) {
  const session = useSession()
  const state = useStore(session.editor)
  const asked = pickingIn(state)
  const query = asked?.query ?? ''
  const box = useRef<HTMLDivElement>(null)
  const name = useId()
  const { offers, failure, isLooking } = useOffers(query)
  // While the answer to a query is looked for, an arrow counts lines: the answer may have others than are shown.
  const [active, setActive] = useState<{ query: string; id: string } | { query: string; at: number } | null>(null)
  const kinds = asked ? kindsFor(view, asked) : []
  const rows: Row[] = [...kinds.map((kind) => ({ id: kind, kind })), ...offers.map((offer) => ({ id: offer.key, offer }))]
  const meant = active?.query === query ? active : null
  const chosen = rows.find(({ id }, at) => meant !== null && ('at' in meant ? at === meant.at : id === meant.id)) ?? rows[0]
  const isEmptyBlock = asked !== null && state.selection.$from.parent.content.size === asked.to - asked.from

  const take = useEffectEvent((row: Row, how: How): void => {
    const now = pickingIn(session.editor.get())
    if (!now) return
    if ('kind' in row) chooseKind(session, now, row.kind)
    else void choose(session, now, row.offer, how).then(() => view.focus())
    view.focus()
  })
  // A key that comes before the answer to what was typed takes one of that answer, never one of the answer before; writing goes on meanwhile.
  const takeLater = useEffectEvent((at: number, how: How): void => {
    const now = pickingIn(session.editor.get())
    if (!now) return
    void choose(session, now, offerAt(session, now.query, at), how).then(() => view.focus())
    session.dispatch(closePicking(session.editor.get()))
  })
  const close = useEffectEvent(() => session.dispatch(closePicking(session.editor.get())))
  const press = useEffectEvent((event: KeyboardEvent): boolean => {
    if (event.isComposing || event.altKey) return false
    if (event.key === 'Escape') {
      close()
      return true
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey
    if (step !== 0 && isPlain && rows.length > 0) {
      const at = (rows.findIndex((row) => row === chosen) + step + rows.length) % rows.length
      setActive(isLooking ? { query, at } : { query, id: rows[at]?.id ?? '' })
      return true
    }
    if (event.key !== 'Enter') return false
    const isSettled = !isLooking || (chosen !== undefined && 'kind' in chosen)
    if (isSettled && !chosen) return false
    if (isSettled && chosen) take(chosen, wayOf(event))
    else takeLater(Math.max(0, rows.findIndex((row) => row === chosen) - kinds.length), wayOf(event))
    return true
  })
  useEffect(() => answerPickerKeys((event) => press(event)), [])
  // The text keeps the keyboard, and says which of the offers Enter would take.
  const here = chosen ? `${name}${chosen.id}` : null
  useEffect(() => {
    view.dom.setAttribute('aria-controls', name)
    return () => view.dom.removeAttribute('aria-controls')
  }, [view, name])
  useEffect(() => {
    if (here === null) return
    view.dom.setAttribute('aria-activedescendant', here)
    document.getElementById(here)?.scrollIntoView({ block: 'nearest' })
    return () => view.dom.removeAttribute('aria-activedescendant')
  }, [view, here])
  useEffect(() => {
    const left = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !view.dom.contains(relatedTarget)) close()
    }
    view.dom.addEventListener('focusout', left)
    return () => view.dom.removeEventListener('focusout', left)
  }, [view])
  const { from, to } = asked ?? { from: 0, to: 0 }
  useLayoutEffect(() => {
    if (to === from) return
    const range = rangeOf(view, { from, to })
    highlight('picking').add(range)
    const place = (): void => {
      if (box.current) placePicker(box.current, range, view)
    }
    place()
    const sized = new ResizeObserver(place)
    sized.observe(view.dom)
    return () => {
      sized.disconnect()
      highlight('picking').clear()
    }
  }, [view, from, to])

  const rowUnder = ({ target }: { target: EventTarget }): Row | undefined => {
    const element = target instanceof Element ? target.closest('[role=option]') : null
    return rows.find(({ id }) => element?.id === `${name}${id}`)
  }
  const point = (event: React.PointerEvent): void => {
    const row = rowUnder(event)
    if (row) setActive({ query, id: row.id })
  }
  const pressed = (event: React.MouseEvent): void => {
    // A press must not take the keyboard out of the text.
    event.preventDefault()
    const row = rowUnder(event)
    if (row && event.button === 0) take(row, wayOf(event))
  }
  const idle = isLooking ? t('picker:looking') : query === '' ? t('picker:nothingYet') : t('picker:none')
  const isAnswer = offers.length > 0 || (kinds.length > 0 && query !== '')
  const say = failure ?? (isAnswer ? null : idle)
  return (
    <div ref={box} className="picker" role="presentation" onMouseDown={pressed} onPointerMove={point}>
      <div id={name} className="picker-list" role={LIST} aria-label={t('picker:label')}>
        {kinds.length > 0 && (
          <div className="picker-heading" role="presentation">
            {isEmptyBlock ? t('picker:kinds') : t('picker:turnInto')}
          </div>
        )}
        {rows.map((row, index) => {
          const shared = { id: `${name}${row.id}`, isActive: row === chosen }
          if ('kind' in row) return <KindRow key={row.id} kind={row.kind} {...shared} />
          return <OfferRow key={row.id} offer={row.offer} isFirst={index === kinds.length && index > 0} {...shared} />
        })}
        {say !== null && <p className="picker-none muted">{say}</p>}
      </div>
      <output className="sr-only">{isLooking ? '' : t('picker:found', { count: offers.length })}</output>
      <PickerFooter offers={offers.length > 0} />
    </div>
  )
}

/** What is to become of the passage: as its button says, else as the keys that are held. */
function wayOf({ target, ctrlKey, metaKey, shiftKey }: React.MouseEvent | KeyboardEvent): How {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-how]')?.dataset['how'] : undefined
  const way = WAYS.find((one) => one === button)
  return way ?? (ctrlKey || metaKey ? 'evidence' : shiftKey ? 'inline' : 'block')
}

/** The kinds whose names begin with what was typed, where the block can become one. */
function kindsFor(view: EditorView, { sign, isFirst, query }: Picking): InsertKind[] {
  const block = view.state.selection.$from.depth === 2 ? view.state.selection.$from.parent : null
  if (sign !== '/' || !isFirst || block === null) return []
  const wanted = query.trim().toLowerCase()
  const present = block.textContent === `/${query}` ? null : kindOf(block)
  return INSERTS.map(({ kind }) => kind).filter(
    (kind) =>
      kind !== present &&
      t(`composer:insert.${kind}`)
        .toLowerCase()
        .split(' ')
        .some((word) => word.startsWith(wanted)),
  )
}
