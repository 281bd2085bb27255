import { expect, test } from 'vitest'
import type { Node as TextNode } from 'prosemirror-model'
import { EditorState } from 'prosemirror-state'
import { holdsText } from './holds-text.ts'
import { schema } from './schema.ts'
import { writtenBlock } from './written-block.ts'

const sentence = (id: string, text: string): TextNode =>
  schema.text(text, [schema.marks.sentence.create({ id, origin: id, excerpts: [], tag: null, comments: [], added: false })])
const paragraph = (id: string, ...content: TextNode[]): TextNode => schema.node('paragraph', { id }, content)

function state(): EditorState {
  const first = paragraph('p1', sentence('a', 'Gas fell.'), schema.text(' '), sentence('b', 'Oil rose.'))
  const second = paragraph('p2', sentence('c', 'Coal stayed.'))
  const section = schema.node('section', { id: 's', slot: 'context', title: 'Context' }, [first, second])
  return EditorState.create({ doc: schema.node('doc', null, [schema.node('title', null, [schema.text('Title')]), section]) })
}

/** Behind the title's node and the beginning of the section. */
const FIRST = 8
const inFirst = (offset: number): number => FIRST + 1 + offset

test('a letter that is typed, or taken away, is written in its block', () => {
  const { doc, tr } = state()
  expect(doc.nodeAt(FIRST)?.attrs['id']).toBe('p1')
  expect(writtenBlock(doc, tr.insertText('l', inFirst(5)).doc)).toBe(FIRST)
  expect(writtenBlock(doc, state().tr.delete(inFirst(2), inFirst(3)).doc)).toBe(FIRST)
  expect(writtenBlock(doc, state().tr.insertText('. And more', inFirst(8)).doc)).toBe(FIRST)
})

test('what may put another block wrong is more than that', () => {
  const { doc } = state()
  const moved = doc.slice(inFirst(0), inFirst(9))
  const second = FIRST + (doc.nodeAt(FIRST)?.nodeSize ?? 0) + 1
  const others = [
    state().tr.split(inFirst(9)),
    state().tr.replace(second, second, moved),
    state().tr.join(second - 1),
    state().tr.setNodeAttribute(FIRST, 'id', 'other'),
    state().tr.addMark(inFirst(0), inFirst(9), schema.marks.sentence.create({ id: 'c', origin: 'c' })),
    state()
      .tr.insertText('x', inFirst(1))
      .insertText('x', second + 3),
    state().tr.setDocAttribute('language', 'ru'),
  ]
  expect(others.map((one) => writtenBlock(doc, one.doc))).toEqual(others.map(() => null))
})

test('a section holds text where one of its blocks has a letter', () => {
  const { doc } = state()
  expect(holdsText(doc)).toBe(true)
  expect(holdsText(schema.node('section', { id: 's', slot: 'context', title: '' }, [paragraph('p')]))).toBe(false)
})
