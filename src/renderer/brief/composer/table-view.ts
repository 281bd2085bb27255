import type { Node as TextNode } from 'prosemirror-model'
import type { NodeView, ViewMutationRecord } from 'prosemirror-view'
import type { Hosts } from './hosts.ts'

/** A table in the text: its head, which React draws, then its caption and its cells. */
export class TableView implements NodeView {
  readonly dom = document.createElement('div')
  readonly contentDOM = document.createElement('div')
  private readonly head = document.createElement('div')
  private node: TextNode
  private readonly hosts: Hosts

  constructor(node: TextNode, hosts: Hosts) {
    this.node = node
    this.hosts = hosts
    this.dom.className = 'brief-block brief-table'
    this.head.className = 'table-head'
    this.head.contentEditable = 'false'
    this.dom.append(this.head, this.contentDOM)
    this.name()
  }

  update(node: TextNode): boolean {
    if (node.type !== this.node.type) return false
    const before = this.node
    this.node = node
    if (node.attrs !== before.attrs) this.name()
    return true
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    if (mutation.type === 'selection') return false
    return mutation.type === 'attributes' || this.head.contains(mutation.target)
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Node && this.head.contains(event.target)
  }

  destroy(): void {
    this.hosts.remove(this.head)
  }

  private name(): void {
    const id = String(this.node.attrs['id'])
    this.dom.dataset['briefBlock'] = id
    this.hosts.add({ element: this.head, kind: 'table', id })
  }
}

/** The caption of a table, in a block of its own: a browser lays out a caption only within a table. */
export class CaptionView implements NodeView {
  readonly dom = document.createElement('div')
  readonly contentDOM = this.dom

  constructor() {
    this.dom.className = 'table-caption'
  }
}

/** The cells of a table, which scroll sideways where there are many columns. */
export class GridView implements NodeView {
  readonly dom = document.createElement('div')
  readonly contentDOM = document.createElement('tbody')

  constructor() {
    const table = document.createElement('table')
    table.append(this.contentDOM)
    this.dom.className = 'table-cells'
    this.dom.append(table)
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes'
  }
}
