import type { ToldCheck, ToldLists } from '#contract/told-check.ts'
import type { BriefCheckView } from '#contract/views.ts'
import { heardList } from '#core/told-list.ts'

/** A check as a window holds it, and by what the engine knows it. */
export type Held = { check: string; view: BriefCheckView }

export type Asking = {
  since(held: string | null): Promise<ToldCheck>
  rest(check: string, part: number): Promise<ToldLists | null>
}

/** The check of a brief, of which the window holds `last`. What stands as before are the objects it holds. */
export async function hearCheck(ask: Asking, last: Held | null): Promise<Held> {
  const told = await ask.since(last?.check ?? null)
  const lists = await allParts(ask, told)
  const view = lists && heard(told, lists, told.held === null ? null : (last?.view ?? null))
  if (view) return { check: told.check, view }
  if (lists && told.held === null) throw new Error('A check that is told whole names parts of another one')
  return hearCheck(ask, null)
}

/** Its lists as told, all parts one after the other; null where the engine, asked by others meanwhile, does not remember them any more. */
async function allParts(ask: Asking, { check, parts, ...first }: ToldCheck): Promise<ToldLists | null> {
  const all: ToldLists[] = [first]
  for (let part = 1; part < parts; part += 1) {
    // One after the other: what was typed meanwhile comes between.
    // oxlint-disable-next-line no-await-in-loop
    const more = await ask.rest(check, part)
    if (more === null) return null
    all.push(more)
  }
  return {
    findings: all.flatMap(({ findings }) => findings),
    trace: all.flatMap(({ trace }) => trace),
    unchecked: all.flatMap(({ unchecked }) => unchecked),
  }
}

/** The check that was told to whom holds `view`; null where it was told against another one. */
function heard({ revision, sources, words }: ToldCheck, told: ToldLists, view: BriefCheckView | null): BriefCheckView | null {
  const findings = heardList(told.findings, view?.findings ?? [])
  const trace = heardList(told.trace, view?.trace ?? [])
  const unchecked = heardList(told.unchecked, view?.unchecked ?? [])
  return findings && trace && unchecked ? { revision, sources, words, findings, trace, unchecked } : null
}
