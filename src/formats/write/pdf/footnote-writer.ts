import { DocumentContext, type Line, type Page, type PageContext, PageElementWriter } from './pdfmake-modules.ts'
import type { FootLine, PageFeet } from './page-feet.ts'

/** pdfmake's place on the pages, which ends above their notes. */
export class FootnoteContext extends DocumentContext {
  private readonly feet: PageFeet

  constructor(feet: PageFeet) {
    super()
    this.feet = feet
    this.addListener('pageAdded', (page) => {
      this.availableHeight -= feet.goOn(page, this.availableHeight)
    })
  }

  override initializePage(): void {
    super.initializePage()
    this.availableHeight -= this.feet.heightOn(this.getCurrentPage())
  }
}

/** pdfmake's writer, which takes the room for the notes of what it puts on a page from that page's foot. */
export class FootnoteWriter extends PageElementWriter {
  private readonly feet: PageFeet
  /** Notes of what is kept together and has no page yet. */
  private waiting: FootLine[][] = []
  private keepsRows = false
  /** How far down text stands on each page, in points: beside a column that is filled another may go on. */
  private readonly lowest = new WeakMap<Page, number>()

  constructor(context: PageContext, feet: PageFeet) {
    super(context)
    this.feet = feet
    this.addListener('lineAdded', (line: Line) => {
      const page = this.context().getCurrentPage()
      this.lowest.set(page, Math.max(this.lowest.get(page) ?? 0, (line.y ?? 0) + line.getHeight()))
    })
  }

  /** The place on the pages, also while something that is kept together is laid out apart from them. */
  pageContext(): PageContext {
    return this.contextStack[0] ?? this.context()
  }

  /**
   * How many of these lines, of heights in points and with the notes they call, have room on this page. `kept`: the last needs its notes whole, because what follows it may call
   * others, which stand behind them.
   */
  countFitting(heights: readonly number[], notes: readonly FootLine[][][], kept = false): number {
    const context = this.context()
    let left = context.availableHeight
    let below = context.y
    let begun = this.feet.heightOn(context.getCurrentPage()) > 0
    for (const [count, height] of heights.entries()) {
      left -= height
      below += height
      if (left < 0) return count
      const called = notes[count] ?? []
      if (called.length === 0) continue
      const room = left - this.besides(context, below)
      const { whole, least } = this.feet.need(called, begun)
      if (this.feet.pending || least > room) return count
      if (whole > room) return kept && count === heights.length - 1 ? count : count + 1
      left -= whole
      begun = true
    }
    return heights.length
  }

  /** Takes the room for the notes of a line that comes next, which needs that height with what must follow it; of what is kept together when it gets its page. */
  takeNotes(notes: readonly FootLine[][], height: number): void {
    if (notes.length === 0) return
    if (this.transactionLevel > 0) this.waiting.push(...notes)
    else this.take(notes, height)
  }

  /** A page that is left while lines of notes wait takes as many of them as it has room for: what calls the next note may have to wait until they all stand. */
  override moveToNextPage(...orientation: unknown[]): void {
    this.fillFoot()
    super.moveToNextPage(...orientation)
  }

  /** Answers whether what waited has its place now, so that what was to follow on another page may have room on this one. */
  fillFoot(): boolean {
    const context = this.context()
    if (!this.feet.pending || this.transactionLevel > 0 || context.page !== context.pages.length - 1) return false
    const room = context.availableHeight - this.besides(context, context.y)
    this.giveUp(context, this.feet.fill(context.getCurrentPage(), room))
    return !this.feet.pending
  }

  /** What is laid out until `endRows`, or until the head of the table is repeated no more, stands on one page. */
  beginRows(): void {
    this.keepsRows = true
    this.beginUnbreakableBlock()
  }

  endRows(): void {
    if (!this.keepsRows) return
    this.keepsRows = false
    this.commitUnbreakableBlock()
  }

  override popFromRepeatables(): void {
    this.endRows()
    super.popFromRepeatables()
  }

  override commitUnbreakableBlock(x?: number, y?: number): void {
    const notes = this.transactionLevel === 1 && x === undefined ? this.waiting.splice(0) : []
    if (notes.length > 0) this.findPage(this.context().y, notes)
    super.commitUnbreakableBlock(x, y)
    if (notes.length > 0) this.take(notes, 0)
  }

  /** Goes on to a page with room for a block of that height and its notes. */
  private findPage(height: number, notes: readonly FootLine[][]): void {
    const block = this.context()
    this.popContext()
    const page = this.context()
    for (let fresh = page.y <= page.pageMargins.top; !fresh || this.feet.pending; fresh = true) {
      if (this.countFitting([height], [notes as FootLine[][]]) > 0) break
      if (this.fillFoot() && this.countFitting([height], [notes as FootLine[][]]) > 0) break
      this.moveToNextPage()
    }
    this.pushContext(block)
  }

  private take(notes: readonly FootLine[][], height: number): void {
    const context = this.context()
    const page = context.getCurrentPage()
    const room = context.availableHeight - height - this.besides(context, context.y + height)
    this.giveUp(context, this.feet.add(page, notes, Math.max(0, room)))
  }

  /** Takes points from the foot of the page, for the columns that go back to it too. */
  private giveUp(context: PageContext, taken: number): void {
    context.availableHeight -= taken
    for (const place of context.snapshots) {
      if (place.page === context.page) place.availableHeight -= taken
      if (place.bottomMost?.page === context.page) place.bottomMost.availableHeight -= taken
    }
  }

  /** Points by which a column beside this one reaches further down. */
  private besides(context: PageContext, below: number): number {
    return Math.max(0, (this.lowest.get(context.getCurrentPage()) ?? 0) - below)
  }
}
