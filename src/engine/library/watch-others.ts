import { Aggregate } from '#contract/call.ts'
import type { AppEvent } from '#contract/events.ts'
import type { OpenLibrary } from './open-library.ts'

/** How often it is asked whether somebody else wrote into the library: microseconds each time. */
const ASK_MILLISECONDS = 2_000

/**
 * Announces that the library was changed by another program that has it open, such as the command line beside a window. What it was is not known, so
 * everything is. The returned function ends it.
 */
export function watchOthers(library: OpenLibrary, emit: (event: AppEvent) => void): () => void {
  let known = stateOf(library)
  const timer = setInterval(() => {
    const now = stateOf(library)
    // Another file under this connection: whoever exchanged it has announced that.
    if (now !== null && known !== null && now.db === known.db && now.version !== known.version)
      emit({ name: 'library.changed', what: Aggregate.options })
    known = now
  }, ASK_MILLISECONDS)
  timer.unref()
  return () => clearInterval(timer)
}

/** `data_version` changes with each commit of another connection, and never by one's own (https://www.sqlite.org/pragma.html#pragma_data_version). */
function stateOf(library: OpenLibrary): { db: object; version: unknown } | null {
  if (!library.isOpen()) return null
  try {
    const db = library.db()
    return { db, version: db.pragma('data_version', { simple: true }) }
  } catch {
    // A lost library is told about elsewhere.
    return null
  }
}
