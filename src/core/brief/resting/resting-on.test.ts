import { describe, expect, test } from 'vitest'
import { brief, evidence, paragraph, sentence, type QuoteFacts } from '../testing/brief-fixture.ts'
import { restingOn, type HeldExcerpts } from './resting-on.ts'
import { takeAway } from './take-away.ts'

const QUOTES = { '1:1': 'Gas flows east.', '1:2': 'Oil flows west.', '2:1': 'Coal stays.', '3:1': 'Salt melts.' }

/** Every quote of the library, those of articles in the trash named by `trashed`. */
function held(trashed: readonly string[] = [], facts: Record<string, QuoteFacts> = {}): HeldExcerpts {
  const own = Object.fromEntries(Object.keys(QUOTES).map((id) => [id, { authors: [`Author ${id[0]}`], ...facts[id] }]))
  return new Map(
    Object.entries(evidence(QUOTES, own)).map(([id, entry]) => [id, { ...entry, stands: !trashed.includes(entry.article.id) }]),
  )
}

const written = brief({
  background: [
    paragraph(sentence('Gas goes *east*.', ['1:1']), sentence('Coal and gas.', ['1:1', '2:1'])),
    { kind: 'excerpt', id: 'q', excerpt: '1:2', text: 'Oil flows west.' },
  ],
  'findings:energy': [paragraph(sentence('Oil, we judge.', ['1:2'], 'judgement'), sentence('Coal.', ['2:1']))],
  next: [paragraph(sentence('Salt.', ['3:1']), sentence('Said of nothing.'))],
})

describe('what rests on a source', () => {
  test('is each of its sentences, with what it would be left with', () => {
    const { sentences } = restingOn(written, new Set(['1:1', '1:2']), held())
    expect(sentences.map(({ text, section, left, quotation, excerpts }) => [section, text, left, quotation, excerpts])).toEqual([
      ['background', 'Gas goes east.', 'nothing', false, ['1:1']],
      ['background', 'Coal and gas.', 'some', false, ['1:1']],
      ['background', 'Oil flows west.', 'nothing', true, ['1:2']],
      ['findings:energy', 'Oil, we judge.', 'tag', false, ['1:2']],
    ])
  })

  test('another passage of the same article is left where only one of them goes', () => {
    const both = brief({ background: [paragraph(sentence('Both.', ['1:1', '1:2']))] })
    expect(restingOn(both, new Set(['1:1']), held()).sentences).toMatchObject([{ left: 'some' }])
    expect(restingOn(both, new Set(['1:1', '1:2']), held()).sentences).toMatchObject([{ left: 'nothing' }])
  })

  test('what is in the trash, or not in the library, is no evidence that is left', () => {
    const two = brief({ background: [paragraph(sentence('Two.', ['1:1', '2:1']), sentence('Gone.', ['1:1', '9:1']))] })
    expect(restingOn(two, new Set(['1:1']), held(['2'])).sentences.map(({ left }) => left)).toEqual(['nothing', 'nothing'])
  })

  test('what the library does not hold carries nothing, so nothing falls with it', () => {
    expect(restingOn(written, new Set(['9:1']), held())).toEqual({ sentences: [], thinned: [] })
    const dangling = brief({ background: [paragraph(sentence('Gone.', ['9:1']))] })
    expect(restingOn(dangling, new Set(['9:1']), held()).sentences).toEqual([])
  })
})

const parts = (gone: string[], known = held(), copies?: Map<string, string>) =>
  restingOn(written, new Set(gone), known, copies).thinned.map(({ section, origin }) => [section, origin])

describe('parts that would come to rest on too little', () => {
  test('are named with the one origin that is left, or with none', () => {
    expect(parts(['1:1', '1:2'])).toEqual([
      ['background', 'Outlet 2'],
      ['findings:energy', 'Outlet 2'],
    ])
    expect(parts(['3:1'])).toEqual([['next', null]])
  })

  test('are not those that rested on one origin before', () => {
    expect(parts(['1:1'])).toEqual([])
  })

  test('count origins, not outlets: one author in two outlets is one, and so is a copy', () => {
    const one = { authors: ['Ann Author'] }
    expect(parts(['3:1'], held([], { '1:1': one, '1:2': one, '2:1': one }))).toEqual([
      ['next', null],
      [null, 'Ann Author'],
    ])
    expect(parts(['3:1'], held(), new Map([['2', '1']]))).toEqual([
      ['next', null],
      [null, 'Article 1'],
    ])
  })
})

describe('taking a source away', () => {
  test('leaves sentences with what is left, and takes quotations from it out', () => {
    const after = takeAway(written, (id) => id.startsWith('1:'))
    expect(after.sections[0]?.blocks).toEqual([paragraph(sentence('Gas goes *east*.'), sentence('Coal and gas.', ['2:1']))])
    expect(after.sections[1]?.blocks).toEqual([
      paragraph(sentence('Oil, we judge.', [], 'judgement'), sentence('Coal.', ['2:1'])),
    ])
    expect(after.sections[2]).toBe(written.sections[2])
  })

  test('changes nothing where nothing rests on it', () => {
    expect(takeAway(written, (id) => id.startsWith('9:'))).toEqual(written)
  })
})
