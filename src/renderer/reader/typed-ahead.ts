/** A field that a command opens is there within this time, in milliseconds; where it never comes, keys are commands again. */
const LONGEST = 3_000

let typed = ''
let timer: number | undefined

function hold(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.key === 'Escape') return void takeTyped()
  if (event.key === 'Backspace') typed = typed.slice(0, -1)
  else if (event.key === 'Enter') typed += '\n'
  else if (/^.$/u.test(event.key)) typed += event.key
  else return
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** From now on what is typed belongs to the field that is being opened: no letter of a note is a command because the note was not there yet. */
export function holdTyping(): void {
  takeTyped()
  addEventListener('keydown', hold, { capture: true })
  timer = window.setTimeout(takeTyped, LONGEST)
}

/** What was typed until the field was there; keys are its own from now on. */
export function takeTyped(): string {
  removeEventListener('keydown', hold, { capture: true })
  window.clearTimeout(timer)
  const taken = typed
  typed = ''
  return taken
}
