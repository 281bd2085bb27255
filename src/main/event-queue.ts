import type { AppEvent } from '#contract/events.ts'

export type EventQueue = {
  /** Hands an event to the page, or keeps it until the page listens. */
  send: (event: AppEvent) => void
  /** The page listens: hands over what was kept. */
  listening: () => void
  /** The page went (a reload, another window): events are kept for the next one. */
  wait: () => void
}

/** Keeps what happens while the page is not listening yet, in order: a menu item chosen right after the start, an engine that failed before the first paint. */
export function openEventQueue(deliver: (event: AppEvent) => void): EventQueue {
  let ready = false
  let kept: AppEvent[] = []
  return {
    send(event) {
      if (ready) deliver(event)
      else kept.push(event)
    },
    listening() {
      ready = true
      const due = kept
      kept = []
      for (const event of due) deliver(event)
    },
    wait() {
      ready = false
    },
  }
}
