/** Cells of the table by which the longest common run is found; beyond it the run is looked for by what is told apart by itself. */
const MOST_CELLS = 6_000_000

/** The pairs of places [in one, in other] of the longest run that two lists have in common, in order; in very long and very different lists a long one. */
export function commonRun(one: readonly string[], other: readonly string[]): [number, number][] {
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1
  let end = 0
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const middle = between(one.slice(start, one.length - end), other.slice(start, other.length - end))
  const pairs: [number, number][] = []
  for (let index = 0; index < start; index += 1) pairs.push([index, index])
  for (const [a, b] of middle) pairs.push([a + start, b + start])
  for (let index = end; index > 0; index -= 1) pairs.push([one.length - index, other.length - index])
  return pairs
}

function between(one: readonly string[], other: readonly string[]): [number, number][] {
  if (one.length === 0 || other.length === 0) return []
  return one.length * other.length > MOST_CELLS ? longestRising(one, other) : byTable(one, other)
}

function byTable(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0
  for (let a = one.length - 1; a >= 0; a -= 1)
    for (let b = other.length - 1; b >= 0; b -= 1)
      lengths[a * width + b] = one[a] === other[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1))
  const pairs: [number, number][] = []
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    if (one[a] === other[b]) pairs.push([a++, b++])
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1
    else b += 1
  }
  return pairs
}

/** Of what stands once in both, the longest run that rises in both. */
function longestRising(one: readonly string[], other: readonly string[]): [number, number][] {
  const places = once(other)
  const found = [...once(one)].flatMap(([text, a]): [number, number][] => {
    const b = places.get(text)
    return b === undefined ? [] : [[a, b]]
  })
  const ends: number[] = []
  const before: number[] = []
  for (const [index, [, b]] of found.entries()) {
    let low = 0
    for (let high = ends.length; low < high;) {
      const half = (low + high) >> 1
      if ((found[ends[half] ?? 0]?.[1] ?? 0) < b) low = half + 1
      else high = half
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = index
  }
  const pairs: [number, number][] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) pairs.push(found[index] ?? [0, 0])
  return pairs.reverse()
}

function once(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const again = new Set<string>()
  for (const [index, text] of texts.entries()) {
    if (places.has(text)) again.add(text)
    places.set(text, index)
  }
  for (const text of again) places.delete(text)
  return places
}
