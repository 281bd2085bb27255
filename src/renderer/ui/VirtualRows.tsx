import type { ReactNode } from 'react'
import { ListLayout, Virtualizer } from 'react-aria-components'

type Properties = {
  /** Pixels: how high a row, or the heading of a section, is likely to be. Those in view are measured. */
  rowHeight: number
  headingHeight?: number
  children: ReactNode
}

/** Around a list of react-aria: only the rows in view exist, so that 10,000 cost no more than ten. The keyboard and screen readers know of all. */
export function VirtualRows({ rowHeight, headingHeight = rowHeight, children }: Properties) {
  return (
    <Virtualizer
      layout={ListLayout}
      layoutOptions={{ estimatedRowSize: rowHeight, estimatedHeadingSize: headingHeight }}
      shouldObserveItemSize
    >
      {children}
    </Virtualizer>
  )
}
