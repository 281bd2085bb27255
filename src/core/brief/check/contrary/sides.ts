/** What stands in a sentence before and behind words that set two things against each other, as far as the clause goes: up to a comma behind. */
export type Sides = { said: string; left: string; right: string }

/** The sides of the first such words of a text; null where it has none. */
export function sidesOf(text: string, between: RegExp): Sides | null {
  const found = between.exec(text)
  if (found === null) return null
  const end = found.index + found[0].length
  const from = Math.max(...['.', ';', ':'].map((mark) => text.lastIndexOf(mark, found.index))) + 1
  const stop = text.slice(end).search(/[.;:,]/u)
  const to = stop === -1 ? text.length : end + stop
  return { said: text.slice(from, to).trim(), left: text.slice(from, found.index), right: text.slice(end, to) }
}
