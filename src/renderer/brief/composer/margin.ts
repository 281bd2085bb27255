import type { FoundSpan } from '#core/find-in-text.ts'
import { layoutMargin } from '#renderer/ui/margin-layout.ts'
import type { PlacedSentence } from '../text/sentences-of.ts'
import { inTurns } from './in-turns.ts'
import { paint, rangesIn } from './painted.ts'
import type { MarginSource } from './margin-source.ts'
import type { Pill } from './trace-pill.ts'

/** Together 24 pixels, so that neighbouring buttons are not pressed by mistake. What does not fit on one line is higher. */
const HEIGHT = 20
const GAP = 4
/** Letters that fit on one line of the narrowest margin: a button with more is measured. */
const ONE_LINE = 9

/** What the find bar looks for, and what is misspelt. */
const PAINTED = ['found', 'misspelt'] as const
export type Painted = (typeof PAINTED)[number]

/** The text of one block, with where each sentence begins in it. */
type Shown = {
  element: HTMLElement
  sentences: readonly PlacedSentence[]
  text: string
  rangeOf: (sentence: PlacedSentence) => Range | null
  /** What is painted where in the text. */
  spans: (painted: Painted) => readonly FoundSpan[]
}

/** A button of the margin; `kind` and the sentence's id name it. */
type Tag = { kind: 'pill' | 'comment'; sentence: string; look: string; label: string; read: string; wish: number }

/**
 * The margin of one block: beside the first line of each sentence a pill that says how it stands to its evidence, and below that what its author noted on it. Drawn when the block comes near what is
 * seen, since placing a pill means measuring text.
 */
export class Margin {
  readonly dom = document.createElement('div')
  private near = false
  private inView = false
  private frame = 0
  private ranges: { tone: Pill['tone']; range: Range }[] = []
  private spans: Record<Painted, Range[]> = { found: [], misspelt: [] }
  private readonly source: MarginSource
  private readonly shown: () => Shown

  constructor(source: MarginSource, shown: () => Shown) {
    this.source = source
    this.shown = shown
    this.dom.className = 'pills'
    this.dom.contentEditable = 'false'
    seen.observe(this.dom)
    margins.set(this.dom, this)
  }

  /** Draws in the next frame, if it can be seen: what was written shows at once. */
  draw(): void {
    if (!this.near || this.frame !== 0) return
    this.frame = requestAnimationFrame(() => {
      this.frame = 0
      this.drawNow()
    })
  }

  /** Draws when its turn comes, if it can be seen then. */
  drawInTurn(): void {
    if (this.near && this.frame === 0) this.drawNow()
  }

  approach(near: boolean): void {
    this.near = near
    // Of a long brief only what is near is watched: each watched element costs every frame something.
    for (const watcher of [resized, inView]) {
      if (near) watcher.observe(this.dom)
      else watcher.unobserve(this.dom)
    }
    if (near) turns.add([this])
    else {
      this.forget()
      this.inView = false
    }
  }

  /** Paints where it is seen: each painted range is painted again with every key. */
  comeIntoView(inView: boolean): void {
    if (this.inView === inView) return
    this.inView = inView
    this.paintAll(inView)
  }

  private paintAll(shown: boolean): void {
    for (const { tone, range } of this.ranges) paint(`sentence-${tone}`, range, shown)
    for (const painted of PAINTED) for (const range of this.spans[painted]) paint(painted, range, shown)
  }

  remove(): void {
    cancelAnimationFrame(this.frame)
    this.near = false
    this.forget()
    for (const watcher of [seen, resized, inView]) watcher.unobserve(this.dom)
    margins.delete(this.dom)
    all.delete(this)
  }

  private forget(): void {
    this.paintAll(false)
    this.ranges = []
    this.spans = { found: [], misspelt: [] }
  }

