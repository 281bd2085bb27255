import { expect, it } from 'vitest'
import { addSection, changeSection, copyOfTemplate, moveSection, removeSection } from './edit-template.ts'
import { checkTemplate } from './read-template.ts'
import { bundledTemplate } from './testing/bundled-templates.ts'

const brief = bundledTemplate('policy-brief')
const submission = bundledTemplate('ministerial-submission')
const ids = (template: typeof brief | null): string => template?.sections.map(({ id }) => id).join(' ') ?? ''

it('is copied under an id that nobody has, and is right', () => {
  expect(copyOfTemplate(brief, 'Ours', ['policy-brief-copy', 'policy-brief-copy-2'])).toMatchObject({
    id: 'policy-brief-copy-3',
    title: 'Ours',
    version: 1,
    words: 1500,
  })
  const long = copyOfTemplate({ ...brief, id: 'a'.repeat(60) }, 'Ours', [])
  expect(checkTemplate(long).problems).toEqual([])
})

it('takes a section in behind another one, never behind the sources, and out again', () => {
  const { template, at } = addSection(brief, 'Stakes', 0)
  expect(template.sections[at]).toMatchObject({ title: 'Stakes', id: 'section', kind: 'prose' })
  expect(at).toBe(1)
  expect(checkTemplate({ ...template, words: 1600 }).problems).toEqual([])
  expect(addSection(brief, 'Last', 7).at).toBe(7)
  expect(addSection(template, 'Another', 0).template.sections[1]?.id).toBe('section-2')
  expect(removeSection(template, at)).toEqual(brief)
})

it('moves a section up and down, and nothing past the sources', () => {
  expect(ids(moveSection(brief, 1, -1))).toMatch(/^issue summary background/)
  expect(ids(moveSection(brief, 1, 1))).toMatch(/^summary background issue/)
  expect(moveSection(brief, 0, -1)).toBeNull()
  expect(moveSection(brief, 6, 1)).toBeNull()
  expect(moveSection(brief, 7, -1)).toBeNull()
})

it('keeps what merges into a section through its new id and its end', () => {
  const merging = submission.sections.findIndex(({ mergesInto }) => mergesInto !== undefined)
  const into = submission.sections.findIndex(({ id }) => id === submission.sections[merging]?.mergesInto)
  expect(changeSection(submission, into, { id: 'other' }).sections[merging]?.mergesInto).toBe('other')
  const left = removeSection(submission, into)
  expect(left.sections.some((section) => 'mergesInto' in section && section.mergesInto === submission.sections[into]?.id)).toBe(
    false,
  )
})

it('leaves out a rule that is taken back', () => {
  const { sections } = changeSection(brief, 4, { minItems: undefined, maxItems: 4 })
  expect(sections[4]).not.toHaveProperty('minItems')
  expect(sections[4]?.maxItems).toBe(4)
})
