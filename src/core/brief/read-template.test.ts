import { describe, expect, it } from 'vitest'
import { readTemplate } from './read-template.ts'
import { bundledTemplate, bundledText } from './testing/bundled-templates.ts'

const own = (more: object): string =>
  JSON.stringify({ schema: 2, id: 'mine', extends: 'policy-brief', version: 1, title: 'Mine', ...more })
const read = (more: object) => readTemplate(own(more), bundledText)
const problems = (more: object): string => read(more).problems.join('\n')

describe('a template that extends another', () => {
  it('has what it does not say itself, styles and page property by property', () => {
    const base = bundledTemplate('policy-brief')
    const { template } = read({ styles: { title: { size: 30 } }, page: { size: 'LETTER' } })
    expect(template).toMatchObject({ id: 'mine', title: 'Mine', words: 1500, sections: base.sections })
    expect(template?.styles.title).toEqual({ ...base.styles.title, size: 30 })
    expect(template?.page).toEqual({ ...base.page, size: 'LETTER' })
  })

  it('has the sections that it names, in its order, each with what the other says of it', () => {
    const { template } = read({
      words: 300,
      sections: [
        { id: 'options', words: 100 },
        { id: 'summary', words: 200, title: 'In short' },
      ],
    })
    expect(template?.sections.map(({ id, words, title, kind }) => [id, words, title, kind])).toEqual([
      ['options', 100, 'Options', 'list'],
      ['summary', 200, 'In short', 'summary'],
    ])
  })

  it('says when it goes in a circle, by whatever way', () => {
    const files: Record<string, string> = {
      one: own({ id: 'one', extends: 'two' }),
      two: own({ id: 'two', extends: 'three' }),
      three: own({ id: 'three', extends: 'one' }),
    }
    expect(readTemplate(files['one'] ?? '', (id) => files[id] ?? null).problems.join()).toContain('one → two → three → one')
    expect(problems({ id: 'policy-brief' })).toContain('policy-brief → policy-brief')
  })

  it.each([
    ['that is not there', { extends: 'policy-breef' }, 'there is no template “policy-breef”'],
    ['and does not say which', { extends: 7 }, 'extends: must be the id of another template'],
    ['without an id of its own', { id: undefined }, 'id: this is missing'],
  ])('says what is wrong with one %s', (_, more, expected) => expect(problems(more)).toContain(expected))

  it('names what is wrong in the other', () => {
    expect(readTemplate(own({ extends: 'bad' }), () => '{"schema": 2}').problems.join()).toContain(
      'something is wrong in “bad” itself',
    )
  })
})

const section = { id: 'a', title: 'A', words: 1500, guidance: '', kind: 'prose' }

describe('a template with a slip', () => {
  it.each([
    ['an unknown field', { sectionz: [] }, 'sectionz: a template has no such field here'],
    [
      'an unknown field of a section',
      { sections: [{ ...section, budget: 3 }] },
      'sections [1] “a”.budget: a template has no such field',
    ],
    ['no sections', { sections: [] }, 'sections: must have 1 or more'],
    ['a section without a title', { sections: [{ ...section, title: undefined }] }, 'sections [1] “a”.title: this is missing'],
    [
      '500 sections',
      { sections: Array.from({ length: 500 }, (_, index) => ({ ...section, id: `s${index}` })) },
      'sections: must have 40 at most',
    ],
    ['a negative budget', { sections: [{ ...section, words: -5 }] }, 'sections [1] “a”.words: must be more than 0'],
    ['a budget in quotation marks', { sections: [{ ...section, words: '50' }] }, 'sections [1] “a”.words: must be a number'],
    ['one id twice', { sections: [section, section], words: 3000 }, 'the id “a” is used twice'],
    [
      'one field twice',
      {
        fields: [
          { id: 'f', title: 'F' },
          { id: 'f', title: 'F' },
        ],
      },
      'fields [2] “f”.id: the id “f” is used twice',
    ],
    ['a merge into nothing', { sections: [{ ...section, mergesInto: 'b' }] }, '“A” merges into “b”'],
    [
      'merges in a circle',
      {
        words: 3000,
        sections: [
          { ...section, mergesInto: 'b' },
          { ...section, id: 'b', mergesInto: 'a' },
        ],
      },
      'which merges on itself',
    ],
    ['points linked to no findings', { sections: [{ ...section, linkedToFinding: true }] }, 'no section is written by theme'],
    ['a budget per theme without themes', { sections: [{ ...section, perTheme: true }] }, 'is not written by theme'],
    [
      'a table in a section by theme',
      { sections: [{ ...section, kind: 'by-theme', start: [{ kind: 'matrix', caption: '', hypotheses: 2, rows: 1 }] }] },
      'cannot begin with tables',
    ],
    [
      'articles in a section without themes',
      { words: 1500, sections: [{ ...section, draft: 'articles' }] },
      'which only a section by theme can',
    ],
    ['half a word', { words: 1500.5 }, 'words: must be a whole number'],
    ['a format of tomorrow', { schema: 9 }, 'reads up to 2'],
  ])('says so: %s', (_, more, expected) => expect(problems(more)).toContain(expected))

  it('is told of each place once, and a list or a word is no template', () => {
    expect(readTemplate('[]', bundledText).problems).toEqual([expect.stringContaining('it is no template')])
    expect(readTemplate('"policy"', bundledText).problems).toHaveLength(1)
  })
})
