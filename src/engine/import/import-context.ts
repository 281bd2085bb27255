import { randomUUID } from 'node:crypto'
import type { Aggregate } from '#contract/call.ts'
import type { AppEvent } from '#contract/events.ts'
import { throttle } from '#core/throttle.ts'
import type { EngineContext } from '../context.ts'
import { systemClock } from '../jobs/system-clock.ts'
import type { StagedIndex } from './staged-index.ts'

/** What imports work with beside the engine's own context. */
export type ImportContext = Pick<EngineContext, 'db' | 'program' | 'jobs' | 'textRuns'> & {
  /** By which other programs that have the library open know this one. */
  holder: string
  /** The job that reads or stores an import, while it runs, by the import's number. */
  running: Map<number, string>
  /** What an import that is being read has staged. */
  staged: Map<number, StagedIndex>
  changed: Announcer
}

export type Announcer = {
  /** Tells the window within a tenth of a second what it should ask for again; articles within a second, for every list counts them. */
  soon(...what: Aggregate[]): void
  /** Tells it now, and what was to come. */
  now(...what: Aggregate[]): void
}

const SOON = 100
const ARTICLES_SOON = 1_000

export function importContext({ db, program, jobs, textRuns, emit }: EngineContext): ImportContext {
  return { db, program, jobs, textRuns, holder: randomUUID(), running: new Map(), staged: new Map(), changed: announcer(emit) }
}

/** Gathers changes, so that imports are announced at most ten times a second and articles once. */
function announcer(emit: (event: AppEvent) => void): Announcer {
  const gathered = (milliseconds: number) => {
    const due = new Set<Aggregate>()
    const send = (): void => {
      const what = [...due]
      due.clear()
      emit({ name: 'library.changed', what })
    }
    return { due, ...throttle(send, milliseconds, systemClock) }
  }
  const imports = gathered(SOON)
  const others = gathered(ARTICLES_SOON)
  const soon = (...what: Aggregate[]): void => {
    for (const each of what) (each === 'imports' ? imports : others).due.add(each)
    for (const each of [imports, others]) if (each.due.size > 0) each.request()
  }
  return {
    soon,
    now(...what) {
      soon(...what)
      imports.flush()
      others.flush()
    },
  }
}
