import type { FoundSpan } from '#core/find-in-text.ts'
import { layoutMargin } from '#renderer/ui/margin-layout.ts'
import type { PlacedSentence } from '../text/sentences-of.ts'
import { highlight, rangesIn } from './painted.ts'
import type { Pill } from './trace-pill.ts'

/** Together 24 pixels, so that neighbouring pills are not pressed by mistake. */
const HEIGHT = 20
const GAP = 4

export type MarginSource = {
  /** `text` is the sentence as it is read. */
  pill: (sentence: PlacedSentence, text: string) => Pill
  describe: (pill: Pill, text: string) => string
  open: (sentence: string, pill: HTMLElement) => void
}
/** The text of one block, with where each sentence begins in it. */
type Shown = {
  element: HTMLElement
  sentences: readonly PlacedSentence[]
  text: string
  rangeOf: (sentence: PlacedSentence) => Range | null
  /** What is looked for, where it stands in the text. */
  found: readonly FoundSpan[]
}

type Drawn = { sentence: PlacedSentence; words: string; pill: Pill }

/**
 * The margin of one block: beside the first line of each sentence a pill that says how it stands to its evidence. Drawn when the block comes near what is
 * seen, since placing a pill means measuring text.
 */
export class Margin {
  readonly dom = document.createElement('div')
  private near = false
  private frame = 0
  private ranges: { tone: Pill['tone']; range: Range }[] = []
  private found: Range[] = []
  private readonly source: MarginSource
  private readonly shown: () => Shown

  constructor(source: MarginSource, shown: () => Shown) {
    this.source = source
    this.shown = shown
    this.dom.className = 'pills'
    this.dom.contentEditable = 'false'
    seen.observe(this.dom)
    resized.observe(this.dom)
    margins.set(this.dom, this)
  }

  /** Draws in the next frame, if it can be seen. */
  draw(): void {
    if (!this.near || this.frame !== 0) return
    this.frame = requestAnimationFrame(() => {
      this.frame = 0
      this.drawNow()
    })
  }

  approach(near: boolean): void {
    this.near = near
    if (near) this.draw()
    else this.forget()
  }

  remove(): void {
    cancelAnimationFrame(this.frame)
    this.forget()
    seen.unobserve(this.dom)
    resized.unobserve(this.dom)
    margins.delete(this.dom)
    all.delete(this)
  }

  private forget(): void {
    for (const { tone, range } of this.ranges) highlight(`sentence-${tone}`).delete(range)
    for (const range of this.found) highlight('found').delete(range)
    this.ranges = []
    this.found = []
  }

  /** Paints what is looked for; no text is measured for that. */
  drawFound({ element, found }: Shown = this.shown()): void {
    for (const range of this.found) highlight('found').delete(range)
    this.found = this.near ? rangesIn(element, found) : []
    for (const range of this.found) highlight('found').add(range)
  }

  private drawNow(): void {
    this.forget()
    const shown = this.shown()
    const { element, sentences, text, rangeOf } = shown
    const origin = element.getBoundingClientRect().top
    const drawn = sentences.flatMap((sentence) => {
      const range = rangeOf(sentence)
      const words = text.slice(sentence.start, sentence.end)
      return range ? [{ sentence, words, range, pill: this.source.pill(sentence, words) }] : []
    })
    for (const { range, pill } of drawn) {
      highlight(`sentence-${pill.tone}`).add(range)
      this.ranges.push({ tone: pill.tone, range })
    }
    this.drawFound(shown)
    const tops = layoutMargin(
      drawn.map(({ sentence, range }) => {
        const [line] = range.getClientRects()
        return { id: sentence.id, wish: line ? line.top - origin + (line.height - HEIGHT) / 2 : 0, height: HEIGHT }
      }),
      GAP,
    )
    const known = new Map([...this.dom.querySelectorAll<HTMLElement>('[data-pill]')].map((pill) => [pill.dataset['pill'], pill]))
    const pills = drawn.map((one) => this.pill(known.get(one.sentence.id), one, tops.get(one.sentence.id) ?? 0))
    this.dom.replaceChildren(...pills)
    this.dom.style.minHeight = `${Math.max(0, ...[...tops.values()].map((top) => top + HEIGHT))}px`
  }

  private pill(known: HTMLElement | undefined, { sentence, words, pill: shown }: Drawn, top: number): HTMLElement {
    const pill = known ?? this.makePill(sentence.id)
    pill.className = `pill pill-${shown.tone} trace-pill`
    pill.style.top = `${top}px`
    if (pill.textContent !== shown.label) pill.textContent = shown.label
    pill.title = shown.label
    pill.setAttribute('aria-label', this.source.describe(shown, words))
    return pill
  }

  /** Reached by the keyboard from the text (the command for evidence), so that Tab leaves the text at once. */
  private makePill(sentence: string): HTMLElement {
    const pill = document.createElement('button')
    pill.dataset['pill'] = sentence
    pill.tabIndex = -1
    pill.addEventListener('click', () => this.source.open(sentence, pill))
    return pill
  }
}

const margins = new WeakMap<Element, Margin>()
/** Those near what is seen. */
const all = new Set<Margin>()

/** A screen above and below what is seen. */
const seen = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const margin = margins.get(target)
      if (!margin) continue
      if (isIntersecting) all.add(margin)
      else all.delete(margin)
      margin.approach(isIntersecting)
    }
  },
  { rootMargin: '600px 0px' },
)
const resized = new ResizeObserver((entries) => {
  for (const { target } of entries) margins.get(target)?.draw()
})

/** Draws what can be seen again, when something else than its text has changed (the check, for one). */
export function drawMargins(): void {
  for (const margin of all) margin.draw()
}

/** Paints what is looked for where it can be seen. */
export function drawFound(): void {
  for (const margin of all) margin.drawFound()
}
