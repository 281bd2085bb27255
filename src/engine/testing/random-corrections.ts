import type { Engine } from '../engine.ts'
import type { Dice } from './dice.ts'
import { refused, words, type Change } from './random-change.ts'

const ARTICLES = ['1', '2', '3'] as const

async function blockOf(call: Engine['call'], die: Dice, article: string) {
  const got = await call('articles.get', { id: article })
  const kept = got.ok ? got.value.blocks.filter(({ dropped }) => dropped === undefined) : []
  return kept.length > 0 ? die.of(kept) : null
}

/** What else may be changed of an excerpt: its grade, or where it stands. */
export function gradeOrPlace(die: Dice) {
  const credibility = die.of(['1', '4', null] as const)
  return credibility === '1' ? { credibility } : { at: { block: credibility === null ? 3 : 4, start: 0, end: 7 } }
}

/** A typo mended, words put in or taken out, a paragraph split, two made one. */
export const RANDOM_CORRECTIONS: readonly Change[] = [
  async (call, die) => {
    const id = die.of(ARTICLES)
    const block = await blockOf(call, die, id)
    if (block === null) return refused
    const [from, length] = [die.below(block.text.length + 1), die.below(12)]
    const text = block.text.slice(0, from) + die.of(['', ' ', words(die)]) + block.text.slice(from + length)
    return call('articles.correct', { id, correction: { act: 'text', block: block.id, paragraphs: [text] } })
  },
  async (call, die) => {
    const id = die.of(ARTICLES)
    const block = await blockOf(call, die, id)
    if (block === null) return refused
    const at = die.below(block.text.length + 1)
    const paragraphs = [block.text.slice(0, at), block.text.slice(at)]
    return call('articles.correct', { id, correction: { act: 'text', block: block.id, paragraphs } })
  },
  async (call, die) => {
    const id = die.of(ARTICLES)
    const block = await blockOf(call, die, id)
    return block === null ? refused : call('articles.correct', { id, correction: { act: 'merge', block: block.id } })
  },
]
