import type { Node as TextNode } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { Decoration, EditorView, ViewMutationRecord } from 'prosemirror-view'
import { t } from '#text/text.ts'
import { marksOf } from '../text/matrices.ts'
import { BlockView, type BlockSource } from './block-view.ts'
import { markedCell } from './marked-cell.ts'
import { element } from './matrix-elements.ts'
import { pressedMark, type KeysElsewhere } from './mark-keys.ts'
import { rowFacts, type RowFacts } from './matrix-rows.ts'

/** A row of a matrix: the evidence as a text with its margin, a cell with the mark for each hypothesis, and what the row tells apart. */
export class EvidenceView extends BlockView {
  private readonly tells = element('td', { role: 'gridcell', class: 'matrix-tells', contenteditable: 'false' })
  private facts: RowFacts = { names: [], tells: 'open' }
  private cells: HTMLElement[] = []
  private readonly keys: KeysElsewhere

  constructor(
    node: TextNode,
    view: EditorView,
    getPos: () => number | undefined,
    source: BlockSource & { keys: KeysElsewhere },
    decorations: readonly Decoration[],
  ) {
    super(node, view, getPos, source)
    this.keys = source.keys
    this.dom.setAttribute('role', 'row')
    const head = element('th', { scope: 'row', role: 'rowheader' })
    head.append(...this.dom.childNodes)
    this.dom.append(head, this.tells)
    this.dom.addEventListener('keydown', (event) => this.press(event))
    this.show(decorations)
  }

  override update(node: TextNode, decorations: readonly Decoration[] = []): boolean {
    if (!super.update(node)) return false
    this.show(decorations)
    return true
  }

  override stopEvent(event: Event): boolean {
    // What is dropped on a mark is evidence, as on the text beside it.
    if (event.type === 'dragover' || event.type === 'drop') return false
    return this.isOutside(event.target) || (event.target instanceof Node && this.margin.dom.contains(event.target))
  }

  override ignoreMutation(mutation: ViewMutationRecord): boolean {
    if (mutation.type !== 'selection' && this.isOutside(mutation.target)) return true
    return super.ignoreMutation(mutation)
  }

  override destroy(): void {
    if (this.cells.some((cell) => cell === document.activeElement)) this.view.focus()
    super.destroy()
  }

  private isOutside(target: EventTarget | null): boolean {
    return target instanceof Node && [this.tells, ...this.cells].some((cell) => cell.contains(target))
  }

  private show(decorations: readonly Decoration[]): void {
    this.facts = rowFacts(decorations) ?? this.facts
    const { names, tells } = this.facts
    const marks = marksOf(this.node, names.length)
    while (this.cells.length > names.length) this.cells.pop()?.remove()
    while (this.cells.length < names.length) {
      const cell = this.makeCell(this.cells.length)
      this.tells.before(cell)
      this.cells.push(cell)
    }
    for (const [column, cell] of this.cells.entries()) {
      const mark = marks[column] ?? null
      const word = mark === null ? t('composer:matrix.unset') : t(`composer:matrix.mark.${mark}`)
      cell.dataset['mark'] = mark ?? ''
      cell.textContent = mark ?? ''
      cell.title = word
      cell.setAttribute(
        'aria-label',
        t('composer:matrix.cell', { hypothesis: names[column] ?? '', mark: mark === null ? word : `${mark} ${word}` }),
      )
    }
    const words = t(`composer:matrix.telling.${tells}`)
    this.tells.dataset['tells'] = tells
    this.tells.title = words
    this.tells.setAttribute('aria-label', words)
    this.tells.textContent = { most: '◆', some: '◇', nothing: '=', open: '' }[tells]
  }

  private makeCell(column: number): HTMLElement {
    const cell = element('td', { role: 'gridcell', class: 'matrix-mark', contenteditable: 'false', tabindex: '-1' })
    cell.dataset['column'] = String(column)
    cell.addEventListener('focus', () => this.entered(column))
    // The browser would put its selection into the cell, and drag it.
    cell.addEventListener('mousedown', (event) => {
      event.preventDefault()
      cell.focus()
    })
    return cell
  }

  /** The caret goes unseen into the row, so that what is asked for from a mark (evidence, rows and columns) is asked for it. */
  private entered(column: number): void {
    const position = this.getPos()
    if (position === undefined) return
    const { state } = this.view
    const end = position + 1 + this.node.content.size
    const { parent } = state.selection.$head
    if (parent !== this.node) this.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, end)))
    const matrix = String(state.doc.resolve(position).parent.attrs['id'])
    markedCell.set({ matrix, row: String(this.node.attrs['id']), column })
    this.cells[column]?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  private press(event: KeyboardEvent): void {
    const position = this.getPos()
    const column = this.cells.indexOf(event.target as HTMLElement)
    if (position === undefined || column < 0 || event.isComposing) return
    if (pressedMark(this.view, { position, column, columns: this.cells.length }, event, this.keys)) event.preventDefault()
  }
}
