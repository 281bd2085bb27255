import { createHash } from 'node:crypto'
import { boxOn, type Step } from './page-walk.ts'

/** Points; a picture with a shorter side nobody sees. */
const SMALLEST = 0.75
const LEAST_COVER = 0.4
const DRAWN = /^paint(?!Form).*Image/
const TAG = 'Figure'

/** What stands for a picture on a page: one of pixels, by pdf.js's name for it or with its data, or a drawing of lines, by the hash of them. `number`: of its marked content. */
export type DrawnFigure = { number: number | null; odd: boolean } & (
  | { kind: 'pixels'; name: string | null; data: unknown }
  | { kind: 'lines'; hash: string }
)

/** Gathers the pictures of a page while its steps are taken. */
export class DrawnFigures {
  readonly figures: DrawnFigure[] = []
  private lines: string[] | null = null
  private pictures = 0

  take({ name, args, state, within }: Step): void {
    const figure = within.find(({ tag }) => tag === TAG)
    if (name === 'beginMarkedContentProps' && args[0] === TAG) {
      this.lines = []
      this.pictures = this.figures.length
      return
    }
    if (DRAWN.test(name)) {
      const box = boxOn(state.at, 0, 0, 1, 1)
      const odd = Math.min(box.right - box.left, box.top - box.bottom) < SMALLEST || state.cover < LEAST_COVER || state.clipped
      const named = typeof args[0] === 'string'
      this.figures.push({
        kind: 'pixels',
        number: figure?.number ?? null,
        odd,
        name: named ? (args[0] as string) : null,
        data: args[0],
      })
    }
    if (this.lines === null) return
    if (name === 'endMarkedContent' && within.at(-1)?.tag === TAG) {
      if (this.figures.length === this.pictures && this.lines.length > 0)
        this.figures.push({ kind: 'lines', number: figure?.number ?? null, odd: false, hash: linesHash(this.lines) })
      this.lines = null
    } else this.lines.push(said(name, args))
  }
}

/** The first step puts a drawing in its place; the others are the same wherever it stands. */
function linesHash(steps: readonly string[]): string {
  const first = steps.findIndex((step) => step.startsWith('transform'))
  return createHash('sha256')
    .update(steps.filter((step, at) => step !== '' && at !== first).join('\n'))
    .digest('hex')
}

/** What a step draws, in words that do not hang on how a release of pdf.js hands it over; '' for one that draws nothing. */
function said(name: string, args: unknown[]): string {
  switch (name) {
    case 'constructPath': {
      const [operator, data] = args
      return `path ${Number(operator)} ${numbers(((data ?? []) as unknown[])[0])}`
    }
    case 'transform':
      return `transform ${numbers(args)}`
    case 'setFillRGBColor':
    case 'setStrokeRGBColor':
      return `${name} ${String(args[0])}`
    case 'setLineWidth':
    case 'setLineCap':
    case 'setLineJoin':
    case 'setMiterLimit':
      return `${name} ${numbers(args)}`
    case 'setDash':
      return `dash ${numbers(args[0])} ${Number(args[1])}`
    case 'setGState':
      return (args[0] as [string, unknown][])
        .flatMap(([key, value]) => (key === 'ca' || key === 'CA' ? [`${key} ${Number(value)}`] : []))
        .join(' ')
    case 'save':
    case 'restore':
    case 'clip':
    case 'eoClip':
    case 'setFillColorN':
    case 'setStrokeColorN':
    case 'shadingFill':
    case 'showText':
      return name
    default:
      return ''
  }
}

function numbers(values: unknown): string {
  return Array.from((values ?? []) as ArrayLike<number>, (value) => value.toFixed(2)).join(' ')
}
