import { describe, expect, it } from 'vitest'
import { OWN_SLOT } from '#core/brief.ts'
import { readPlace, writePlace } from './place.ts'
import { addSections, moveSections, removeSections, renameSections } from './sections.ts'
import { redo, undo } from './step-history.ts'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'
import { slotsOf } from './to-doc.ts'

const CONTENT = briefOf({
  one: [paragraph('p1', ['First one.', '1:1'], ['And more.', '1:2'])],
  two: [paragraph('p2', ['Second one.', '2:1'])],
  three: [paragraph('p3', ['Third one.', '3:1'])],
})
const start = stateOf(CONTENT)
const ids = (state: typeof start) => readContent(state.doc).sections.map(({ id }) => id)
const after = (change: (state: typeof start) => Parameters<typeof applied>[1], state = start) => applied(state, change(state))

describe('sections of the text', () => {
  it('move with their evidence and the caret, and undo takes it back', () => {
    const state = selecting(start, placeOf(start, 'more'))
    const moved = after((now) => moveSections(now, { sections: ['one'], before: null }), state)
    expect(ids(moved)).toEqual(['two', 'three', 'one'])
    expect(readContent(moved.doc).sections[2]).toBe(readContent(start.doc).sections[0])
    expect(moved.selection.head).toBe(placeOf(moved, 'more'))
    const both = after((now) => moveSections(now, { sections: ['two', 'one'], before: 'three' }), moved)
    expect(ids(both)).toEqual(['two', 'one', 'three'])
    const back = after(undo, after(undo, both))
    expect(back.doc.eq(start.doc)).toBe(true)
    expect(ids(after(redo, back))).toEqual(['two', 'three', 'one'])
  })

  it('do not move to before themselves, nor where nothing is', () => {
    expect(moveSections(start, { sections: ['one'], before: 'one' })).toBeNull()
    expect(moveSections(start, { sections: ['gone'], before: null })).toBeNull()
    expect(moveSections(start, { sections: ['one'], before: 'gone' })).toBeNull()
  })

  it('are renamed, each or the whole that they are parts of, in one step', () => {
    const titled = after((now) => renameSections(now, ['two'], 'title', 'Renamed'))
    expect(readContent(titled.doc).sections.map(({ title }) => title)).toEqual(['one', 'Renamed', 'three'])
    const grouped = after((now) => renameSections(now, ['one', 'two'], 'group', 'Ours'), titled)
    expect(readContent(grouped.doc).sections.map(({ group }) => group)).toEqual(['Ours', 'Ours', undefined])
    expect(renameSections(grouped, ['one'], 'group', 'Ours')).toBeNull()
    expect(readContent(after(undo, grouped).doc)).toEqual(readContent(titled.doc))
    expect(readPlace(writePlace(grouped, 0), readContent(grouped.doc))?.doc.eq(grouped.doc)).toBe(true)
  })

  it('are removed with the caret going on, and come back whole by undo; the last one to write in stays', () => {
    const state = selecting(start, placeOf(start, 'Second'))
    const gone = after((now) => removeSections(now, ['two']), state)
    expect(ids(gone)).toEqual(['one', 'three'])
    expect(gone.selection.head).toBe(placeOf(gone, 'Third'))
    expect(after(undo, gone).doc.eq(start.doc)).toBe(true)
    expect(removeSections(start, ['one', 'two', 'three'])).toBeNull()
    expect(ids(after((now) => removeSections(now, ['three']), selecting(start, placeOf(start, 'Third'))))).toEqual(['one', 'two'])
  })

  it('are added with room to write, as a list where the template wants points', () => {
    const section = { id: 'new', slot: OWN_SLOT, title: 'New', theme: null, blocks: [] }
    const slots = slotsOf({ sections: [{ id: 'points', kind: 'list' }] as never })
    const added = after((now) => addSections(now, [section, { ...section, id: 'list', slot: 'points' }], 'two', slots))
    expect(ids(added)).toEqual(['one', 'new', 'list', 'two', 'three'])
    expect(added.doc.children.slice(2, 4).map((node) => node.firstChild?.type.name)).toEqual(['paragraph', 'list'])
    const written = applied(added, added.tr.insertText('Typed.'))
    expect(readContent(written.doc).sections[1]?.blocks).toHaveLength(1)
    expect(ids(after(undo, after(undo, written)))).toEqual(['one', 'two', 'three'])
  })
})
