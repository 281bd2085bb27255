import type { AppEvent } from '#contract/events.ts'
import { lookThrough, type UndecidedOf } from '#store/triage/look-through.ts'
import { keepsWaiting, lookAgain, prepareWaiting } from '#store/triage/waiting.ts'
import type { OpenLibrary } from '../library/open-library.ts'

/** Articles that are looked through before a change is announced, so that what was just decided is counted: some milliseconds. */
const AT_ONCE = 25
/** The rest is looked through in portions of so many milliseconds, with as long for calls between them. */
const PORTION = 8
const MANY = 1_000
/** How often what was found so far is announced while much is left, in milliseconds. */
const TELL = 1_500

/** Keeps up what waits in the library, from the first time that somebody asks for it. */
export type Looking = {
  /** What waits is kept from now on, on the library that is open. */
  begin(): void
  /** Looks through what a change has just made due. */
  now(): void
  /** Another program changed something: everything is looked through again. */
  again(): void
  stop(): void
}

/** `failed` is told of what went wrong; then what waits may be old, and nothing else is amiss. */
export function createLooking(
  library: OpenLibrary,
  undecided: UndecidedOf,
  emit: (event: AppEvent) => void,
  failed: (error: unknown) => void,
): Looking {
  let timer: NodeJS.Timeout | null = null
  let told = 0
  const later = (): void => {
    timer ??= setTimeout(portion, PORTION)
    timer.unref()
  }
  const isKept = (): boolean => library.isOpen() && keepsWaiting(library.db())
  /** How many articles are still due. */
  const look = (limit: number, milliseconds: number): number => {
    try {
      return isKept() ? lookThrough(library.db(), undecided, limit, milliseconds) : 0
    } catch (error) {
      failed(error)
      return 0
    }
  }
  function portion(): void {
    timer = null
    const left = look(MANY, PORTION)
    if (left > 0) later()
    if (left > 0 && performance.now() - told < TELL) return
    told = performance.now()
    emit({ name: 'library.changed', what: ['suggestions'] })
  }
  const now = (): void => {
    if (timer === null && look(AT_ONCE, Infinity) > 0) later()
  }
  return {
    begin() {
      prepareWaiting(library.db())
      now()
    },
    now,
    again() {
      if (!isKept()) return
      lookAgain(library.db())
      later()
    },
    stop() {
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
