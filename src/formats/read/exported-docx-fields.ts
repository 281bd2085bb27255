/** Keeps, while the text of a part of a Word file is read, in which fields it is, by their instructions (ISO 29500-1, 17.16). */
export class OpenFields {
  private readonly open: string[] = []

  /** A mark of a field: where it begins, where its instruction ends and its result follows, where it ends. */
  mark(type: string): void {
    if (type === 'begin') this.open.push('')
    else if (type === 'end') this.open.pop()
  }

  instruction(text: string): void {
    const last = this.open.pop()
    if (last !== undefined) this.open.push(last + text)
  }

  /** Whether what is read is a line of the contents. */
  get inContents(): boolean {
    return this.open.some((code) => /^\s*TOC\b/i.test(code))
  }
}
