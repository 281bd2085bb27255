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

test('of two that are alike enough the one that was kept first is found', () => {
  const next = numbers(3)
  const one = Uint32Array.from({ length: 64 }, next)
  const other = one.map((value, place) => (place < 32 ? value : next()))
  const between = one.map((value, place) => (place < 40 ? value : place < 48 ? (other[place] ?? 0) : next()))
  const alike = new FirstAlike<{ name: string; signature: Uint32Array }>()
  alike.add({ name: 'one', signature: one })
  alike.add({ name: 'other', signature: other })
  expect(similarity({ signature: other }, { signature: between })).toBeGreaterThanOrEqual(NEAR_DUPLICATE)
  expect(alike.find({ signature: between }, NEAR_DUPLICATE)?.name).toBe('one')
})
