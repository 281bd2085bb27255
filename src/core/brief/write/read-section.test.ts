import { assert, constantFrom, array, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftSentence } from './evidenced-sentences.ts'
import { readSection, type DraftBlock } from './read-section.ts'

const BRIEF = { language: 'en' }

function read(markdown: string, language = 'en'): DraftBlock[] {
  const result = readSection(markdown, { language })
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

function evidenced(all: readonly DraftSentence[]): string {
  return all.map(({ text, evidence }) => `${text}{${[...evidence.excerpts, evidence.tag ?? ''].join(' ').trim()}}`).join('|')
}

function textsOf(block: Extract<DraftBlock, { kind: 'quotation' | 'heading' }>): string[] {
  return block.kind === 'quotation' ? block.texts : [block.text]
}

function lettersOf(text: string): string {
  return (text.replaceAll('[^1:1]', '').match(/\p{L}+/gu) ?? []).join(' ')
}

/** Blocks as short lines: the kind, and each sentence with what it rests on. */
function told(markdown: string, language?: string): string[] {
  return read(markdown, language).flatMap((block) => {
    if (block.kind === 'quotation') return [`> ${block.texts[0]}{${block.excerpt}}`]
    if (block.kind === 'heading') return [`## ${block.text}`]
    if (block.kind === 'paragraph') return [evidenced(block.sentences)]
    if (block.kind === 'table' || block.kind === 'matrix') return [`a ${block.kind}`]
    return block.items.map((item) => `${block.ordered ? '1.' : '-'} ${evidenced(item.sentences)}`)
  })
}

function refused(markdown: string): string {
  const result = readSection(markdown, BRIEF)
  return result.ok ? JSON.stringify(result.value) : `${result.failure.code}: ${result.failure.message}`
}

describe('the evidence of written sentences', () => {
  it('is what stands behind each, several in a row, before or after its full stop', () => {
    expect(
      told(
        'Gas flows east.[^3:10][^3:11] Oil [^1:2] follows [^1:3]. So we judge.[^judgement] Who knows? [^assumption] It is so. [^common]',
      ),
    ).toEqual([
      'Gas flows east.{3:10 3:11}|Oil follows.{1:2 1:3}|So we judge.{judgement}|Who knows?{assumption}|It is so.{common-knowledge}',
    ])
  })

  it('may be a tag and excerpts, each once, and goes with bold, links and other scripts', () => {
    expect(told('**Gas.[^1:1] Oil** and [a link](https://x.example/a_b_c).[^judgement][^2:2][^2:2]')).toEqual([
      '**Gas.**{1:1}|**Oil** and [a link](https://x.example/a_b_c).{2:2 judgement}',
    ])
    expect(told('天然气向东流。[^3:10]石油也是。[^3:11]', 'zh')).toEqual(['天然气向东流。{3:10}|石油也是。{3:11}'])
    expect(told('It flows.[^1:1]Oil too.[^1:2]')).toEqual(['It flows.{1:1}|Oil too.{1:2}'])
  })

  it.each([
    ['Gas.[^9]', 'no-such-tag', '[^9] is neither'],
    ['Gas.\n\nOil.[^judgment]', 'no-such-tag', 'Line 3: [^judgment]'],
    ['Gas.[^constructor]', 'no-such-tag', '[^constructor]'],
    ['Gas.[^]', 'no-such-tag', '[^]'],
    ['[^3:10] Gas.', 'no-evidence-here', 'before the first sentence'],
    ['Gas.\n\n[^3:10]', 'no-evidence-here', 'Line 3'],
    ['Gas.[^judgement][^common]', 'no-evidence-here', 'two different tags'],
    ['Gas.\n\n## Oil [^1:1]', 'no-evidence-here', 'Line 3: a heading or a caption rests on nothing'],
    ['> Gas.', 'not-a-quotation', 'rests on one excerpt'],
    ['> Gas.[^1:1][^1:2]', 'not-a-quotation', 'rests on one excerpt'],
    ['> Gas.[^judgement]', 'not-a-quotation', 'rests on one excerpt'],
    ['> [^1:1] Gas.', 'not-a-quotation', 'behind the words'],
  ])('is refused in %j with its line', (markdown, code, message) => {
    expect(refused(markdown)).toMatch(`${code}: `)
    expect(refused(markdown)).toContain(message)
  })

  it('is no reference behind a backslash', () => {
    expect(told('As in \\[^3:10] here.')).toEqual(['As in [^3:10] here.{}'])
  })
})

/** The points of Markdown, their levels as dashes; of other blocks their kind. */
function levels(markdown: string): string[] {
  return read(markdown).flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(({ level, sentences }) => `${'-'.repeat(level)}${sentences.map(({ text }) => text).join(' ')}`)
      : [block.kind],
  )
}

