import { describe, expect, it } from 'vitest'
import { numberBlocks } from './article.ts'
import { containment, fingerprint, mayBeCopies, NEAR_DUPLICATE, similarity } from './near-duplicate.ts'

/** Words of a made-up text that is the same on every run. */
function words(count: number, seed: number): string {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 18
  }
  return Array.from({ length: count }, () => `w${next()}`).join(' ')
}
const article = (text: string) => numberBlocks(text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line })))

const ORIGINAL = words(400, 1)

describe('near-duplicates', () => {
  it('gives the same text the same fingerprint, whatever its case and punctuation', () => {
    expect(fingerprint(article(ORIGINAL.toUpperCase().replaceAll(' ', ', ')))).toEqual(fingerprint(article(ORIGINAL)))
  })

  it('finds a lightly edited reprint through a common band and confirms it', () => {
    const reprint = ORIGINAL.split(' ')
      .map((word, index) => (index % 50 === 7 ? 'changed' : word))
      .join(' ')
    const [a, b] = [fingerprint(article(ORIGINAL)), fingerprint(article(reprint))]
    expect(a.bands.some((band) => b.bands.includes(band))).toBe(true)
    expect(similarity(a, b)).toBeGreaterThan(0.5)
    expect(containment(ORIGINAL, reprint)).toBeGreaterThan(NEAR_DUPLICATE)
  })

  it('finds an article inside a longer page', () => {
    expect(containment(ORIGINAL, `${words(900, 2)} ${ORIGINAL} ${words(700, 3)}`)).toBe(1)
  })

  it('counts what a text says again only once', () => {
    const [again, other] = [words(40, 6), words(60, 7)]
    expect(containment(`${again} ${again} ${again} ${other}`, `${other} ${words(80, 8)}`)).toBeCloseTo(56 / (36 + 4 + 4 + 56), 2)
  })

  it('keeps different texts apart', () => {
    const [a, b] = [fingerprint(article(ORIGINAL)), fingerprint(article(words(400, 9)))]
    expect(a.bands.some((band) => b.bands.includes(band))).toBe(false)
    expect(similarity(a, b)).toBeLessThan(0.1)
    expect(containment(ORIGINAL, words(400, 9))).toBeLessThan(0.05)
  })

  it('does not take a sentence that an article quotes for a copy of it', () => {
    const line = words(9, 4)
    expect(fingerprint(article(line)).bands).toEqual([])
    expect(containment(line, `${line} ${ORIGINAL}`)).toBeLessThan(NEAR_DUPLICATE)
  })

  it('compares Chinese by characters', () => {
    const text = '哈萨克斯坦与中国的能源合作在过去二十年里不断加深，管道把里海与新疆连接起来，贸易额逐年上升。'
    expect(containment(text, `据报道，${text}专家这样说。`)).toBe(1)
    expect(containment(text, '俄罗斯在中亚的影响力正在发生变化，各国都在寻找新的平衡和合作伙伴，这一点没有人否认。')).toBe(0)
  })

  it('ignores what was left out of the article', () => {
    const blocks = numberBlocks([
      { kind: 'paragraph', text: ORIGINAL },
      { kind: 'paragraph', text: words(100, 5), dropped: 'author-bio' },
    ])
    expect(fingerprint(blocks)).toEqual(fingerprint(article(ORIGINAL)))
  })

  it('rules out by sketches only what cannot be a copy', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      // Two thirds of the shorter text stand in the longer one, which may be up to three times as long.
      const common = words(400, seed + 100)
      const shorter = `${common} ${words(200, seed + 200)}`
      const longer = `${common} ${words(200 + seed * 30, seed + 300)}`
      expect(mayBeCopies(similarity(fingerprint(article(shorter)), fingerprint(article(longer))), 600, 600 + seed * 30)).toBe(
        true,
      )
    }
    expect(mayBeCopies(similarity(fingerprint(article(words(600, 1))), fingerprint(article(words(600, 2)))), 600, 600)).toBe(
      false,
    )
    // A short text may stand whole in a long one, however different the two are as wholes.
    expect(mayBeCopies(2 / 64, 200, 4000)).toBe(true)
  })
})
