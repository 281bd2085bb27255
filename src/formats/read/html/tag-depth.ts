/** Elements that never stay open: empty ones, and those that HTML closes by itself. */
const SHUT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dd dt tr td th thead tbody tfoot option optgroup colgroup rp rt'.split(
    ' ',
  ),
)
const TAG = /<(\/?)([a-z][a-z0-9:-]{0,40})\b/gi

/**
 * How deep the tags of a page nest, counted without parsing, because parsers need quadratic time for what is nested very deep. An end tag closes the
 * nearest open element of its name with all inside it; one that fits none closes nothing. Stops at `limit`. Linear.
 */
export function tagDepth(html: string, limit: number): number {
  const open: string[] = []
  const counts = new Map<string, number>()
  let deepest = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match !== null && deepest < limit; match = TAG.exec(html)) {
    const name = (match[2] ?? '').toLowerCase()
    if (SHUT.has(name)) continue
    if (match[1] === '') {
      open.push(name)
      counts.set(name, (counts.get(name) ?? 0) + 1)
      deepest = Math.max(deepest, open.length)
    } else if ((counts.get(name) ?? 0) > 0) {
      let closed: string | undefined
      do {
        closed = open.pop()
        if (closed !== undefined) counts.set(closed, (counts.get(closed) ?? 1) - 1)
      } while (closed !== undefined && closed !== name)
    }
  }
  return deepest
}
