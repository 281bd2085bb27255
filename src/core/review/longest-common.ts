/** Steps that one comparison may take: 4 million cells are some 20 ms. */
const MOST_CELLS = 4_000_000

/** A place in both lists where they say the same. */
export type Match = [left: number, right: number]

/**
 * What two lists have in common, in order: the longest common subsequence, where the lists are short enough to find it. Long ones are cut at what stands
 * once in either (patience diff), and a stretch that is too long even then has nothing in common. Time and memory are bounded.
 */
export function longestCommon(left: readonly string[], right: readonly string[]): Match[] {
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1
  let end = 0
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1
  const ends = Array.from({ length: end }, (_, index): Match => [left.length - end + index, right.length - end + index])
  return [
    ...Array.from({ length: start }, (_, index): Match => [index, index]),
    ...shifted(middle(left.slice(start, left.length - end), right.slice(start, right.length - end)), start, start),
    ...ends,
  ]
}

function middle(left: readonly string[], right: readonly string[]): Match[] {
  if (left.length === 0 || right.length === 0) return []
  if (left.length * right.length <= MOST_CELLS) return byTable(left, right)
  const anchors = rising(uniqueMatches(left, right))
  if (anchors.length === 0) return []
  const found: Match[] = []
  let [fromLeft, fromRight] = [0, 0]
  for (const [atLeft, atRight] of [...anchors, [left.length, right.length] as Match]) {
    const between = [left.slice(fromLeft, atLeft), right.slice(fromRight, atRight)] as const
    if (between[0].length * between[1].length <= MOST_CELLS / anchors.length)
      found.push(...shifted(byTable(...between), fromLeft, fromRight))
    if (atLeft < left.length) found.push([atLeft, atRight])
    ;[fromLeft, fromRight] = [atLeft + 1, atRight + 1]
  }
  return found
}

/** The textbook table of lengths, filled from the end. */
function byTable(left: readonly string[], right: readonly string[]): Match[] {
  const width = right.length + 1
  const lengths = new Uint32Array((left.length + 1) * width)
  for (let row = left.length - 1; row >= 0; row -= 1)
    for (let column = right.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        left[row] === right[column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0)
  const found: Match[] = []
  let [row, column] = [0, 0]
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) {
      found.push([row, column])
      row += 1
      column += 1
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row += 1
    else column += 1
  }
  return found
}

function uniqueMatches(left: readonly string[], right: readonly string[]): Match[] {
  const inRight = once(right)
  return [...once(left)].flatMap(([text, index]): Match[] => {
    const other = inRight.get(text) ?? -1
    return index < 0 || other < 0 ? [] : [[index, other]]
  })
}

/** Where what stands once in a list stands; -1 for what stands there more often. */
function once(list: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  list.forEach((text, index) => places.set(text, places.has(text) ? -1 : index))
  return places
}

/** The longest run of matches that rises on both sides (patience sorting); the left places rise already. */
function rising(matches: readonly Match[]): Match[] {
  const tails: number[] = []
  const before: number[] = []
  matches.forEach(([, right], index) => {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const half = (low + high) >> 1
      if ((matches[tails[half] ?? 0]?.[1] ?? 0) < right) low = half + 1
      else high = half
    }
    before[index] = tails[low - 1] ?? -1
    tails[low] = index
  })
  const run: Match[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const match = matches[at]
    if (match !== undefined) run.push(match)
  }
  return run.toReversed()
}

function shifted(matches: readonly Match[], left: number, right: number): Match[] {
  return matches.map(([one, other]) => [one + left, other + right])
}
