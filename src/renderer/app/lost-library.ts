import { onAppEvent } from '../ui/bridge.ts'
import { createStore } from '../ui/store.ts'

/** Why the library is no longer what was opened; null while it is. `asked`: the user was shown it and said later. */
export const lostLibrary = createStore<{ message: string; asked: boolean } | null>(null)

/** Listens for a library that is deleted or replaced under the window; the returned function ends it. */
export function watchLostLibrary(): () => void {
  return onAppEvent((event) => {
    if (event.name !== 'library.lost') return
    lostLibrary.set(event.message === null ? null : { message: event.message, asked: false })
  })
}
