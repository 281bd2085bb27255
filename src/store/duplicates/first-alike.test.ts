import { expect, test } from 'vitest'
import { NEAR_DUPLICATE, similarity } from '#core/near-duplicate.ts'
import { FirstAlike } from './first-alike.ts'

/** Numbers that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32)
}

test('what is found is the very one that comparing with each finds', () => {
  const next = numbers(7)
  const families = Array.from({ length: 20 }, () => Uint32Array.from({ length: 64 }, next))
  const signatures = Array.from({ length: 400 }, (_none, at) => {
    const family = families[at % 20] ?? new Uint32Array(64)
    const changed = next() % 50
    return { at, signature: family.map((value, place) => (place < changed ? next() : value)) }
  })
  signatures.push(
    { at: 400, signature: new Uint32Array(64).fill(0xffffffff) },
    { at: 401, signature: new Uint32Array(64).fill(0xffffffff) },
  )
  const alike = new FirstAlike<(typeof signatures)[number]>()
  const kept: typeof signatures = []
  let found = 0
  for (const one of signatures) {
    const wanted = kept.find((each) => similarity(each, one) >= NEAR_DUPLICATE)
    expect(alike.find(one, NEAR_DUPLICATE)?.at).toBe(wanted?.at)
    if (wanted !== undefined) found += 1
    else {
      kept.push(one)
      alike.add(one)
    }
  }
  expect(found).toBeGreaterThan(50)
  expect(kept.length).toBeGreaterThan(50)
})
