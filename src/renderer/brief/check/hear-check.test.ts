import { expect, it } from 'vitest'
import type { BriefCheckView } from '#contract/views.ts'
import { createToldChecks } from '#engine/brief/told-checks.ts'
import { hearCheck, type Asking } from './hear-check.ts'

const COUNT = { total: 1, budget: 1, sections: [] }
const SOURCES: BriefCheckView['sources'] = {
  cited: 0,
  count: 0,
  independent: 0,
  origins: [],
  topOriginShare: 0,
  publications: [],
  topShare: 0,
  oldest: null,
  newest: null,
  undated: 0,
  languages: [],
}

/** The check of a brief of so many sentences, none of which could be read. */
function longCheck(sentences: number, revision = 1): BriefCheckView {
  const all = Array.from({ length: sentences }, (_, at) => `s${at}`)
  return {
    revision,
    findings: [],
    trace: all.map((sentence) => ({ sentence, text: `Text of ${sentence}`, state: 'PARAPHRASE' as const, excerpts: [] })),
    unchecked: all.map((sentence) => ({ sentence, what: 'Its language is not read' })),
    sources: SOURCES,
    words: COUNT,
  }
}

/** An engine whose check of the brief is `now`; notes what was asked of it. */
function telling(): { now: BriefCheckView; asked: (string | number | null)[]; said: number[]; asking: Asking; forget(): void } {
  const told = createToldChecks()
  const state = { now: longCheck(1), asked: [] as (string | number | null)[], said: [] as number[] }
  const count = (lists: Record<'trace' | 'unchecked' | 'findings', unknown[]> | null): void => {
    state.said.push(lists ? lists.trace.length + lists.unchecked.length + lists.findings.length : -1)
  }
  const asking: Asking = {
    since: (held) => {
      state.asked.push(held)
      const answer = told.tell(state.now, held)
      count(answer)
      return Promise.resolve(answer)
    },
    rest: (check, part) => {
      state.asked.push(part)
      const answer = told.rest(check, part)
      count(answer)
      return Promise.resolve(answer)
    },
  }
  const forget = (): void => {
    for (let times = 0; times < 4; times += 1) told.tell(longCheck(1), null)
  }
  return Object.assign(state, { asking, forget })
}

it('a short check comes at once, a long one in parts that no key waits for', async () => {
  const engine = telling()
  await hearCheck(engine.asking, null)
  expect(engine.asked).toEqual([null])
  engine.now = longCheck(2_300)
  engine.said.length = 0
  expect((await hearCheck(engine.asking, null)).view).toEqual(engine.now)
  expect(Math.max(...engine.said)).toBeLessThanOrEqual(1_000)
  expect(engine.said.reduce((all, count) => all + count)).toBe(4_600)
})

it('after that only what changed comes, at once, and what stood there is the object that it was', async () => {
  const engine = telling()
  engine.now = longCheck(2_300)
  const held = await hearCheck(engine.asking, null)
  engine.asked.length = 0
  engine.now = longCheck(2_301, 2)
  const next = await hearCheck(engine.asking, held)
  expect(engine.asked).toEqual([held.check])
  expect(next.view).toEqual(engine.now)
  expect(next.view.trace[2_299]).toBe(held.view.trace[2_299])
})

it('where the engine has forgotten a check before all of it was told, it is asked anew', async () => {
  const engine = telling()
  engine.now = longCheck(2_300)
  let due = true
  const rest: Asking['rest'] = (check, part) => {
    if (due && part === 2) {
      engine.forget()
      due = false
    }
    return engine.asking.rest(check, part)
  }
  expect((await hearCheck({ ...engine.asking, rest }, null)).view).toEqual(engine.now)
  expect(engine.asked.filter((what) => what === null)).toEqual([null, null])
  expect(engine.said).toContain(-1)
})
