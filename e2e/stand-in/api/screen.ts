import type { Display, Screen } from 'electron'
import { strict } from '../strict.ts'

type Known = Pick<Display, 'id' | 'bounds' | 'workArea' | 'size' | 'workAreaSize' | 'scaleFactor'>

const size = { width: 1920, height: 1080 }
const bounds = { x: 0, y: 0, ...size }
const display = strict('display', {
  id: 1,
  bounds,
  workArea: bounds,
  size,
  workAreaSize: size,
  scaleFactor: 1,
} satisfies Known) as unknown as Display

/** Electron's `screen`: one display of a common size, wherever the window really is. */
export const screen = strict('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
} satisfies Pick<Screen, 'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching'>)