  /** Paints spans of the text; none is measured for that. */
  drawSpans(painted: Painted, { element, spans }: Shown = this.shown()): void {
    for (const range of this.spans[painted]) paint(painted, range, false)
    this.spans[painted] = this.near ? rangesIn(element, spans(painted)) : []
    for (const range of this.spans[painted]) paint(painted, range, this.inView)
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
      paint(`sentence-${pill.tone}`, range, this.inView)
      this.ranges.push({ tone: pill.tone, range })
    }
    for (const painted of PAINTED) this.drawSpans(painted, shown)
    const tags = drawn.flatMap(({ sentence, words, range, pill }): Tag[] => {
      const [line] = range.getClientRects()
      const wish = line ? line.top - origin + (line.height - HEIGHT) / 2 : 0
      const own = { sentence: sentence.id, wish }
      const read = this.source.describe(pill, words)
      const first = { ...own, kind: 'pill' as const, look: `pill-${pill.tone} trace-pill`, label: pill.label, read }
      const comment = this.source.comment(sentence, words)
      return comment === null ? [first] : [first, { ...own, ...comment, kind: 'comment', look: 'trace-pill comment-mark' }]
    })
    const known = new Map(
      [...this.dom.children].map((button) => [(button as HTMLElement).dataset['name'], button as HTMLElement]),
    )
    const buttons = tags.map((tag) => this.button(known.get(nameOf(tag.kind, tag.sentence)), tag))
    // Mostly they are those that stand there.
    if (buttons.length !== this.dom.children.length || buttons.some((button, index) => this.dom.children[index] !== button))
      this.dom.replaceChildren(...buttons)
    const items = tags.map(({ kind, sentence, wish, label }, index) => ({
      id: nameOf(kind, sentence),
      wish,
      height: label.length > ONE_LINE ? (buttons[index]?.offsetHeight ?? HEIGHT) : HEIGHT,
    }))
    const tops = layoutMargin(items, GAP)
    for (const [index, button] of buttons.entries()) {
      const top = `${tops.get(items[index]?.id ?? '') ?? 0}px`
      if (button.style.top !== top) button.style.top = top
    }
    const least = `${Math.max(0, ...items.map(({ id, height }) => (tops.get(id) ?? 0) + height))}px`
    if (this.dom.style.minHeight !== least) this.dom.style.minHeight = least
  }

  private button(known: HTMLElement | undefined, tag: Tag): HTMLElement {
    const button = known ?? this.makeButton(tag)
    const look = `pill ${tag.look}`
    if (button.className !== look) button.className = look
    if (button.textContent !== tag.label) button.textContent = tag.label
    if (button.title !== tag.label) button.title = tag.label
    if (button.getAttribute('aria-label') !== tag.read) button.setAttribute('aria-label', tag.read)
    return button
  }

  /** Reached by the keyboard from the text (the commands for evidence and comments), so that Tab leaves the text at once. */
  private makeButton({ kind, sentence }: Tag): HTMLElement {
    const button = document.createElement('button')
    button.dataset['name'] = nameOf(kind, sentence)
    button.dataset[kind] = sentence
    button.tabIndex = -1
    button.addEventListener('click', () =>
      kind === 'pill' ? this.source.open(sentence, button) : this.source.openComments(sentence),
    )
    return button
  }
}

function nameOf(kind: Tag['kind'], sentence: string): string {
  return `${kind} ${sentence}`
}

/** Many at once are drawn over several frames, so that no key waits for them. */
const turns = inTurns<Margin>((margin) => margin.drawInTurn(), {
  milliseconds: 6,
  now: () => performance.now(),
  nextFrame: (work) => void requestAnimationFrame(work),
})
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
  { scrollMargin: '600px 0px' },
)
/** A little more than what is seen, so that what is scrolled to is painted when it comes. */
const inView = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) margins.get(target)?.comeIntoView(isIntersecting)
  },
  { scrollMargin: '200px 0px' },
)
/**
 * Of a block that the browser left out because it is far from what is seen (content-visibility) nothing is watched until it is laid out again: in a section of ten thousand paragraphs
 * that would cost each key more than the key.
 */
export function watchMargins(block: Element, laidOut: boolean): void {
  for (const element of block.querySelectorAll('.pills')) {
    const margin = margins.get(element)
    if (laidOut) seen.observe(element)
    else if (margin) {
      seen.unobserve(element)
      all.delete(margin)
      margin.approach(false)
    }
  }
}

const resized = new ResizeObserver((entries) => {
  turns.add(entries.flatMap(({ target }) => margins.get(target) ?? []))
})

/** Draws what can be seen again, when something else than its text has changed (the check, for one). */
export function drawMargins(): void {
  turns.add(all)
}

/** Paints what is looked for, or misspelt, where it can be seen. */
export function drawSpans(painted: Painted): void {
  for (const margin of all) margin.drawSpans(painted)
}
