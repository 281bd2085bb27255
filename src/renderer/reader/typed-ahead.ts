/** A field that a command opens is there within this time, in milliseconds; where it never comes, keys are commands again. */
const LONGEST = 3_000

let typed = ''
let isDone = false
let timer: number | undefined

function hold(event: KeyboardEvent): void {
  if (event.isComposing || event.altKey) return
  if (event.key === 'Escape') return void takeTyped()
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== 'Enter') return
    isDone = true
  } else if (isDone) return
  else if (event.key === 'Backspace') typed = typed.slice(0, -1)
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

/** What was typed until the field was there, and whether Ctrl+Enter ended it; keys are the field's own from now on. */
export function takeTyped(): { text: string; isDone: boolean } {
  removeEventListener('keydown', hold, { capture: true })
  window.clearTimeout(timer)
  const taken = { text: typed, isDone }
  typed = ''
  isDone = false
  return taken
}
