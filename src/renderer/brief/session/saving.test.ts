import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSession } from './session.ts'

type Save = { revision: number; content: { title: string; sections: unknown[] } }
let saves: Save[]
let running: number
let most: number
let answers: (() => void)[]
let refusal: { code: string; message: string } | null
let handed: { call: unknown; refused: string | null }[]
let timers: number[]

/** A bridge whose saves are answered when the test says so. */
beforeEach(() => {
  saves = []
  running = 0
  most = 0
  answers = []
  refusal = null
  handed = []
  timers = []
  vi.stubGlobal('window', {
    setTimeout: (_act: unknown, after: number) => timers.push(after),
    clearTimeout: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    briefwright: {
      onEvent: () => () => undefined,
      call: async (name: string, input: Save) => {
        if (name === 'window.unsaved') handed.push(input as unknown as (typeof handed)[number])
        if (name !== 'briefs.save') return { ok: false, failure: { code: 'unknown-call', message: name } }
        saves.push(input)
        running += 1
        most = Math.max(most, running)
        await new Promise<void>((resolve) => answers.push(resolve))
        running -= 1
        if (refusal !== null) return { ok: false, failure: refusal }
        return { ok: true, value: { revision: input.revision + 1, updatedAt: '2026-01-01T00:00:00Z' } }
      },
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

const section = (id: string) => ({
  id,
  slot: id,
  title: id,
  theme: null,
  blocks: [
    {
      kind: 'paragraph' as const,
      id: `${id}-p`,
      sentences: [{ id: `${id}-s`, text: 'Gas.', evidence: { excerpts: ['1:1'], tag: null } }],
    },
  ],
})
const open = () =>
  createSession(
    {
      id: '1',
      revision: 7,
      template: { id: 'policy-brief', version: 1 },
      title: 'Gas',
      authors: [],
      marking: '',
      date: '2026-01-01',
      language: 'en',
      themes: [],
      sections: [section('one'), section('two')],
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
    },
    null,
  )
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

test('a save that is asked for while another runs waits for it, and is made from its revision', async () => {
  const session = open()
  session.edit((content) => ({ ...content, title: 'Gas, first' }))
  const first = session.flush()
  await turn()
  session.edit((content) => ({ ...content, title: 'Gas, second' }))
  const second = session.flush()
  await turn()
  expect(saves).toHaveLength(1)
  answers[0]?.()
  await first
  await turn()
  expect(saves.map(({ revision, content }) => [revision, content.title])).toEqual([
    [7, 'Gas, first'],
    [8, 'Gas, second'],
  ])
  answers[1]?.()
  await second
  expect(most).toBe(1)
  expect(session.save.get().kind).toBe('saved')
})

test('what was typed while a save ran is not taken for saved', async () => {
  const session = open()
  session.edit((content) => ({ ...content, title: 'Gas, first' }))
  const first = session.flush()
  await turn()
  session.edit((content) => ({ ...content, title: 'Gas, second' }))
  answers[0]?.()
  await first
  expect(session.save.get().kind).toBe('unsaved')
})

test('a save tells what changed, and names the rest', async () => {
  const session = open()
  const renamed = (title: string) =>
    session.edit((content) => ({
      ...content,
      sections: content.sections.map((one) => (one.id === 'two' ? { ...one, title } : one)),
    }))
  renamed('Second')
  void session.flush()
  await turn()
  renamed('Third')
  answers[0]?.()
  await turn()
  void session.flush()
  await turn()
  expect(saves.map(({ content }) => content.sections)).toEqual([
    [{ kept: 'one' }, { ...section('two'), title: 'Second', blocks: [{ kept: ['two-p', 'two-p'] }] }],
    [{ kept: 'one' }, { ...section('two'), title: 'Third', blocks: [{ kept: ['two-p', 'two-p'] }] }],
  ])
})

test('a save that a full disk refused is tried again by itself and with the next words, and stays told until it succeeds', async () => {
  const session = open()
  session.edit((content) => ({ ...content, title: 'Gas, first' }))
  const pause = Math.max(...timers)
  refusal = { code: 'disk-full', message: 'The disk is full.' }
  const first = session.flush()
  await turn()
  timers = []
  answers[0]?.()
  await first
  expect(session.save.get()).toEqual({ kind: 'failed', failure: refusal })
  expect(timers).toHaveLength(1)
  expect(handed.at(-1)?.refused).toBe('The disk is full.')
  session.edit((content) => ({ ...content, title: 'Gas, second' }))
  expect(timers).toContain(pause)
  expect(session.save.get().kind).toBe('failed')
  refusal = null
  const second = session.flush()
  await turn()
  expect(session.save.get().kind).toBe('failed')
  answers[1]?.()
  await second
  expect(saves.at(-1)?.content.title).toBe('Gas, second')
  expect(session.save.get().kind).toBe('saved')
  expect(handed.at(-1)).toMatchObject({ call: null, refused: null })
})

test('of two versions none is written over before their author has chosen', async () => {
  const session = open()
  session.edit((content) => ({ ...content, title: 'Gas, first' }))
  const pause = Math.max(...timers)
  refusal = { code: 'brief-changed-elsewhere', message: 'Elsewhere.' }
  const first = session.flush()
  await turn()
  timers = []
  answers[0]?.()
  await first
  session.edit((content) => ({ ...content, title: 'Gas, second' }))
  expect(timers).not.toContain(pause)
  expect(handed.at(-1)?.refused).toBe('Elsewhere.')
})
