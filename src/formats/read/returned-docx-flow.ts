import type { FoundCall } from '#core/brief/proof/found.ts'
import type { ReturnedCell, ReturnedParagraph, ReturnedRun, TrackedChange } from '#core/brief/return/returned-file.ts'
import { DEEPEST_LEVEL } from '#core/list-levels.ts'
import type { Listed } from './exported-docx-numbers.ts'
import { attribute, childrenOf, elementsIn, localName, textIn, type XmlElement } from './xml/xml-element.ts'

type ParagraphKind = ReturnedParagraph['kind']

/** Keeps, while the text of a Word file is read, of which paragraphs it is made, who changed what in it, and on what there are comments. */
export class DocxFlow {
  readonly paragraphs: ReturnedParagraph[] = []
  readonly tracked: TrackedChange[] = []
  private readonly kinds: ReadonlyMap<string, ParagraphKind>
  private readonly contents: ReadonlySet<string>
  /** It is a line of the contents that a program made text of: its style says so, and it leads to a heading or page. */
  private isContents = false
  private readonly commented = new Set<string>()
  private readonly changes: number[] = []
  private tables = 0
  private depth = 0
  private cell: ReturnedCell | null = null
  private current: ReturnedParagraph | null = null
  /** The end of the last paragraph was deleted: what follows goes on in it. */
  private goesOn = false

  /** `kinds`: what the paragraphs of a style are, by its id; `contents`: the ids of those of lines of the contents. */
  constructor(kinds: ReadonlyMap<string, ParagraphKind>, contents: ReadonlySet<string>) {
    this.kinds = kinds
    this.contents = contents
  }

  /** `listed`: what Word prints before it, where it is a point. */
  begin(paragraph: XmlElement, listed: Listed | null): void {
    const [properties] = childrenOf(paragraph, 'pPr')
    this.isContents =
      this.contents.has(styleOf(properties)) &&
      elementsIn(paragraph, 'tab').length + elementsIn(paragraph, 'hyperlink').length > 0
    const kind = this.kindOf(properties)
    const set = {
      kind,
      level: levelOf(properties),
      ...(kind === 'list-item' && listed !== null ? { ordered: listed.number !== null } : {}),
    }
    const fresh: ReturnedParagraph = { ...set, cell: this.cell && { ...this.cell }, runs: [] }
    const last = this.paragraphs.at(-1)
    if (this.goesOn && last && last.cell?.row === this.cell?.row && last.cell?.column === this.cell?.column) {
      if (last.runs.every(({ text }) => text.trim() === '')) Object.assign(last, set)
      this.current = last
    } else {
      this.paragraphs.push(fresh)
      this.current = fresh
    }
    const marks = properties === undefined ? [] : childrenOf(properties, 'rPr').flatMap((mark) => childrenOf(mark))
    this.goesOn = marks.some(({ name }) => ['del', 'moveFrom'].includes(localName(name)))
  }

  /** `tr`, `tc` and `tbl` within a table are of its outermost table. */
  enter(element: XmlElement): void {
    switch (localName(element.name)) {
      case 'tbl':
        if (this.depth === 0) this.cell = { table: this.tables, row: -1, column: -1 }
        this.depth += 1
        return
      case 'tr':
        // The text of a row that was deleted is deleted too.
        if (this.depth === 1 && this.cell && !isDeletedRow(element))
          this.cell = { ...this.cell, row: this.cell.row + 1, column: -1 }
        return
      case 'tc':
        if (this.depth === 1 && this.cell) this.cell = { ...this.cell, column: this.cell.column + 1 }
    }
  }

  leave(element: XmlElement): void {
    if (localName(element.name) !== 'tbl') return
    this.depth -= 1
    if (this.depth > 0) return
    this.tables += 1
    this.cell = null
  }

  /** A change begins; `leaveChange` ends it. */
  enterChange(element: XmlElement, kind: TrackedChange['kind'], text: string): void {
    this.changes.push(this.tracked.length)
    this.tracked.push({ kind, author: attribute(element, 'author'), at: attribute(element, 'date'), text })
    if (kind === 'deletion' || kind === 'moved-away') this.run('', null, null)
  }

  leaveChange(): void {
    this.changes.pop()
  }

