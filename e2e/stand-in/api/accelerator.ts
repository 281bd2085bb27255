import type { KeyMessage } from '../page/messages.ts'

export interface Keys {
  key: string
  control: boolean
  meta: boolean
  alt: boolean
  shift: boolean
}

const mac = process.platform === 'darwin'

const keyNames: Record<string, string> = {
  plus: '+',
  space: ' ',
  return: 'enter',
  esc: 'escape',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
}

/** The keys of an accelerator such as `CmdOrCtrl+Shift+E`. Throws at a part that it does not know. */
export function parseAccelerator(accelerator: string): Keys {
  const parts = accelerator.toLowerCase().split('+')
  const name = parts.pop() ?? ''
  const keys: Keys = { key: keyNames[name] ?? name, control: false, meta: false, alt: false, shift: false }
  if (!/^(.|f\d+|enter|escape|tab|backspace|delete|insert|home|end|pageup|pagedown|arrow(up|down|left|right))$/.test(keys.key)) {
    throw new Error(`stand-in: the accelerator '${accelerator}' is not implemented`)
  }
  for (const part of parts) {
    if (/^(ctrl|control)$/.test(part) || (/^(cmdorctrl|commandorcontrol)$/.test(part) && !mac)) keys.control = true
    else if (/^(cmd|command|super|meta)$/.test(part) || /^(cmdorctrl|commandorcontrol)$/.test(part)) keys.meta = true
    else if (/^(alt|option)$/.test(part)) keys.alt = true
    else if (part === 'shift') keys.shift = true
    else throw new Error(`stand-in: the accelerator '${accelerator}' is not implemented`)
  }
  return keys
}

/** The place on the keyboard of a sign that shift turns into another one. */
const codes: Record<string, string> = {
  '\\': 'Backslash',
  '/': 'Slash',
  ',': 'Comma',
  '.': 'Period',
  ';': 'Semicolon',
  "'": 'Quote',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '`': 'Backquote',
  '-': 'Minus',
  '=': 'Equal',
}

/** Whether a key press is that of an accelerator. */
export function matchesAccelerator(keys: Keys, pressed: KeyMessage): boolean {
  if (keys.control !== pressed.control || keys.meta !== pressed.meta || keys.alt !== pressed.alt) return false
  // `Ctrl+Plus` needs shift on many keyboards, and `CmdOrCtrl+1` another key on a French one: compare what is printed, then where it is.
  const letter = /^[a-z]$/.test(keys.key)
  const printed = pressed.key.toLowerCase() === keys.key && (keys.shift === pressed.shift || (keys.key.length === 1 && !letter))
  const place = codes[keys.key] ?? (letter ? `Key${keys.key.toUpperCase()}` : `Digit${keys.key}`)
  const placed = keys.shift === pressed.shift && pressed.code === place
  return printed || placed
}
