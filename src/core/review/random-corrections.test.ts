import { expect, test } from 'vitest'
import { numberBlocks, type Block } from '../article.ts'
import { correctText, type Stretch } from './correct-text.ts'

/** Each character is there once, every other outside the first plane, so that a stretch that stands elsewhere is seen. */
let given = 0
const fresh = (length: number): string =>
  Array.from({ length }, () => String.fromCodePoint((given % 2 === 0 ? 0x13000 : 0x4e00) + (given++ % 900) + 1)).join('')
const RUNS = process.env['LONG_TESTS'] === '1' ? 100_000 : 3_000

/** Numbers that a seed repeats (a linear congruential generator, Numerical Recipes). */
function below(seed: { now: number }, limit: number): number {
  seed.now = (Math.imul(seed.now, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed.now / 2 ** 32) * limit)
}

const textAt = (blocks: readonly Block[], { block, start, end }: Stretch): string =>
  blocks.find(({ id }) => id === block)?.text.slice(start, end) ?? ''
const whole = (blocks: readonly Block[]): Set<string> => new Set(blocks.flatMap(({ text }) => Array.from(text)))

test(`in ${RUNS} random corrections no mark stands at other words than before`, () => {
  const seed = { now: 7 }
  let blocks: Block[] = []
  let marks: Stretch[] = []
  let carried = 0
  for (let run = 0; run < RUNS; run += 1) {
    if (run % 20 === 0) {
      given = 0
      blocks = numberBlocks(Array.from({ length: 4 }, () => ({ kind: 'paragraph' as const, text: fresh(30) })))
      marks = []
    }
    const block = blocks[below(seed, blocks.length)]
    if (block === undefined) throw new Error('There is no block.')
    const characters = Array.from(block.text)
    const from = below(seed, characters.length - 1)
    const start = characters.slice(0, from).join('').length
    marks.push({ block: block.id, start, end: start + characters.slice(from, from + 1 + below(seed, 9)).join('').length })
    const at = below(seed, characters.length)
    const [head, tail] = [characters.slice(0, at).join(''), characters.slice(at + below(seed, 4)).join('')]
    const ways = [[head + fresh(below(seed, 4)) + tail], [head, tail], null] as const
    const paragraphs = ways[below(seed, 3)] ?? null
    const result = correctText(
      blocks,
      paragraphs === null ? { act: 'merge', block: block.id } : { act: 'text', block: block.id, paragraphs: [...paragraphs] },
      Math.max(...blocks.map(({ id }) => id)) + 1,
    )
    if (!result.ok) continue
    const { carry, blocks: after } = result.value
    const [before, left] = [whole(blocks), whole(after)]
    marks = marks.flatMap((mark) => {
      const now = carry(mark)
      if (now === null) return []
      carried += 1
      // All that is left of its words, and besides only what has just been typed.
      const [had, has] = [Array.from(textAt(blocks, mark)), Array.from(textAt(after, now))]
      expect(had.filter((one) => one !== ' ' && left.has(one) && !has.includes(one))).toEqual([])
      expect(has.filter((one) => one !== ' ' && before.has(one) && !had.includes(one))).toEqual([])
      return [now]
    })
    blocks = after.filter(({ text }) => text.length > 4)
    marks = marks.filter((mark) => blocks.some(({ id }) => id === mark.block))
    if (blocks.length === 0) blocks = after
  }
  expect(carried).toBeGreaterThan(RUNS)
})
