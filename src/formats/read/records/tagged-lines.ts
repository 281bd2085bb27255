/** A record in lines that begin with a tag: the values by tag, in order. */
export class TaggedRecord {
  readonly #values = new Map<string, string[][]>()

  /** A line that begins with a tag. */
  begin(tag: string, text: string): void {
    const known = this.#values.get(tag)
    if (known === undefined) this.#values.set(tag, [[text.trim()]])
    else known.push([text.trim()])
  }

  /** A line that goes on with the last value of a tag. */
  goOn(tag: string, text: string): void {
    this.#values.get(tag)?.at(-1)?.push(text.trim())
  }

  /** The filled values of these tags, those of the first tag first; lines joined by `between`. */
  all(tags: readonly string[], between = ' '): string[] {
    return tags
      .flatMap((tag) => this.#values.get(tag) ?? [])
      .map((lines) => lines.join(between).trim())
      .filter((value) => value !== '')
  }
}
