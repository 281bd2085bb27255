type Range = { start: number; end: number }

/** One text made of another. `carried`: where a range of it stands now, null where only a part of it was changed. `stretched`: the same, as far as it goes. */
export type TextEdit = { carried: (range: Range) => Range | null; stretched: <R extends Range>(range: R) => R }

/**
 * What was changed between two texts: all between what they have in common at their beginnings and at their ends. A range that holds the whole change goes on holding it; one that the change
 * reaches into is not carried. What is put in right beside a range does not become part of it.
 */
export function textEdit(before: string, after: string): TextEdit {
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before[head] === after[head]) head += 1
  // Never between the halves of a character.
  if (isHalf(before, head) || isHalf(after, head)) head -= 1
  let tail = 0
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  if (isHalf(before, before.length - tail) || isHalf(after, after.length - tail)) tail -= 1
  const last = before.length - tail
  const by = after.length - before.length
  const start = (at: number): number | null => (at >= last ? at + by : at <= head ? at : null)
  const end = (at: number): number | null => (at <= head ? at : at >= last ? at + by : null)
  return {
    carried(range) {
      const [from, to] = [start(range.start), end(range.end)]
      return from === null || to === null || from >= to ? null : { start: from, end: to }
    },
    stretched(range) {
      return { ...range, start: start(range.start) ?? head, end: end(range.end) ?? last + by }
    },
  }
}

function isHalf(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1))
}
