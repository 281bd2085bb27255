/**
 * How high the rows of a long list are, of which most never were on screen: those count as `usual` pixels. A Fenwick tree (https://doi.org/10.1002/spe.4380240306) of their heights: each step costs the logarithm of how many
 * rows there are, so that the hundred-thousandth is found as fast as the tenth.
 */
export class RowHeights {
  readonly #usual: number
  /** Pixels; usual where a row was not measured. */
  #heights = new Float64Array(0)
  /** At i, the heights of the rows that end with row i - 1, as many as the lowest bit of i. */
  #sums = new Float64Array(1)

  constructor(usual: number) {
    this.#usual = usual
  }

  /** Says how many rows there are; those that stay keep their heights. */
  fit(rows: number): void {
    const before = this.#heights
    if (before.length === rows) return
    this.#heights = new Float64Array(rows).fill(this.#usual)
    this.#heights.set(before.subarray(0, rows))
    const sums = new Float64Array(rows + 1)
    for (let at = 1; at <= rows; at += 1) {
      sums[at] = (sums[at] ?? 0) + (this.#heights[at - 1] ?? 0)
      const above = at + lowestBit(at)
      if (above <= rows) sums[above] = (sums[above] ?? 0) + (sums[at] ?? 0)
    }
    this.#sums = sums
  }

  /** A row was measured; one that is not there is passed over. */
  set(row: number, height: number): void {
    const known = this.#heights[row]
    if (known === undefined || known === height) return
    this.#heights[row] = height
    for (let at = row + 1; at < this.#sums.length; at += lowestBit(at)) this.#sums[at] = (this.#sums[at] ?? 0) + height - known
  }

  /** Pixels above a row; of one after the last, of all of them. */
  top(row: number): number {
    let pixels = 0
    for (let at = Math.min(row, this.#heights.length); at > 0; at -= lowestBit(at)) pixels += this.#sums[at] ?? 0
    return pixels
  }

  /** The row that stands so many pixels below the top; above all of them the first, below the last. */
  at(pixels: number): number {
    const rows = this.#heights.length
    let [row, left] = [0, pixels]
    for (let step = 2 ** Math.floor(Math.log2(Math.max(rows, 1))); step >= 1; step /= 2) {
      const height = this.#sums[row + step]
      if (height === undefined || height > left) continue
      row += step
      left -= height
    }
    return Math.max(0, Math.min(row, rows - 1))
  }
}

function lowestBit(number: number): number {
  return number & -number
}
