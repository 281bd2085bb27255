/** Elements that never stay open: empty ones, and those that HTML closes by itself. */
const SHUT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dd dt tr td th thead tbody tfoot option optgroup colgroup rp rt'.split(
    ' ',
  ),
)
const TAG = /<(\/?)([a-z][a-z0-9:-]{0,40})\b/gi

/** How deep the tags of a page nest, counted without parsing, because parsers need quadratic time for what is nested very deep. Stops at `limit`. */
export function tagDepth(html: string, limit: number): number {
  let depth = 0
  let deepest = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    if (SHUT.has((match[2] ?? '').toLowerCase())) continue
    depth = Math.max(0, depth + (match[1] === '/' ? -1 : 1))
    if (depth > deepest) deepest = depth
    if (deepest >= limit) break
  }
  return deepest
}
