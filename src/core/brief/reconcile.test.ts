import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sentence } from '../brief.ts'
import { reconcileSentences } from './reconcile.ts'

const GAS: Sentence = { id: 'gas', text: 'China buys gas from three sellers.', evidence: { excerpts: ['1:1'], tag: null } }
const RAIL: Sentence = {
  id: 'rail',
  text: 'The dry port moved more boxes than ever.',
  evidence: { excerpts: ['2:1'], tag: null },
}
const DOUBT: Sentence = { id: 'doubt', text: 'We doubt that it will last.', evidence: { excerpts: [], tag: 'judgement' } }
const OLD = [GAS, RAIL, DOUBT]

function reconcile(text: string, old: readonly Sentence[] = OLD): Sentence[] {
  let count = 0
  return reconcileSentences(old, text, 'en', () => `new${(count += 1)}`)
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
}

describe('reconcileSentences', () => {
  it('changes nothing where the text did not change', () => {
    expect(reconcile(textOf(OLD))).toEqual(OLD)
  })

  it('keeps the evidence of sentences that were moved or deleted around', () => {
    expect(reconcile(textOf([DOUBT, GAS]))).toEqual([DOUBT, GAS])
  })

  it('keeps id and evidence of a sentence that was edited', () => {
    const [gas] = reconcile('China buys much gas from its three sellers. The dry port moved more boxes than ever.')
    expect(gas).toEqual({ ...GAS, text: 'China buys much gas from its three sellers.' })
  })

  it('leaves a new sentence untraced', () => {
    const after = reconcile(`${GAS.text} Nobody asked the harbour master about it. ${RAIL.text} ${DOUBT.text}`)
    expect(after[1]).toEqual({
      id: 'new1',
      text: 'Nobody asked the harbour master about it.',
      evidence: { excerpts: [], tag: null },
    })
  })

  it('tells a new sentence from an edited one beside it', () => {
    const after = reconcile('China buys much gas from its three sellers. Nobody asked the harbour master. Not even once.', [GAS])
    expect(after.map(({ evidence }) => evidence.excerpts)).toEqual([['1:1'], [], []])
  })

  it('gives the evidence of a split sentence to both halves, with ids of their own', () => {
    const [one, other] = reconcile('China buys gas. It buys from three sellers.', [GAS])
    expect([one?.evidence, other?.evidence]).toEqual([GAS.evidence, GAS.evidence])
    expect(one?.id).not.toBe(other?.id)
  })

  it('pools the evidence of merged sentences', () => {
    const [merged] = reconcile('China buys gas from three sellers, and the dry port moved more boxes than ever.')
    expect(merged?.evidence.excerpts).toEqual(['1:1', '2:1'])
  })

  it('never invents evidence or repeats an id, whatever is typed', () => {
    const word = constantFrom(...textOf(OLD).replaceAll('.', '').split(' '), 'harbour', 'steel', 'nobody')
    const typed = array(
      array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`),
      { maxLength: 5 },
    )
    assert(
      property(typed, (sentences) => {
        const after = reconcile(sentences.join(' '))
        const known = new Set(OLD.flatMap(({ evidence }) => evidence.excerpts))
        expect(after.flatMap(({ evidence }) => evidence.excerpts).every((excerpt) => known.has(excerpt))).toBe(true)
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
      }),
    )
  })
})

function merged(first: Sentence, second: Sentence): Sentence['evidence'] | undefined {
  return reconcile('China buys gas from three sellers and we doubt that it will last.', [first, second])[0]?.evidence
}

describe('two sentences that become one', () => {
  it('keep the tag of whichever had one, and every excerpt once', () => {
    const both: Sentence['evidence'] = { excerpts: ['1:1'], tag: 'judgement' }
    const doubt: Sentence = { ...DOUBT, evidence: { excerpts: ['1:1'], tag: 'judgement' } }
    expect(merged(GAS, doubt)).toEqual(both)
    expect(merged(doubt, GAS)).toEqual(both)
  })
})
