import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BriefContent } from '#core/brief.ts'
import { contentOf } from './content-of.ts'
import { createSession } from './session.ts'
import { readPlace, writePlace } from '../text/place.ts'

let saves: BriefContent[]
beforeEach(() => {
  saves = []
  vi.stubGlobal('window', {
    setTimeout: () => 0,
    clearTimeout: () => undefined,
    briefwright: {
      onEvent: () => () => undefined,
      call: async (name: string, input: { revision: number; content: BriefContent }) => {
        if (name !== 'briefs.save') return { ok: true, value: {} }
        saves.push(input.content)
        return { ok: true, value: { revision: input.revision + 1, updatedAt: '2026-01-01T00:00:00Z' } }
      },
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

const says = (revision: number, text: string, excerpts: string[]) => ({
  id: '1',
  revision,
  template: { id: 'policy-brief', version: 1 },
  title: 'Gas',
  authors: [],
  marking: '',
  date: '2026-01-01',
  language: 'en',
  themes: [],
  sections: [
    {
      id: 's',
      slot: 'context',
      title: 'Context',
      theme: null,
      blocks: [{ kind: 'paragraph' as const, id: 'p', sentences: [{ id: text, text, evidence: { excerpts, tag: null } }] }],
    },
  ],
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
})

const before = says(1, 'Gas flows east.', ['1:1'])
const written = says(2, 'Oil flows west.', ['2:2'])

test('what the command line wrote is on screen, saved, and undone to what the brief said before', async () => {
  const session = createSession(written, null, { before: contentOf(before) })
  expect(session.content.get()).toEqual(contentOf(written))
  await session.flush()
  expect(saves).toEqual([])
  session.undo()
  expect(session.content.get()).toEqual(contentOf(before))
  await session.flush()
  expect(saves).toEqual([contentOf(before)])
  session.redo()
  expect(session.content.get()).toEqual(contentOf(written))
})

test('the steps of undo from before it was written go on behind', () => {
  const first = createSession(says(1, 'Coal.', []), null)
  first.edit(() => contentOf(before))
  const place = readPlace(writePlace(first.editor.get(), 7), contentOf(before))
  const session = createSession(written, null, { place, before: contentOf(before) })
  expect(session.scroll()).toBe(7)
  session.undo()
  session.undo()
  expect(session.content.get()).toEqual(contentOf(says(1, 'Coal.', [])))
})

test('a brief with settings of its own is found as it was left, in whatever order they are told', () => {
  const own = { fields: { issue: '2' }, likelihood: 'phia' as const, citation: { style: 'apa', locale: 'en-GB' as const } }
  const brief = { ...says(1, 'Coal.', []), ...own }
  const first = createSession(brief, null)
  first.edit((content) => ({ ...content, title: 'Oil' }))
  const left = contentOf({ ...brief, title: 'Oil' })
  const place = readPlace(writePlace(first.editor.get(), 7), left)
  const session = createSession({ ...brief, title: 'Oil' }, null, { place, before: null })
  expect(session.scroll()).toBe(7)
  session.undo()
  expect(session.content.get().title).toBe('Gas')
})

test('what is written elsewhere while the brief is open is shown and undone; what is not saved here is never replaced', async () => {
  const session = createSession(before, null)
  session.take(written)
  expect(session.content.get()).toEqual(contentOf(written))
  await session.flush()
  expect(saves).toEqual([])
  session.undo()
  expect(session.content.get()).toEqual(contentOf(before))
  await session.flush()
  expect(saves).toEqual([contentOf(before)])
  session.take(says(3, 'Its own save, told late.', []))
  expect(session.content.get()).toEqual(contentOf(before))

  session.edit((content) => ({ ...content, title: 'Mine' }))
  session.take(says(9, 'Coal.', []))
  expect(session.content.get()).toEqual({ ...contentOf(before), title: 'Mine' })
})
