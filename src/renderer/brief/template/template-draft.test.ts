import { expect, test } from 'vitest'
import { bundledTemplate } from '#core/brief/testing/bundled-templates.ts'
import { atPart, changed, draftOf, redone, undone, type TemplateDraft } from './template-draft.ts'

const template = bundledTemplate('bluf-note')
const typed = (draft: TemplateDraft, title: string): TemplateDraft => changed(draft, { ...draft.template, title }, 'title')

test('typing in one field is one step, and undo goes to where it was made', () => {
  const about = typed(typed(draftOf(template), 'N'), 'No')
  const section = changed(atPart(about, 2), { ...about.template, words: 500 }, 'words')
  const back = undone(section)
  expect(back.template).toMatchObject({ title: 'No', words: 400 })
  expect(back.part).toBe(2)
  expect(undone(back)).toMatchObject({ template, part: 'about', past: [] })
  expect(redone(redone(undone(back)))).toMatchObject({ template: { title: 'No', words: 500 } })
})

test('going elsewhere and back makes the next letter a step of its own', () => {
  const draft = typed(atPart(atPart(typed(draftOf(template), 'N'), 1), 'about'), 'No')
  expect(undone(draft).template.title).toBe('N')
})

test('what was undone is forgotten by the next change, and what changes nothing is no step', () => {
  const draft = typed(undone(typed(draftOf(template), 'N')), 'M')
  expect(redone(draft)).toBe(draft)
  expect(changed(draft, draft.template, null).past).toBe(draft.past)
})
