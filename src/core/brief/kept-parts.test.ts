import { expect, test } from 'vitest'
import type { BriefBlock, BriefContent } from '../brief.ts'
import { onlyChanges, SavedContent, sharingParts, wholeContent } from './kept-parts.ts'

const heading = (id: string, text = id): BriefBlock => ({ kind: 'heading', id, text })
const base: BriefContent = {
  title: 'Gas',
  authors: [],
  marking: '',
  date: '2026-01-01',
  language: 'en',
  themes: [],
  sections: ['one', 'two', 'three'].map((id) => ({
    id,
    slot: id,
    title: id,
    theme: null,
    blocks: Array.from({ length: 6 }, (_, index) => heading(`${id}${index}`)),
  })),
}
/** `change` of a section's blocks, the others left as the objects they are. */
const changed = (id: string, change: (blocks: BriefBlock[]) => BriefBlock[]): BriefContent => ({
  ...base,
  sections: base.sections.map((section) => (section.id === id ? { ...section, blocks: change(section.blocks) } : section)),
})
/** As it arrives behind a boundary, over stored content that was read anew. */
const arrived = (content: BriefContent, over: BriefContent = base): BriefContent | null =>
  wholeContent(SavedContent.parse(structuredClone(onlyChanges(content, over))), structuredClone(over))

test('a change within a section names all that stands around it', () => {
  const content = changed('two', (blocks) => blocks.with(2, heading('two2', 'New')))
  expect(onlyChanges(content, base).sections).toEqual([
    { kept: 'one' },
    { ...content.sections[1], blocks: [{ kept: ['two0', 'two1'] }, heading('two2', 'New'), { kept: ['two3', 'two5'] }] },
    { kept: 'three' },
  ])
  expect(arrived(content)).toEqual(content)
})

test.each<[string, BriefContent]>([
  ['nothing changed', base],
  ['blocks turned round', changed('one', (blocks) => blocks.toReversed())],
  ['a block doubled under its own id', changed('one', (blocks) => [...blocks, ...blocks.slice(0, 2)])],
  ['all blocks gone', changed('three', () => [])],
  ['a block from another section', changed('one', (blocks) => [...blocks, ...(base.sections[1]?.blocks.slice(2, 4) ?? [])])],
  ['sections turned round, one gone', { ...base, sections: base.sections.slice(1).toReversed() }],
  [
    'a new section',
    { ...base, sections: [...base.sections, { id: 'four', slot: 'x', title: 'x', theme: null, blocks: [heading('a')] }] },
  ],
  ['a section renamed', { ...base, sections: base.sections.map((section) => ({ ...section, title: `${section.title}!` })) }],
  ['only the title', { ...base, title: 'Oil' }],
])('what arrives is what was sent: %s', (_name, content) => {
  expect(arrived(content)).toEqual(content)
})

test('what was read twice is known for the same, and what differs is not', () => {
  const again = structuredClone(base)
  expect(onlyChanges(again, base).sections).not.toEqual([{ kept: 'one' }, { kept: 'two' }, { kept: 'three' }])
  expect(onlyChanges(again, sharingParts(base, again)).sections).toEqual([{ kept: 'one' }, { kept: 'two' }, { kept: 'three' }])
  const other = structuredClone(changed('two', (blocks) => blocks.with(2, heading('two2', 'New'))))
  const shared = sharingParts(base, other)
  expect(shared).toEqual(base)
  expect(onlyChanges(other, shared).sections).toEqual([
    { kept: 'one' },
    { ...other.sections[1], blocks: [{ kept: ['two0', 'two1'] }, heading('two2', 'New'), { kept: ['two3', 'two5'] }] },
    { kept: 'three' },
  ])
})

test('of blocks that share an id neither is taken for the other', () => {
  const twins = [heading('t', 'First'), heading('u'), heading('t', 'Second')]
  const old = changed('two', () => twins)
  for (const block of [0, 2]) {
    const content = {
      ...old,
      sections: old.sections.map((one) => (one.id === 'two' ? { ...one, blocks: twins.with(block, heading('n', 'New')) } : one)),
    }
    expect(arrived(content, old)).toEqual(content)
  }
})

test('equal content that is not the same objects is sent whole', () => {
  const copy = structuredClone(base)
  expect(onlyChanges(copy, base).sections.flatMap((section) => ('kept' in section ? [] : section.blocks))).toEqual(
    base.sections.flatMap(({ blocks }) => blocks),
  )
})

test.each([
  ['section', { ...base, sections: [{ kept: 'nine' }] }],
  ['block', { ...base, sections: [{ ...base.sections[0], blocks: [{ kept: ['one0', 'two1'] }] }] }],
  ['order', { ...base, sections: [{ ...base.sections[0], blocks: [{ kept: ['one3', 'one1'] }] }] }],
])('what the revision does not have is not made up: an unknown %s', (_name, saved) => {
  expect(wholeContent(SavedContent.parse(saved), base)).toBeNull()
})
