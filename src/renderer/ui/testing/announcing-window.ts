import { vi } from 'vitest'
import type { Aggregate } from '#contract/call.ts'
import { queryClient, watchLibrary } from '../queries.ts'

/** A window whose engine answers with `call`; `announce` is an engine's word that the library changed, `close` takes the window and what it knows away. */
export function announcingWindow(call?: (name: string, input: never) => Promise<unknown>): {
  announce: (what: Aggregate[]) => void
  close: () => void
} {
  let hear: ((event: unknown) => void) | undefined
  vi.stubGlobal('window', {
    setTimeout: () => 0,
    clearTimeout: () => undefined,
    briefwright: {
      call,
      onEvent: (listener: (event: unknown) => void) => {
        hear = listener
        return () => undefined
      },
    },
  })
  const stop = watchLibrary()
  return {
    announce: (what) => hear?.({ name: 'library.changed', what }),
    close() {
      stop()
      queryClient.clear()
      vi.unstubAllGlobals()
    },
  }
}
