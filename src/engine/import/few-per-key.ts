/** Numbers by key, where most keys have one: a third of the memory of sets. */
export type FewPerKey<K> = {
  add(key: K, value: number): void
  remove(key: K, value: number): void
  get(key: K): readonly number[]
}

export function fewPerKey<K>(): FewPerKey<K> {
  const map = new Map<K, number | number[]>()
  return {
    add(key, value) {
      const there = map.get(key)
      if (there === undefined) map.set(key, value)
      else if (typeof there === 'number') map.set(key, [there, value])
      else there.push(value)
    },
    remove(key, value) {
      const there = map.get(key)
      const left = typeof there === 'number' ? [there] : (there ?? [])
      const others = left.filter((each) => each !== value)
      if (others.length === 0) map.delete(key)
      else map.set(key, others)
    },
    get(key) {
      const there = map.get(key)
      return typeof there === 'number' ? [there] : (there ?? [])
    },
  }
}
