import type { Node as TextNode } from 'prosemirror-model'
import type { NodeView, ViewMutationRecord } from 'prosemirror-view'
import { schema } from '../text/schema.ts'
import type { Hosts } from './hosts.ts'

/** Pixels that a head and a block take before they are drawn: those of composer.css. */
const HEAD = 60
const BLOCK = 64

/** A section: its head, which React draws, and its text; or, where the app writes it, what it writes. */
export class SectionView implements NodeView {
  readonly dom = document.createElement('section')
  readonly contentDOM: HTMLElement | null
  private readonly head = document.createElement('div')
  private node: TextNode
  private readonly hosts: Hosts

  constructor(node: TextNode, hosts: Hosts) {
    this.node = node
    this.hosts = hosts
    const written = node.type === schema.nodes.written
    this.head.contentEditable = 'false'
    this.head.className = 'section-top'
    this.dom.className = 'brief-section'
    this.contentDOM = written ? null : document.createElement('div')
    if (written) this.dom.contentEditable = 'false'
    this.dom.append(this.head, ...(this.contentDOM ? [this.contentDOM] : []))
    this.name()
    this.size()
  }

  update(node: TextNode): boolean {
    if (node.type !== this.node.type) return false
    const before = this.node
    this.node = node
    if (node.attrs !== before.attrs) this.name()
    if (node.childCount !== before.childCount) this.size()
    return true
  }

  /** What React draws is nothing that was typed; that the section itself came apart (a browser's own editing) must be seen, and mended. */
  ignoreMutation(mutation: ViewMutationRecord): boolean {
    if (mutation.type === 'selection') return false
    return this.contentDOM === null || mutation.type === 'attributes' || this.head.contains(mutation.target)
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Node && this.head.contains(event.target)
  }

  destroy(): void {
    this.hosts.remove(this.head)
  }

  /** How high it probably is until it is drawn for the first time. */
  private size(): void {
    this.dom.style.containIntrinsicSize = `auto ${HEAD + this.node.childCount * BLOCK}px`
  }

  private name(): void {
    const id = String(this.node.attrs['id'])
    this.dom.id = `section-${id}`
    this.dom.setAttribute('aria-label', String(this.node.attrs['title']))
    this.hosts.add({ element: this.head, kind: this.node.type === schema.nodes.written ? 'written' : 'section', id })
  }
}
