import type { Node as TextNode } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import { createStore, type Store } from '#renderer/ui/store.ts'
import type { FigureAttrs } from '../text/figure-schema.ts'
import type { Hosts } from './hosts.ts'

/** A figure at its place in the text: what it says now, and the position before it. */
export type PlacedFigure = { attrs: Store<FigureAttrs>; position: () => number | undefined }

/** A figure in the text: React draws its picture and the fields below. What is done in these is none of the text field's business. */
export class FigureView implements NodeView {
  readonly dom = document.createElement('div')
  private readonly attrs: Store<FigureAttrs>
  private node: TextNode
  private readonly hosts: Hosts
  private readonly position: () => number | undefined

  constructor(node: TextNode, position: () => number | undefined, hosts: Hosts) {
    this.node = node
    this.hosts = hosts
    this.position = position
    this.attrs = createStore(node.attrs as FigureAttrs)
    this.dom.className = 'brief-block brief-figure'
    this.dom.contentEditable = 'false'
    this.name()
  }

  update(node: TextNode): boolean {
    if (node.type !== this.node.type) return false
    const renamed = node.attrs['id'] !== this.node.attrs['id']
    this.node = node
    this.attrs.set(node.attrs as FigureAttrs)
    if (renamed) this.name()
    return true
  }

  selectNode(): void {
    this.dom.classList.add('selected')
  }

  deselectNode(): void {
    this.dom.classList.remove('selected')
  }

  ignoreMutation(): boolean {
    return true
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest('input, textarea, button') !== null
  }

  destroy(): void {
    this.hosts.remove(this.dom)
  }

  private name(): void {
    const id = String(this.node.attrs['id'])
    this.dom.dataset['briefBlock'] = id
    this.hosts.add({ element: this.dom, kind: 'figure', id, figure: { attrs: this.attrs, position: this.position } })
  }
}