  comment(element: XmlElement): void {
    const id = attribute(element, 'id') ?? ''
    switch (localName(element.name)) {
      case 'commentRangeStart':
        return void this.commented.add(id)
      case 'commentRangeEnd':
        return void this.commented.delete(id)
      case 'commentReference': {
        // One without a range is about what stands before it.
        const runs = this.current?.runs ?? []
        if (!this.paragraphs.some((paragraph) => paragraph.runs.some(({ comments }) => comments.includes(id))))
          runs.at(-1)?.comments.push(id)
      }
    }
  }

  run(text: string, piece: string | null, call: FoundCall | null): void {
    if (this.isContents) return
    const run: ReturnedRun = { text, piece, call, tracked: this.changes.at(-1) ?? null, comments: [...this.commented] }
    const last = this.current?.runs.at(-1)
    if (last && call === null && last.call === null && sameBesides(last, run)) last.text += text
    else this.current?.runs.push(run)
  }

  private kindOf(properties: XmlElement | undefined): ParagraphKind {
    if (properties === undefined) return 'text'
    const named = this.kinds.get(styleOf(properties))
    const level = childrenOf(properties, 'outlineLvl')[0]
    if (named === 'heading' || (level !== undefined && Number(attribute(level, 'val')) < 9)) return 'heading'
    const [numbering] = childrenOf(properties, 'numPr')
    const [number] = numbering === undefined ? [] : childrenOf(numbering, 'numId')
    if (numbering !== undefined) return number !== undefined && attribute(number, 'val') === '0' ? 'text' : 'list-item'
    return named ?? 'text'
  }
}

function levelOf(properties: XmlElement | undefined): number {
  const [numbering] = properties === undefined ? [] : childrenOf(properties, 'numPr')
  const [level] = numbering === undefined ? [] : childrenOf(numbering, 'ilvl')
  return level === undefined ? 0 : Math.min(DEEPEST_LEVEL, Number(attribute(level, 'val')) || 0)
}

/** What the paragraphs of a style are, by what it is called in every language version of Word, or by its numbering. */
export function paragraphKinds(styles: XmlElement | null): Map<string, ParagraphKind> {
  const all = styles === null ? [] : childrenOf(styles, 'style')
  return new Map(
    all.flatMap((style): [string, ParagraphKind][] => {
      const id = attribute(style, 'styleId') ?? ''
      const [name] = childrenOf(style, 'name')
      const called = (name === undefined ? '' : (attribute(name, 'val') ?? '')).toLowerCase()
      if (/^heading \d$/.test(called) || elementsIn(style, 'outlineLvl').length > 0) return [[id, 'heading']]
      return /^list (?:bullet|number)/.test(called) ? [[id, 'list-item']] : []
    }),
  )
}

/** The ids of the styles of lines of the contents, which every language version of Word calls so. */
export function contentsStyles(styles: XmlElement | null): Set<string> {
  const all = styles === null ? [] : childrenOf(styles, 'style')
  return new Set(
    all
      .filter((style) => childrenOf(style, 'name').some((name) => /^toc \d$/iu.test(attribute(name, 'val') ?? '')))
      .map((style) => attribute(style, 'styleId') ?? ''),
  )
}

function styleOf(properties: XmlElement | undefined): string {
  const [style] = properties === undefined ? [] : childrenOf(properties, 'pStyle')
  return style === undefined ? '' : (attribute(style, 'val') ?? '')
}

/** The comments of a file, in its order. */
export function commentsIn(
  parts: readonly XmlElement[],
): { id: string; author: string | null; at: string | null; text: string }[] {
  return parts
    .flatMap((part) => childrenOf(part, 'comment'))
    .map((comment) => ({
      id: attribute(comment, 'id') ?? '',
      author: attribute(comment, 'author'),
      at: attribute(comment, 'date'),
      text: elementsIn(comment, 'p')
        .map((paragraph) => elementsIn(paragraph, 't').map(textIn).join(''))
        .join('\n')
        .trim(),
    }))
}

function isDeletedRow(row: XmlElement): boolean {
  return childrenOf(row, 'trPr').some((properties) => childrenOf(properties, 'del').length > 0)
}

function sameBesides(one: ReturnedRun, other: ReturnedRun): boolean {
  return one.piece === other.piece && one.tracked === other.tracked && one.comments.join() === other.comments.join()
}
