import type { MenuCommand } from '#contract/events.ts'
import { SHORTCUTS } from './shortcuts.ts'

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean }

const COMMANDS = new Map<string, MenuCommand>([
  ...SHORTCUTS.flatMap((shortcut): [string, MenuCommand][] =>
    shortcut.command ? [[shortcut.keys.toLowerCase(), shortcut.command]] : [],
  ),
  ['ctrl+z', 'undo'],
  ['ctrl+shift+z', 'redo'],
  ['ctrl+y', 'redo'],
  // With Shift a keyboard sends the upper sign of the key.
  ['ctrl+shift+|', 'toggle-margin'],
  ['alt+arrowleft', 'previous'],
  ['alt+arrowright', 'next'],
])

/** The command a key press stands for (Command counts as Ctrl), or null. */
export function keyCommand(event: Pressed): MenuCommand | null {
  const keys = [
    event.ctrlKey || event.metaKey ? 'ctrl' : '',
    event.altKey ? 'alt' : '',
    event.shiftKey ? 'shift' : '',
    event.key.toLowerCase(),
  ]
  return COMMANDS.get(keys.filter((key) => key !== '').join('+')) ?? null
}
