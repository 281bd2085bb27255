import { useState, type DragEvent } from 'react'

export type ListDrag<Taken, Gap> = {
  taken: Taken | null
  /** Where it would go; null: nowhere. */
  over: Gap | null
  take: (taken: Taken, id: string, event: DragEvent) => void
  /** Of the list that holds the rows. */
  list: Record<'onDragOver' | 'onDragLeave' | 'onDrop' | 'onDragEnd', (event: DragEvent<HTMLElement>) => void>
}

/** Dragging a row of a list to another place in it. `type`: of what is dragged, so that no other list takes it; `gapAt`: where a row would go, null where it cannot. */
export function useListDrag<Taken, Gap>(
  type: string,
  gapAt: (taken: Taken, event: DragEvent<HTMLElement>) => Gap | null,
  onMove: (taken: Taken, gap: Gap) => void,
): ListDrag<Taken, Gap> {
  const [taken, setTaken] = useState<Taken | null>(null)
  const [over, setOver] = useState<Gap | null>(null)
  const end = (): void => {
    setTaken(null)
    setOver(null)
  }
  return {
    taken,
    over,
    take(row, id, event) {
      event.dataTransfer.setData(type, id)
      event.dataTransfer.effectAllowed = 'move'
      setTaken(() => row)
    },
    list: {
      onDragOver(event) {
        if (taken === null) return
        const found = gapAt(taken, event)
        setOver(() => found)
        if (found === null) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
      },
      onDragLeave(event) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(null)
      },
      onDrop(event) {
        if (taken === null) return
        event.preventDefault()
        const found = gapAt(taken, event)
        end()
        if (found !== null) onMove(taken, found)
      },
      onDragEnd: end,
    },
  }
}
