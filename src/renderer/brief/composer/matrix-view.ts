import type { Node as TextNode } from 'prosemirror-model'
import type { NodeView, ViewMutationRecord } from 'prosemirror-view'
import { weighMatrix } from '#core/brief-matrix.ts'
import { t } from '#text/text.ts'
import { hypothesesOf, marksOf, rowsOf } from '../text/matrices.ts'
import type { Hosts } from './hosts.ts'
import { element } from './matrix-elements.ts'

/** A matrix in the text: its head and foot, which React draws, and between them a grid of hypotheses and evidence with the count of each hypothesis below. */
export class MatrixView implements NodeView {
  readonly dom = element('div', { class: 'brief-block brief-table brief-matrix' })
  readonly contentDOM = element('tbody')
  private readonly head = element('div', { class: 'table-head matrix-head', contenteditable: 'false' })
  private readonly foot = element('div', { class: 'matrix-foot', contenteditable: 'false' })
  private readonly scores = element('tr', { role: 'row' })
  private readonly grid = element('table', { role: 'grid' })
  private node: TextNode
  private readonly hosts: Hosts

  constructor(node: TextNode, hosts: Hosts) {
    this.node = node
    this.hosts = hosts
    this.contentDOM.setAttribute('role', 'rowgroup')
    const counted = element('tfoot', { role: 'rowgroup', contenteditable: 'false' })
    counted.append(this.scores)
    this.grid.append(this.contentDOM, counted)
    const scrolled = element('div', { class: 'table-cells' })
    scrolled.append(this.grid)
    this.dom.append(this.head, scrolled, this.foot)
    this.name()
    this.count()
  }

  update(node: TextNode): boolean {
    if (node.type !== this.node.type) return false
    const before = this.node
    this.node = node
    if (node.attrs !== before.attrs) this.name()
    this.count()
    return true
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    if (mutation.type === 'selection') return false
    return mutation.type === 'attributes' || !this.contentDOM.contains(mutation.target)
  }

  stopEvent(event: Event): boolean {
    const { target } = event
    return target instanceof Node && (this.head.contains(target) || this.foot.contains(target))
  }

  destroy(): void {
    this.hosts.remove(this.head)
    this.hosts.remove(this.foot)
  }

  private name(): void {
    const id = String(this.node.attrs['id'])
    this.dom.dataset['briefBlock'] = id
    this.hosts.add({ element: this.head, kind: 'matrix', id })
    this.hosts.add({ element: this.foot, kind: 'matrix-foot', id })
  }

  private count(): void {
    const hypotheses = hypothesesOf(this.node)
    const rows = rowsOf(this.node).map((row) => ({ marks: marksOf(row, hypotheses.length) }))
    this.grid.setAttribute('aria-label', this.node.child(0).textContent || t('composer:insert.matrix'))
    const { hypotheses: weighed, unset } = weighMatrix({ rows }, hypotheses.length)
    const words = t(unset > 0 ? 'composer:matrix.leastSoFar' : 'composer:matrix.least')
    const scores = weighed.map(({ score, least }) => {
      const cell = element('td', { role: 'gridcell', class: least ? 'matrix-score least' : 'matrix-score' })
      cell.textContent = score === null ? '–' : String(score)
      if (least) cell.append(element('span', { class: 'matrix-least' }, words))
      return cell
    })
    const title = element('th', { scope: 'row', role: 'rowheader' }, t('composer:matrix.score'))
    this.scores.replaceChildren(title, ...scores, element('td', { role: 'gridcell' }))
  }
}

/** The names of the hypotheses, between the heads of the evidence and of what it tells apart. */
export class HypothesesView implements NodeView {
  readonly dom = element('tr', { role: 'row', class: 'matrix-names' })
  // A box of its own would stand between the row and its cells.
  readonly contentDOM = element('span', { class: 'matrix-columns' })

  constructor() {
    const fixed = { scope: 'col', role: 'columnheader', contenteditable: 'false' }
    const evidence = element('th', fixed, t('composer:matrix.evidence'))
    const tells = element('th', { ...fixed, class: 'matrix-tells' }, t('composer:matrix.tells'))
    this.dom.append(evidence, this.contentDOM, tells)
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes' || (mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target))
  }
}

export class HypothesisView implements NodeView {
  readonly dom = element('th', { scope: 'col', role: 'columnheader', class: 'matrix-name' })
  readonly contentDOM = element('div')

  constructor() {
    this.dom.append(this.contentDOM)
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes'
  }
}
