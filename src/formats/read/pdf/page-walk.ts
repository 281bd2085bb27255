import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js'

export type Matrix = readonly [number, number, number, number, number, number]
export type Box = { left: number; bottom: number; right: number; top: number }
/** How things are drawn at some place of a page. `fill`: a colour as `#rrggbb`, or a pattern. `clipped`: only a part of the page is drawn on. */
export type Drawing = {
  at: Matrix
  fill: string
  cover: number
  mode: number
  width: number
  line: number
  clipped: boolean
  masked: boolean
}

/** What a page does, step by step: the operator by pdf.js's name for it, what it is given, and how things are drawn there. `within`: the marked contents around, innermost last. */
export type Step = { name: string; args: unknown[]; state: Drawing; within: readonly { tag: string; number: number | null }[] }

const WHOLE: Matrix = [1, 0, 0, 1, 0, 0]
const PLAIN: Drawing = { at: WHOLE, fill: '#000000', cover: 1, mode: 0, width: 100, line: 1, clipped: false, masked: false }

/** The steps of a page's operator list (pdf.js 6), each with its state. */
export function* pageSteps({ fnArray, argsArray }: PDFOperatorList, names: ReadonlyMap<number, string>): Generator<Step> {
  const saved: Drawing[] = []
  const within: { tag: string; number: number | null }[] = []
  let state = PLAIN
  for (const [index, code] of fnArray.entries()) {
    const name = names.get(code) ?? ''
    const args = (argsArray[index] ?? []) as unknown[]
    if (name === 'save' || name === 'paintFormXObjectBegin' || name === 'beginGroup') saved.push(state)
    if (name === 'beginMarkedContent' || name === 'beginMarkedContentProps')
      within.push({ tag: String(args[0]), number: typeof args[1] === 'number' ? args[1] : null })
    state = after(name, args, state)
    yield { name, args, state, within }
    if (name === 'endMarkedContent') within.pop()
    if (name === 'restore' || name === 'paintFormXObjectEnd' || name === 'endGroup') state = saved.pop() ?? PLAIN
  }
}

function after(name: string, args: unknown[], state: Drawing): Drawing {
  switch (name) {
    case 'transform':
      return { ...state, at: times(state.at, args as unknown as Matrix) }
    case 'paintFormXObjectBegin':
      return Array.isArray(args[0]) ? { ...state, at: times(state.at, args[0] as unknown as Matrix), clipped: true } : state
    case 'setFillRGBColor':
      return { ...state, fill: String(args[0]).toLowerCase() }
    case 'setFillColorN':
      return { ...state, fill: 'pattern' }
    case 'setTextRenderingMode':
      return { ...state, mode: Number(args[0]) }
    case 'setHScale':
      return { ...state, width: Number(args[0]) }
    case 'setLineWidth':
      return { ...state, line: Number(args[0]) }
    case 'clip':
    case 'eoClip':
      return { ...state, clipped: true }
    case 'setGState':
      return withGraphics(state, (args[0] ?? []) as [string, unknown][])
    default:
      return state
  }
}

function withGraphics(state: Drawing, given: readonly [string, unknown][]): Drawing {
  return given.reduce((now, [key, value]) => {
    if (key === 'ca') return { ...now, cover: Number(value) }
    return key === 'SMask' ? { ...now, masked: value !== false && value !== null } : now
  }, state)
}

export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Where a box of the space of `at` lies on the page. */
export function boxOn([a, b, c, d, e, f]: Matrix, left: number, bottom: number, right: number, top: number): Box {
  const corners = [left, right].flatMap((x) => [bottom, top].map((y) => [a * x + c * y + e, b * x + d * y + f] as const))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) }
}
