/** Key presses as text (`Ctrl+Shift+K`), and which command of the table one of them is. */
import { LOCALE } from '#text/text.ts'
import { PLACE_COMMANDS, WINDOW_COMMANDS, type CommandOf, type KeyPlace, type WindowCommandId } from './commands.ts'

/** `code`: which key it was, whatever stands on it (https://www.w3.org/TR/uievents-code/); what only compares signs may leave it away. */
export type Pressed = { key: string; code?: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean }

/** With Shift a keyboard sends the upper sign of the key. */
const UPPER = new Map([['|', '\\']])

/** The signs of a keyboard of Latin letters, where one of another script has letters of its own. */
const SIGNS_BY_CODE: Readonly<Record<string, string>> = { Comma: ',', BracketLeft: '[', BracketRight: ']' }

/**
 * The key as a keyboard of Latin letters has it. One of another script sends letters that no command is bound to: there the place of the key counts, `Ctrl+Я` being the key of
 * `Ctrl+Z`. A sign in that place counts only beside Ctrl, since what is typed is text.
 */
export function latinKey({ key, code = '', ctrlKey, metaKey, shiftKey }: Pressed): string {
  const held = ctrlKey || metaKey
  // The Russian keyboard has the slash above the backslash.
  if (key === '/' && code === 'Backslash' && held && shiftKey) return '\\'
  if (!/^\p{L}$/u.test(key) || /^\p{Script=Latin}$/u.test(key)) return key
  const letter = /^Key(?<letter>[A-Z])$/u.exec(code)?.groups?.['letter']
  return letter?.toLowerCase() ?? (held ? SIGNS_BY_CODE[code] : undefined) ?? key
}

/** The press as the table writes it, in small letters; Command counts as Ctrl. */
function written(pressed: Pressed): string {
  const { ctrlKey, metaKey, shiftKey, altKey } = pressed
  const key = latinKey(pressed)
  const name = key === ' ' ? 'space' : key.toLowerCase()
  const parts = [ctrlKey || metaKey ? 'ctrl' : '', altKey ? 'alt' : '', shiftKey ? 'shift' : '', UPPER.get(name) ?? name]
  return parts.filter((part) => part !== '').join('+')
}

type Bound = { id: string; keys: readonly string[] }
const bindings = <Id extends string>(commands: readonly (Bound & { id: Id })[]): ReadonlyMap<string, Id> =>
  new Map(commands.flatMap(({ id, keys }) => keys.map((key): [string, Id] => [key.toLowerCase(), id])))

const everywhere = bindings<WindowCommandId>(WINDOW_COMMANDS)
const places = Map.groupBy(PLACE_COMMANDS, ({ where }) => where)
const inPlace = new Map([...places].map(([place, commands]) => [place, bindings(commands)]))

/** A sign such as `/` or a digit counts wherever it is on the keyboard: many layouts need Shift for it. */
function find<Id>(bound: ReadonlyMap<string, Id> | undefined, pressed: Pressed): Id | null {
  const { key, shiftKey } = pressed
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  const plain = shiftKey && isSign ? bound?.get(written({ ...pressed, shiftKey: false })) : undefined
  return bound?.get(written(pressed)) ?? plain ?? null
}

/** The window's command that a key press stands for, or null. */
export function keyCommand(pressed: Pressed): WindowCommandId | null {
  return find(everywhere, pressed)
}

/** The command that a key press stands for in a place, or null. */
export function placeCommand<P extends KeyPlace>(place: P, pressed: Pressed): CommandOf<P> | null {
  return find(inPlace.get(place), pressed) as CommandOf<P> | null
}

/** Keys that macOS has for itself (⌘H hides the program, ⌥← goes back a word): there a command is shown with its next. */
const OF_MACOS: ReadonlySet<string> = new Set(['Ctrl+H', 'F3', 'Shift+F3', 'Alt+ArrowLeft', 'Alt+ArrowRight'])
/** Keys that are shown on macOS alone: elsewhere a command's first is the usual one. */
const FOR_MACOS: ReadonlySet<string> = new Set(['Ctrl+[', 'Ctrl+]'])

/** Whether a press moves the caret by word or paragraph in any text of macOS, and so belongs to the text that has the keyboard. */
export function movesInText({ key, altKey, ctrlKey, metaKey }: Pressed, mac: boolean): boolean {
  return mac && altKey && !ctrlKey && !metaKey && key.startsWith('Arrow')
}

/** The keys of a command as this system knows them. */
export function keysHere(keys: readonly string[], mac: boolean): readonly string[] {
  return keys.filter((key) => !(mac ? OF_MACOS : FOR_MACOS).has(key))
}

type AnyCommand = WindowCommandId | CommandOf<KeyPlace>
const all: readonly Bound[] = [...WINDOW_COMMANDS, ...PLACE_COMMANDS]
const boundTo = new Map(all.map(({ id, keys }) => [id, keys]))

/** The keys of a command that this system knows, as the table writes them. */
export function keysAll(command: AnyCommand, mac: boolean): readonly string[] {
  return keysHere(boundTo.get(command) ?? [], mac)
}

/** The first of them. */
export function keysOf(command: AnyCommand, mac = false): string {
  return keysAll(command, mac)[0] ?? ''
}

const SIGNS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
}
const MAC: Record<string, string> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↩', Backspace: '⌫', Delete: '⌦' }
/** The order in which macOS prints them. */
const MAC_ORDER = ['Alt', 'Shift', 'Ctrl']

/** A key of the table as the keyboards of this system print it: `Ctrl+Shift+K`, or `⇧⌘K` on macOS. */
export function shownKeys(keys: string, mac: boolean): string {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const held = parts.slice(0, -1)
  if (!mac) return [...held, SIGNS[key] ?? key].join('+')
  const signs = MAC_ORDER.filter((one) => held.includes(one)).map((one) => MAC[one])
  return [...signs, MAC[key] ?? SIGNS[key] ?? key].join('')
}

/** All keys of a command for the sheet; a run of digits as `1 – 9`. */
export function shownAll(keys: readonly string[], mac: boolean): string {
  const digits = keys.length > 2 && keys.every((key) => /^\d$/.test(key))
  if (digits) return `${keys[0]} – ${keys.at(-1)}`
  return new Intl.ListFormat(LOCALE, { type: 'disjunction' }).format(keysHere(keys, mac).map((key) => shownKeys(key, mac)))
}
