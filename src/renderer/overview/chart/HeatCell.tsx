import { t } from '#text/text.ts'
import { themeStyle } from '../../ui/theme-style.ts'
import { CELL, shortNumber, type HeatValue } from './heat-map.ts'

type Properties = {
  left: number
  width: number
  value: HeatValue | undefined
  side: (passages: number) => number
  colour: string | undefined
  at: string
  inHand: boolean
  chosen: boolean
  onOpen: () => void
}

/** One square: as large as it has passages, filled from below as far as they are marked, with their number. Empty ones are there for the keyboard and for whoever listens. */
export function HeatCell({ left, width, value, side, colour, at, inHand, chosen, onOpen }: Properties) {
  const middle = { x: left + width / 2, y: CELL.height / 2 }
  const common = { role: 'gridcell', tabIndex: inHand ? 0 : -1, 'data-at': at }
  if (value === undefined)
    return (
      <g {...common} className="heat-cell" aria-label={t('coverage:nothingHere')}>
        <rect className="heat-area" x={left + 1} y={1} width={width - 2} height={CELL.height - 2} />
        <circle className="heat-none" cx={middle.x} cy={middle.y} r={1.2} />
      </g>
    )
  const { marked, suggested, name } = value
  const all = marked + suggested
  const size = side(all)
  const filled = (size * marked) / Math.max(1, all)
  return (
    <g
      {...common}
      className="heat-cell heat-full themed"
      style={themeStyle(colour)}
      aria-label={name}
      {...(chosen ? { 'aria-selected': true } : {})}
      onClick={onOpen}
    >
      <title>{name}</title>
      <rect className="heat-area" x={left + 1} y={1} width={width - 2} height={CELL.height - 2} />
      <rect className="heat-square" x={middle.x - size / 2} y={middle.y - size / 2} width={size} height={size} />
      {marked > 0 && (
        <rect className="heat-marked" x={middle.x - size / 2} y={middle.y + size / 2 - filled} width={size} height={filled} />
      )}
      <text className="heat-number" x={middle.x} y={middle.y + 4}>
        {shortNumber(all)}
      </text>
    </g>
  )
}
