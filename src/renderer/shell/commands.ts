import type { MenuCommand } from '#contract/events.ts'

type Handler = () => void
const handlers = new Map<MenuCommand, Handler[]>()

/**
 * Lets what is on screen answer a menu command or shortcut; the returned function takes it back. Where several answer, the one that came last
 * (the innermost on screen) does.
 */
export function answerCommand(command: MenuCommand, handler: Handler): () => void {
  const stack = handlers.get(command) ?? []
  handlers.set(command, [...stack, handler])
  return () => {
    handlers.set(
      command,
      (handlers.get(command) ?? []).filter((other) => other !== handler),
    )
  }
}

/** Runs a command; false when nothing on screen answers it. */
export function runCommand(command: MenuCommand): boolean {
  const handler = handlers.get(command)?.at(-1)
  handler?.()
  return handler !== undefined
}
