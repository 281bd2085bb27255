import { describe, expect, it } from 'vitest'
import { brief } from '../testing/brief-fixture.ts'
import { attachExcerpt, detachExcerpt, findSentence, tagSentence } from './edit-evidence.ts'
import { usedExcerpts } from '../evidence.ts'

const content = brief({
  one: [
    { kind: 'paragraph', id: 'p', sentences: [{ id: 's', text: 'Gas.', evidence: { excerpts: ['1:1'], tag: null } }] },
    {
      kind: 'list',
      id: 'l',
      ordered: false,
      items: [{ id: 'i', sentences: [{ id: 't', text: 'Oil.', evidence: { excerpts: [], tag: 'judgement' } }] }],
    },
    { kind: 'excerpt', id: 'e', excerpt: '3:1', text: 'Quoted.' },
  ],
  two: [],
})

describe('the evidence of a sentence', () => {
  it('gains and loses excerpts, each once; an excerpt takes the tag off', () => {
    const twice = attachExcerpt(attachExcerpt(content, 't', '2:2'), 't', '2:2')
    expect(findSentence(twice, 't')?.evidence).toEqual({ excerpts: ['2:2'], tag: null })
    expect(findSentence(detachExcerpt(twice, 't', '2:2'), 't')?.evidence).toEqual({ excerpts: [], tag: null })
    expect(findSentence(twice, 's')?.evidence.excerpts).toEqual(['1:1'])
  })

  it('may be a tag beside its excerpts', () => {
    expect(findSentence(tagSentence(content, 's', 'assumption'), 's')?.evidence).toEqual({ excerpts: ['1:1'], tag: 'assumption' })
  })

  it('of a quotation is its excerpt; all that are used are known', () => {
    expect(findSentence(content, 'e')?.evidence.excerpts).toEqual(['3:1'])
    expect(usedExcerpts(content)).toEqual(['1:1', '3:1'])
  })

  it('of a sentence that is not there changes nothing', () => {
    expect(attachExcerpt(content, 'none', '1:1')).toEqual(content)
  })
})
