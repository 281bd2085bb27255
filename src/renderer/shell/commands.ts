import type { MenuCommand } from '#contract/events.ts'
import { openDialogs } from '../ui/open-dialogs.ts'
import { createStore } from '../ui/store.ts'

type Handler = () => void
const handlers = new Map<MenuCommand, Handler[]>()

/**
 * Lets what is on screen answer a menu command or shortcut; the returned function takes it back. Where several answer, the one that came last
 * (the innermost on screen) does; the `outermost` only where no other does.
 */
export function answerCommand(command: MenuCommand, handler: Handler, outermost = false): () => void {
  const others = handlers.get(command) ?? []
  keep(command, outermost ? [handler, ...others] : [...others, handler])
  return () =>
    keep(
      command,
      (handlers.get(command) ?? []).filter((other) => other !== handler),
    )
}

/** The commands that something on screen answers now. */
export const answered = createStore<ReadonlySet<MenuCommand>>(new Set())

function keep(command: MenuCommand, stack: Handler[]): void {
  handlers.set(command, stack)
  const is = stack.length > 0
  if (answered.get().has(command) !== is)
    answered.set((before) => new Set([...before, command].filter((each) => is || each !== command)))
}

let answering = false
let early: MenuCommand[] = []

/** Runs a command chosen in the menu bar: now, or as soon as the window is up. */
export function menuCommand(command: MenuCommand): void {
  if (answering) runCommand(command)
  else early = [...early, command]
}

/** The window is up: from now on the menu bar is answered, and what it asked before is done. */
export function answerMenu(): void {
  answering = true
  const due = early
  early = []
  for (const command of due) runCommand(command)
}

/** Runs a command; false when nothing on screen answers it, or a dialog stands over what would. */
export function runCommand(command: MenuCommand): boolean {
  if (openDialogs.get() > 0) return false
  const handler = handlers.get(command)?.at(-1)
  handler?.()
  return handler !== undefined
}
