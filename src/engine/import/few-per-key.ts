/** Numbers by key, where most keys have one: a third of the memory of sets. A key that has thousands costs no more to change than others. */
export type FewPerKey<K> = {
  add(key: K, value: number): void
  remove(key: K, value: number): void
  /** `most` of them at most, those that were added first. */
  get(key: K, most: number): number[]
}

export function fewPerKey<K>(): FewPerKey<K> {
  const map = new Map<K, number | Set<number>>()
  return {
    add(key, value) {
      const there = map.get(key)
      if (there === undefined) map.set(key, value)
      else if (typeof there === 'number') map.set(key, new Set([there, value]))
      else there.add(value)
    },
    remove(key, value) {
      const there = map.get(key)
      if (there === value) map.delete(key)
      else if (there instanceof Set && there.delete(value) && there.size === 0) map.delete(key)
    },
    get(key, most) {
      const there = map.get(key)
      if (typeof there === 'number') return [there]
      const found: number[] = []
      for (const value of there ?? []) {
        if (found.length === most) break
        found.push(value)
      }
      return found
    },
  }
}
