import { expect, test } from 'vitest'
import { traceBrief } from '../check/trace.ts'
import { brief, evidence, paragraph, sentence } from '../testing/brief-fixture.ts'
import type { Brief } from '#core/brief.ts'
import { markedAsDraft } from '../draft-mark.ts'
import { leaksIn } from './withheld.ts'
import { redactBrief } from './redact-brief.ts'
import { readRedactions } from './redactions.ts'

const MARKS = { words: '[redacted]', source: '[source withheld]' }
const QUOTE = 'The ministry stopped paying for gas in the north before the winter began.'
const SOURCES = evidence(
  { '1:1': QUOTE, '2:1': 'Jane Doe signed the second letter.' },
  { '1:1': { authors: ['Ann Orr'], publication: 'The Steppe' }, '2:1': { authors: ['Jane Doe'], title: 'Letters of Jane Doe' } },
)

function redacted(made: Brief, ...asked: string[]) {
  const read = readRedactions(asked, made, SOURCES)
  if (!read.ok) throw new Error(read.failure.message)
  return redactBrief({ brief: made, evidence: SOURCES, trace: traceBrief(made, SOURCES) }, read.value, MARKS)
}

const cell = (text: string) => ({ id: `c ${text}`, sentences: [sentence(text, [], 'judgement')] })

/** All but ids, which in these fixtures are words of the texts. */
const said = (value: unknown): string => JSON.stringify(value, (key, each: unknown) => (key === 'id' ? undefined : each))

const textsOf = (made: Brief): string[] =>
  made.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('sentences' in block ? block.sentences.map(({ text }) => text) : [])),
  )

test('of a withheld source its quotations go whole, who wrote it and what it is called go, and what rests on another too still cites that', () => {
  const made = brief({
    one: [
      paragraph(sentence('Ann Orr of The Steppe saw *no* gas paid.', ['1:1', '2:1'])),
      paragraph(sentence('It is said that “the ministry stopped paying”.', ['1:1'])),
      paragraph(sentence('Somebody heard that the ministry stopped paying for gas in the north.', [], 'judgement')),
      { kind: 'excerpt', id: 'q', excerpt: '1:1', text: QUOTE },
      paragraph(sentence('The Steppe is wide.', [], 'common-knowledge')),
    ],
  })
  const { brief: shown, evidence: kept, redacted: marked, withheld } = redacted(made, '1')
  expect(textsOf(shown)).toEqual([
    '[redacted] of [redacted] saw *no* gas paid. [source withheld]',
    '[redacted]',
    '[redacted]',
    '[redacted]',
    'The Steppe is wide.',
  ])
  expect(shown.sections[0]?.blocks[0]).toMatchObject({ sentences: [{ evidence: { excerpts: ['2:1'] } }] })
  expect(Object.keys(kept)).toEqual(['2:1'])
  expect(marked).toHaveLength(4)
  expect(leaksIn(withheld)(said([shown, kept]))).toEqual([])
})

test('a heading that is the title of a withheld source goes with it', () => {
  const made = brief({
    one: [
      { kind: 'heading', id: 'h', text: 'Letters of Jane Doe' },
      { kind: 'heading', id: 'i', text: 'Letters' },
      { kind: 'excerpt', id: 'q', excerpt: '2:1', text: 'Jane Doe signed the second letter.' },
    ],
  })
  const { brief: shown } = redacted(made, '2')
  expect(shown.sections[0]?.blocks.slice(0, 2)).toMatchObject([{ text: '[redacted]' }, { text: 'Letters' }])
})

test('names go from the whole text of an article too, where a reading pack prints that', () => {
  const made = brief({ one: [paragraph(sentence('It was signed.', ['2:1']))] })
  const read = readRedactions(['name:Jane Doe'], made, SOURCES)
  if (!read.ok) throw new Error(read.failure.message)
  const [entry] = Object.values(SOURCES).slice(1)
  const text = [{ id: 9, kind: 'paragraph' as const, n: 4, text: 'Here Jane Doe stops.' }]
  const held = { ...SOURCES, ...(entry === undefined ? {} : { '2:1': { ...entry, text } }) }
  const { evidence: shown } = redactBrief({ brief: made, evidence: held, trace: traceBrief(made, held) }, read.value, MARKS)
  expect(shown['2:1']?.text?.[0]?.text).toBe('Here [redacted] stops.')
})

test('in a sentence that rests on it a withheld source is not told by a surname or a short name of its outlet either', () => {
  const made = brief({ one: [paragraph(sentence('Orr wrote so in the Steppe; Mr Norris did not.', ['1:1', '2:1']))] })
  expect(textsOf(redacted(made, '1').brief)).toEqual(['[redacted] wrote so in [redacted]; Mr Norris did not. [source withheld]'])
})

