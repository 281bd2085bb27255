import type { RawBlock } from '#core/import/raw-block.ts'
import type { Token } from 'markdown-it'

/** The labels of ordered lists: the first number counts, the others are as one writes them. */
export class ListLabels {
  /** The number of the next item of each open list; null where it has bullets. */
  readonly #next: (number | null)[] = []
  #waiting: string | null = null

  /** Takes note of a token that begins or ends a list, or begins an item. */
  pass(token: Token): void {
    if (token.type === 'ordered_list_open') this.#next.push(Number(token.attrGet('start') ?? 1))
    else if (token.type === 'bullet_list_open') this.#next.push(null)
    else if (/^(?:ordered|bullet)_list_close$/.test(token.type)) this.#next.pop()
    else if (token.type === 'list_item_open') {
      const number = this.#next.pop() ?? null
      this.#next.push(number === null ? null : number + 1)
      this.#waiting = number === null ? null : `${number}${token.markup}`
    }
  }

  /** The blocks of a paragraph, of which the first has the label of the item that began. */
  onFirst([first, ...others]: readonly RawBlock[]): RawBlock[] {
    if (first === undefined) return []
    const label = this.#waiting
    this.#waiting = null
    return [label === null || first.footnote !== undefined ? first : { ...first, label }, ...others]
  }
}
