import { useRef, useState } from 'react'
import { dialog } from '../shell/dialogs.ts'
import { inOrder } from '../shell/pair.ts'
import { go, place } from '../shell/place.ts'
import { useCommand } from '../shell/use-command.ts'
import { leastReader, reading } from '../ui/reading.ts'
import { useStore } from '../ui/store.ts'
import { useWidth } from '../ui/use-width.ts'
import { closeOne } from './close-side.ts'
import { ReaderSide } from './ReaderSide.tsx'
import { slotsFor } from './slots.ts'
import { reader, resting } from './reader-state.ts'
import './reader.css'
import './pair.css'
import '../article/blocks.css'

/** The pane on the right of the library: the article that is selected in the list, and a second one beside it. Where lines of both would hold fewer than 40 letters, one of the two is shown at a time. */
export function Reader() {
  const article = useStore(place, (value) => value.article)
  const beside = useStore(place, (value) => value.beside)
  const sides = inOrder({ article, beside })
  const isPair = sides.length > 1
  const [slots, setSlots] = useState(() =>
    slotsFor(
      [],
      sides.map((side) => side.article),
    ),
  )
  const now = slotsFor(
    slots,
    sides.map((side) => side.article),
  )
  if (now.length !== slots.length || now.some((slot, index) => slot.article !== slots[index]?.article)) setSlots(now)

  const both = useRef<HTMLDivElement>(null)
  const least = useStore(reading, ({ size }) => leastReader(size))
  const isOne = useWidth(both, Number.POSITIVE_INFINITY) < 2 * least
  useCommand('second-article', () => dialog.set({ kind: 'palette', beside: true }), article !== null)

  return (
    <div className="reader-pair" ref={both} data-pair={isPair ? (isOne ? 'one' : 'both') : undefined}>
      {sides.map(({ article: id, side, active }, index) => (
        <ReaderSide
          key={now[index]?.key}
          id={id}
          inHand={active ? reader : resting}
          isActive={active}
          pair={
            isPair
              ? {
                  side,
                  isHidden: isOne && !active,
                  activate: () => id !== null && place.get().article !== id && go({ article: id }),
                  close: () => closeOne(side),
                }
              : null
          }
        />
      ))}
    </div>
  )
}
