/** JSON in one form only: no white space, the keys of each object in the order of their UTF-16 units, what is undefined left out. Plain data. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each: unknown) => canonicalJson(each)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  const written = entries
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]: [string, unknown]) => `${JSON.stringify(key)}:${canonicalJson(each)}`)
  return `{${written.join(',')}}`
}
