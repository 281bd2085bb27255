/** Characters that are shown on either side of a change. */
const AROUND = 40
const LONGEST = 160

/** Two versions of a text, cut to the words around where they differ. */
export function aroundChange(before: string, after: string): [before: string, after: string] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return [cut(before, start, before.length - end), cut(after, start, after.length - end)]
}

function cut(text: string, start: number, end: number): string {
  const from = wordStart(text, Math.max(0, start - AROUND))
  const to = wordEnd(text, Math.min(text.length, end + AROUND, from + LONGEST))
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`
}

function wordStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf(' ', at) + 1
}

function wordEnd(text: string, at: number): number {
  const next = text.indexOf(' ', at)
  return next < 0 || at === text.length ? text.length : next
}