describe('the blocks of Markdown', () => {
  it('are paragraphs, quotations and lists, their lines joined', () => {
    expect(
      told(
        'One\nline.\n\n> The words\n> go on. [^1:1]\n\nIntro:\n- first\n  goes on\n* second\n\n+ third\n\n1. one\n2) two\n\nEnd.',
      ),
    ).toEqual([
      'One line.{}',
      '> The words go on.{1:1}',
      'Intro:{}',
      '- first goes on{}',
      '- second{}',
      '- third{}',
      '1. one{}',
      '1. two{}',
      'End.{}',
    ])
  })

  it('are headings too, plain, with or without signs behind them and blank lines around; an empty one is none', () => {
    expect(
      told('## One\nText\n## *Two* \\* and [three](https://x.example) ##\n- a\n## C#\n- b\n##\n##No\n\n  ##  Four  '),
    ).toEqual(['## One', 'Text{}', '## Two * and three', '- a{}', '## C#', '- b{}', '##No{}', '## Four'])
    expect(refused('##\n## ##')).toMatch('no-text')
  })

  it('keep a number that begins a paragraph and is no list', () => {
    expect(told('It ended in\n2021. Then\n\n1986 was good.\n\n2. Second')).toEqual([
      'It ended in 2021.{}|Then{}',
      '1986 was good.{}',
      '2. Second{}',
    ])
  })

  it('may link to an address with round brackets, which are written as their codes', () => {
    expect(told('See [a page](https://x.example/a_(b) "Title"), [another](https://x.example/c).[^1:1]')).toEqual([
      'See [a page](https://x.example/a_%28b%29), [another](https://x.example/c).{1:1}',
    ])
  })

  it('mark what a sentence can mark: stars, underscores, links without titles, nothing behind a backslash', () => {
    expect(
      told(
        '_Ledger_ and __more__, snake_case_name, \\*so\\*, \\_so\\_, C:\\new, [a](https://x.example "T"), <https://y.example/_a_>.',
      ),
    ).toEqual([
      '*Ledger* and **more**, snake_case_name, \\*so\\*, _so_, C:\\\\new, [a](https://x.example), [https://y.example/_a_](https://y.example/_a_).{}',
    ])
  })

  it('join Chinese lines without a space, and end a line’s backslash', () => {
    expect(told('天然气\n向东流。', 'zh')).toEqual(['天然气向东流。{}'])
    expect(told('Gas\\\nflows.')).toEqual(['Gas flows.{}'])
  })

  it.each([
    ['# Heading', 'Line 1 is a heading of another level'],
    ['Gas.\n### Heading', 'Line 2 is a heading of another level'],
    ['- a\n  ## b', 'Line 2 is a heading'],
    ['> ## a [^1:1]', 'Line 1 is a heading'],
    ['Text\n---', 'Line 2 is a line across'],
    ['a\n\n```\nx', 'Line 3 is code'],
    ['    x = 1', 'is code'],
    ['- a\n  | a | b |\n  |---|---|', 'Line 3 is a table'],
    ['> | a | b |\n> |---|---|', 'Line 2 is a table'],
    ['| a | b | c |\n|---|---|', 'Line 2 is a table'],
    ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', 'Line 3: this row of a table has 3 cells, and its head has 2'],
    ['| a | b |\n|---|---|\n| 1 | 2 |\nText', 'Line 4: this line stands right below a table'],
    ['<div>', 'is HTML'],
    ['[^1]: A note', 'is the text of a note'],
    ['Text.\n\nSee ![map](m.png "A map")', 'Line 3 names a picture, which can be put in only in the window'],
    ['- ![a [b] \\] c](m.png)', 'Line 1 names a picture'],
    ['> ![](m.png) [^1:1]', 'Line 1 names a picture'],
    ['## ![a](m.png)', 'Line 1 names a picture'],
    ['| a | b |\n|---|---|\n| 1 | ![a](m.png) |', 'Line 3 names a picture'],
    ['Text.\n\n![one\ntwo](m.png)', 'Line 3 names a picture'],
    ['- a\n  - b\n    - c\n      - d', 'Line 4 is a quotation within a point of a list, or a list more than three levels deep'],
    ['1. a\n   > b', 'Line 2 is a quotation within'],
    ['- a\n\n  b', 'Line 3 is a second paragraph'],
    ['> # a [^1:1]', 'Line 1 is a heading'],
  ])('that no section holds are refused with their line: %j', (markdown, message) => {
    expect(refused(markdown)).toMatch('not-in-a-section')
    expect(refused(markdown)).toContain(message)
  })

  it.each(['', ' \n\t\n', '- \n-'])('of nothing are refused: %j', (markdown) => {
    expect(refused(markdown)).toMatch('no-text')
  })

  it('lose what no export can hold, and the ends of lines of other systems', () => {
    expect(told('A\u0000 b\ud800\uffff.\r\n\r\nC.\r\rD.')).toEqual(['A b.{}', 'C.{}', 'D.{}'])
  })

  it('say the words that were written, whatever these are', () => {
    const words = constantFrom(
      'Gas',
      'oil.',
      '*a*',
      '_b',
      '**',
      '[x',
      '](y)',
      '\\',
      '[^1:1]',
      '\n',
      '- ',
      '1. ',
      '## ',
      '“q”',
      '新疆。',
    )
    assert(
      property(array(words, { maxLength: 12 }), (parts) => {
        const result = readSection(parts.join(' '), BRIEF)
        if (!result.ok) return
        const text = result.value.flatMap((block) => {
          if (block.kind === 'quotation' || block.kind === 'heading') return textsOf(block)
          if (block.kind === 'matrix') return [block.caption]
          const all = block.kind === 'list' ? block.items : block.kind === 'table' ? block.rows.flat() : [block]
          return all.flatMap(({ sentences }) => sentences.map((each) => each.text))
        })
        expect(lettersOf(text.join(' '))).toBe(lettersOf(parts.join(' ')))
      }),
      { numRuns: 300 },
    )
  })

  it('are points below points by how far they are indented, three levels deep, whatever counts them', () => {
    expect(levels('- a\n  - b\n    - c\n  - d\n- e')).toEqual(['a', '-b', '--c', '-d', 'e'])
    expect(levels('1. a\n\n    a. b\n\n        i. c\n        ii. d\n2. e')).toEqual(['a', '-b', '--c', '--d', 'e'])
    expect(levels('1. a\n   1. b\n   2. c\n')).toEqual(['a', '-b', '-c'])
    expect(levels('- It was\n  1990. So it was')).toEqual(['It was 1990. So it was'])
  })

  it('that run on longer than anybody writes are refused; ten thousand paragraphs are read', () => {
    expect(refused('word '.repeat(20_001))).toMatch('too-large')
    const many = read('Gas flows east.[^3:10] Oil follows.\n\n'.repeat(10_000))
    expect(many).toHaveLength(10_000)
    expect(many.at(-1)).toMatchObject({ sentences: [{ evidence: { excerpts: ['3:10'] } }, { evidence: { excerpts: [] } }] })
  })
})

it('points within a point are numbered or not as the first of them is written', () => {
  const [list] = read('1. One.\n   - Two.\n   - Three.\n     a. Four.\n2. Five.\n   a. Six.')
  const kinds = list?.kind === 'list' ? list.items.map(({ level, ordered }) => `${level} ${ordered ? 'number' : 'bullet'}`) : []
  expect(kinds).toEqual(['0 number', '1 bullet', '1 bullet', '2 number', '0 number', '1 number'])
})
