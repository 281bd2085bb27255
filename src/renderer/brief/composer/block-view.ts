import type { Node as TextNode } from 'prosemirror-model'
import type { EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view'
import type { FoundSpan } from '#core/find-in-text.ts'
import { textDirection } from '#core/text-direction.ts'
import { schema } from '../text/schema.ts'
import { sentencesOf, type PlacedSentence } from '../text/sentences-of.ts'
import type { Hosts } from './hosts.ts'
import { cellMargin } from './cell-margin.ts'
import { Margin, type Painted } from './margin.ts'
import type { MarginSource } from './margin-source.ts'

export type BlockSource = MarginSource & {
  hosts: Hosts
  /** What stands under a quotation, filled anew when it changes. */
  fillSource: (footer: HTMLElement, excerpt: string) => void
  /** What is painted where in a block. */
  spans: (painted: Painted, block: TextNode) => readonly FoundSpan[]
}

const KINDS = {
  paragraph: 'p',
  heading: 'h3',
  judgement: 'p',
  item: 'div',
  quotation: 'p',
  cell: 'div',
  evidence: 'div',
} as const
const OUTER: Partial<Record<keyof typeof KINDS, string>> = { item: 'li', quotation: 'blockquote', cell: 'td', evidence: 'tr' }

/** A paragraph, heading, judgement, point, cell, row of a matrix or quotation in the text: its words, and its margin beside them. */
export class BlockView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  protected readonly margin: Margin
  private readonly head: HTMLElement | null = null
  private readonly footer: HTMLElement | null = null
  protected node: TextNode
  protected readonly view: EditorView
  protected readonly getPos: () => number | undefined
  private readonly source: BlockSource

  constructor(node: TextNode, view: EditorView, getPos: () => number | undefined, source: BlockSource) {
    this.node = node
    this.view = view
    this.getPos = getPos
    this.source = source
    const kind = node.type.name as keyof typeof KINDS
    this.dom = document.createElement(OUTER[kind] ?? 'div')
    this.contentDOM = document.createElement(kind === 'heading' && isInPart(view, getPos()) ? 'h4' : KINDS[kind])
    this.contentDOM.className = 'unit-text'
    this.margin = new Margin(kind === 'cell' || kind === 'evidence' ? cellMargin(source, view, getPos) : source, () =>
      this.shown(),
    )
    const unit = document.createElement('div')
    unit.className = 'unit'
    unit.append(this.contentDOM, this.margin.dom)
    if (kind === 'judgement') {
      this.head = fixed('div', 'judgement-head')
      this.dom.append(this.head)
    }
    this.dom.append(unit)
    if (kind === 'quotation') {
      this.contentDOM.spellcheck = false
      this.footer = fixed('footer', 'quotation-source')
      this.dom.append(this.footer)
    }
    this.name()
    this.turn()
    this.margin.draw()
  }

  update(node: TextNode): boolean {
    if (node.type !== this.node.type) return false
    const before = this.node
    this.node = node
    if (node.attrs !== before.attrs) this.name()
    this.turn()
    this.margin.draw()
    return true
  }

  /** The margin and what stands around the text are nothing that was typed; that the block itself came apart must be seen, and mended. */
  ignoreMutation(mutation: ViewMutationRecord): boolean {
    if (mutation.type === 'selection') return false
    if (mutation.type === 'attributes') return !this.contentDOM.contains(mutation.target) || mutation.target === this.contentDOM
    return [this.margin.dom, this.head, this.footer].some((part) => part?.contains(mutation.target) === true)
  }

  stopEvent(event: Event): boolean {
    // A cell has space around its text, where cells are selected from.
    if (this.node.type === schema.nodes.cell) return event.target instanceof Node && this.margin.dom.contains(event.target)
    return (
      event.target instanceof Node &&
      !this.contentDOM.contains(event.target) &&
      event.type !== 'dragover' &&
      event.type !== 'drop'
    )
  }

  destroy(): void {
    this.margin.remove()
    if (this.head) this.source.hosts.remove(this.head)
  }

  private name(): void {
    const id = String(this.node.attrs['id'])
    const kind = this.node.type === schema.nodes.quotation ? 'excerpt' : this.node.type.name
    const isBlock = kind !== 'item' && kind !== 'cell' && kind !== 'evidence'
    this.dom.className = `${isBlock ? 'brief-block ' : ''}brief-${kind}${kind === 'excerpt' ? ' quotation themed' : ''}`
    this.dom.dataset['briefBlock'] = id
    if (kind === 'item') {
      this.dom.dataset['level'] = String(this.node.attrs['level'])
      const ordered: unknown = this.node.attrs['ordered']
      if (typeof ordered === 'boolean') this.dom.dataset['ordered'] = String(ordered)
      else delete this.dom.dataset['ordered']
      this.dom.ariaLevel = String(Number(this.node.attrs['level']) + 1)
    }
    if (this.head) this.source.hosts.add({ element: this.head, kind: 'judgement', id })
    if (this.footer) this.source.fillSource(this.footer, String(this.node.attrs['excerpt']))
  }

  /** Lets the text run as its letters do, and where there are none as the brief's language does. */
  private turn(): void {
    const direction = textDirection(this.node.textContent, String(this.view.state.doc.attrs['language']))
    if (this.contentDOM.dir !== direction) this.contentDOM.dir = direction
  }

  private shown(): ReturnType<ConstructorParameters<typeof Margin>[1]> {
    const language = String(this.view.state.doc.attrs['language'])
    return {
      element: this.contentDOM,
      sentences: sentencesOf(this.node, language),
      text: this.node.textContent,
      rangeOf: (sentence) => this.rangeOf(sentence),
      spans: (painted) => this.source.spans(painted, this.node),
    }
  }

  private rangeOf({ start, end }: PlacedSentence): Range | null {
    const position = this.getPos()
    if (position === undefined || !this.dom.isConnected || this.node.content.size < end) return null
    const [from, to] = [this.view.domAtPos(position + 1 + start, 1), this.view.domAtPos(position + 1 + end, -1)]
    const range = document.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    return range
  }
}

/** Whether it stands in a part of a section that goes by theme, whose own heading is one level lower. */
function isInPart(view: EditorView, position: number | undefined): boolean {
  const section = position === undefined ? null : view.state.doc.resolve(position).parent
  return (section?.attrs['theme'] ?? null) !== null
}

function fixed(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = name
  element.contentEditable = 'false'
  return element
}
