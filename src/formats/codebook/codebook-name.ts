import type { CodebookEntry } from '#core/themes/codebook.ts'

/** Entries whose names are told apart by their parents' in brackets where several have the same, as codes under different groups may. */
export function withOwnNames(entries: readonly CodebookEntry[]): CodebookEntry[] {
  const taken = new Set<string>()
  return entries.map((entry) => {
    const parent = entry.parent == null ? undefined : entries[entry.parent]?.name
    const name = taken.has(entry.name.toLowerCase()) && parent !== undefined ? `${entry.name} (${parent})` : entry.name
    taken.add(name.toLowerCase())
    return { ...entry, name }
  })
}
