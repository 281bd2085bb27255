/** [start, end) in UTF-16 units. */
export type Stretch = { start: number; end: number }
/** What is put in the place of a stretch; of an empty one, between two letters. */
export type Change = Stretch & { text: string }

/** A text with changes made, which stand in their order, none within another. */
export function withChanges(text: string, changes: readonly Change[]): string {
  let [made, at] = ['', 0]
  for (const change of changes) {
    made += text.slice(at, change.start) + change.text
    at = change.end
  }
  return made + text.slice(at)
}

/** The changes of a text that come to the same as these, each list made in what the one before makes. */
export function inOne(text: string, ...lists: readonly (readonly Change[])[]): Change[] {
  /** Each unit of the text, and where it stood at first; null for what was put. */
  const units = text.split('').map((unit, index): { unit: string; at: number | null } => ({ unit, at: index }))
  for (const changes of lists)
    for (const { start, end, text: put } of changes.toReversed())
      units.splice(start, end - start, ...put.split('').map((unit) => ({ unit, at: null })))
  const made: Change[] = []
  let [start, put] = [0, '']
  for (const { unit, at } of [...units, { unit: '', at: text.length }]) {
    if (at === null) put += unit
    else {
      if (put !== '' || at > start) made.push({ start, end: at, text: put })
      start = at + 1
      put = ''
    }
  }
  return made
}