test('a passage in a script without spaces is looked for by its characters', () => {
  const look = leaksIn([{ kind: 'passage', id: 's', text: '哈萨克斯坦去年向中国出口了三百万吨石油。' }])
  expect(look('据说哈萨克斯坦去年向中国出口了石油')).toHaveLength(1)
  expect(look('哈萨克斯坦出口了石油')).toEqual([])
})

test('a section goes with all that is in it, and leaves its title and its order', () => {
  const made = brief({
    one: [
      { kind: 'heading', id: 'h', text: 'Names of all the witnesses' },
      paragraph(sentence('They were five.', [], 'judgement'), sentence('None came.', [], 'judgement')),
      { kind: 'list', id: 'l', ordered: false, items: [{ id: 'i', sentences: [sentence('One point.', [], 'judgement')] }] },
      {
        kind: 'figure',
        id: 'f',
        image: '0'.repeat(64),
        caption: 'The five of them',
        source: 'Own',
        alternative: 'Five people at a door',
      },
    ],
    two: [paragraph(sentence('Five they were.', [], 'judgement'))],
  })
  const { brief: shown } = redacted(made, 'one')
  const one = said(shown.sections[0])
  for (const words of ['witnesses', 'five', 'None', 'point', 'door']) expect(one).not.toContain(words)
  expect(shown.sections.map(({ title }) => title)).toEqual(['one', 'two'])
  expect(textsOf({ ...shown, sections: shown.sections.slice(1) })).toEqual(['Five they were.'])
})

test('a name goes from title, authors, captions, cells and what is cited, with the hash by which a guess could be confirmed', () => {
  const made: Brief = {
    ...brief({
      one: [
        {
          kind: 'table',
          id: 't',
          caption: 'Jane Doe and others',
          headRow: false,
          headColumn: false,
          rows: [{ id: 'r', cells: [cell('Jane Doe'), cell('12')] }],
        },
        paragraph(sentence('The letter was signed.', ['2:1'])),
      ],
    }),
    title: 'On Jane Doe',
    authors: ['Jane Doe', 'A. Analyst'],
    fields: { contact: 'Jane Doe, room 3' },
  }
  const source = SOURCES['2:1']
  if (source === undefined) throw new Error('The fixture has it.')
  source.blockSha256 = 'a'.repeat(64)
  const { brief: shown, evidence: kept, redacted: marked } = redacted(made, 'name:Jane Doe')
  expect(said([shown, kept])).not.toMatch(/jane/i)
  expect(shown).toMatchObject({ title: 'On [redacted]', authors: ['[redacted]', 'A. Analyst'] })
  expect(kept['2:1']).toMatchObject({ blockSha256: null, article: { title: 'Letters of [redacted]' } })
  expect(marked).toContain('2:1')
  expect(marked).not.toContain('The letter was signed.')
})

test('a part of a brief is withheld by the id of a row, a cell, a point or a sentence; an unknown one is refused', () => {
  const made = brief({
    one: [
      {
        kind: 'table',
        id: 't',
        caption: '',
        headRow: false,
        headColumn: false,
        rows: [{ id: 'r', cells: [cell('First'), cell('Second')] }],
      },
    ],
  })
  const passages = (id: string) => {
    const read = readRedactions([id], made, SOURCES)
    return read.ok ? read.value.passages : read.failure.code
  }
  expect([passages('t'), passages('r'), passages('c Second'), passages('First'), passages('nothing'), passages('1')]).toEqual([
    ['First', 'Second'],
    ['First', 'Second'],
    ['Second'],
    ['First'],
    'no-such-passage',
    'no-such-passage',
  ])
})

test('of a drafted sentence that says less than it did nothing in its id tells what it said', () => {
  const made = markedAsDraft(
    brief({
      one: [
        paragraph(sentence('Jane Doe signed.', ['2:1']), sentence('Nobody else did.', ['2:1'])),
        { kind: 'excerpt', id: 'q', excerpt: '2:1', text: 'Jane Doe signed the second letter.' },
      ],
    }),
  )
  const { brief: shown, redacted: marked } = redacted({ ...brief({}), ...made }, 'name:Jane Doe')
  const [kept, quotation] = shown.sections[0]?.blocks ?? []
  expect(kept).toMatchObject({ sentences: [{ id: 'Jane Doe signed.' }, { id: expect.stringContaining('~') }] })
  expect(quotation).toMatchObject({ kind: 'excerpt', id: 'q', text: '[redacted] signed the second letter.' })
  expect(marked).toEqual(expect.arrayContaining(['Jane Doe signed.', 'q']))
})
