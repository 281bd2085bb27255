import { COLUMN_WIDTH, type Leaf, type PageContext, type TableRow } from './pdfmake-modules.ts'

/**
 * The places of the cells of a row that is read from the right. The cells stay in the order in which they are read, in the file too, so that what copies or compares the text finds it so; each is only
 * set into the column that mirrors its own. The widths of the columns are given from left to right.
 */
export class MirroredRow {
  private readonly cells: readonly object[]
  private readonly columns: readonly { left: number; width: number }[]

  constructor({ cells, widths, gaps }: Required<Pick<TableRow, 'cells' | 'widths' | 'gaps'>>) {
    this.cells = cells
    let left = 0
    this.columns = widths.map((column, index) => {
      left += gaps[index] ?? 0
      const width = column[COLUMN_WIDTH]
      left += width
      return { left: left - width, width }
    })
  }

  /** Moves pdfmake's place into the column of a cell, does what sets it there, and moves it back; what is no cell of the row is set where it is. */
  set(cell: Leaf, context: () => PageContext, act: () => void): void {
    const at = this.cells.indexOf(cell)
    const [own, mirrored] = [this.columns[at], this.columns[this.columns.length - 1 - at]]
    if (own === undefined || mirrored === undefined) return act()
    const before = context()
    before.x += mirrored.left - own.left
    before.availableWidth = mirrored.width
    act()
    const after = context()
    after.x -= mirrored.left - own.left
    after.availableWidth = own.width
  }
}
