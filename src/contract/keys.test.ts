import { describe, expect, test } from 'vitest'
import { en } from '#text/en/index.ts'
import { PLACE_COMMANDS, WINDOW_COMMANDS } from './commands.ts'
import { keyCommand, keysOf, latinKey, movesInText, placeCommand, shownAll, shownKeys, type Pressed } from './keys.ts'

const HELD = { Ctrl: 'ctrlKey', Alt: 'altKey', Shift: 'shiftKey' } as const

/** What a keyboard sends for a key of the table. */
function press(keys: string): Pressed {
  const parts = keys.split('+')
  const name = parts.at(-1) ?? ''
  const held = Object.fromEntries(Object.entries(HELD).map(([sign, field]) => [field, parts.slice(0, -1).includes(sign)]))
  const key = name === 'Space' ? ' ' : name.length === 1 && !parts.includes('Shift') ? name.toLowerCase() : name
  return { key, metaKey: false, ctrlKey: false, altKey: false, shiftKey: false, ...held }
}

describe('what the sheet says is what the keys do', () => {
  test('each key of the window reaches its own command', () => {
    const wrong = WINDOW_COMMANDS.flatMap(({ id, keys }) => keys.filter((key) => keyCommand(press(key)) !== id))
    expect(wrong).toEqual([])
  })

  test('each key of a place reaches its own command there', () => {
    const wrong = PLACE_COMMANDS.flatMap(({ id, where, keys }) => keys.filter((key) => placeCommand(where, press(key)) !== id))
    expect(wrong).toEqual([])
  })

  test('a command has one row and one id', () => {
    const ids = [...WINDOW_COMMANDS, ...PLACE_COMMANDS].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('each text of a command belongs to one that has it to say', () => {
    const all = [...WINDOW_COMMANDS, ...PLACE_COMMANDS].map(({ id }) => id)
    expect(Object.keys(en.commands.does).toSorted()).toEqual(all.toSorted())
    const inMenus = WINDOW_COMMANDS.filter(({ menu }) => menu !== null).map(({ id }) => id)
    expect(Object.keys(en.commands.name).toSorted()).toEqual(inMenus.toSorted())
  })
})

test('Command reaches what Ctrl reaches, and Shift makes another command', () => {
  expect(keyCommand({ ...press('K'), metaKey: true })).toBe('find')
  expect(keyCommand(press('Ctrl+Shift+V'))).toBe('paste')
  expect(keyCommand(press('Ctrl+V'))).toBeNull()
  expect(keyCommand({ ...press('Ctrl+Shift+\\'), key: '|' })).toBe('toggle-margin')
})

test('a sign that needs Shift on this keyboard counts all the same', () => {
  expect(placeCommand('composer', { ...press('/'), shiftKey: true })).toBe('insert')
  expect(placeCommand('reader', { ...press('3'), shiftKey: true })).toBe('mark-with-theme')
})

/** The Russian keyboard, ЙЦУКЕН, on which every letter of the table has another one. */
const RUSSIAN: Record<string, string> = Object.fromEntries(
  Array.from('QWERTYUIOPASDFGHJKLZXCVBNM,[]', (latin, at) => [latin, Array.from('йцукенгшщзфывапролдячсмитьбхъ')[at] ?? '']),
)
const CODES: Record<string, string> = { ',': 'Comma', '[': 'BracketLeft', ']': 'BracketRight' }

/** The same keys, on that keyboard. */
function pressInRussian(keys: string): Pressed {
  const pressed = press(keys)
  const latin = keys.split('+').at(-1) ?? ''
  const key = RUSSIAN[latin]
  if (key === undefined) return pressed
  return { ...pressed, key: pressed.shiftKey ? key.toUpperCase() : key, code: CODES[latin] ?? `Key${latin}` }
}

test('with a Russian keyboard each key that is a letter reaches its command too', () => {
  const wrong = WINDOW_COMMANDS.flatMap(({ id, keys }) => keys.filter((key) => keyCommand(pressInRussian(key)) !== id))
  const inPlaces = PLACE_COMMANDS.flatMap(({ id, where, keys }) =>
    keys.filter((key) => placeCommand(where, pressInRussian(key)) !== id),
  )
  expect([...wrong, ...inPlaces]).toEqual([])
  expect(keyCommand(pressInRussian('Ctrl+Z'))).toBe('undo')
  expect(keyCommand({ ...press('Ctrl+Shift+\\'), key: '/', code: 'Backslash' })).toBe('toggle-margin')
})

test('what is typed in another script stays text, and Latin letters count by what they are wherever they lie', () => {
  // An Arabic letter that lies where the slash is, and a Russian one where the bracket is.
  expect(placeCommand('composer', { ...press('/'), key: 'ظ', code: 'Slash' })).toBeNull()
  expect(latinKey({ ...press('['), key: 'х', code: 'BracketLeft' })).toBe('х')
  // A French keyboard has Z where an English one has W; a German one has Ü where an English one has [.
  expect(keyCommand({ ...press('Ctrl+Z'), code: 'KeyW' })).toBe('undo')
  expect(keyCommand({ ...press('Ctrl+['), key: 'ü', code: 'BracketLeft' })).toBeNull()
})

test('a letter alone is a command only where it was given a meaning', () => {
  expect(keyCommand(press('K'))).toBeNull()
  expect(placeCommand('reader', press('K'))).toBe('previous-paragraph')
  expect(placeCommand('items', press('K'))).toBeNull()
  expect(placeCommand('reader', press('Ctrl+K'))).toBeNull()
})

test('keys are printed as the keyboards of the system print them', () => {
  expect([shownKeys('Ctrl+Shift+K', false), shownKeys('Ctrl+Shift+K', true)]).toEqual(['Ctrl+Shift+K', '⇧⌘K'])
  expect([shownKeys('Alt+ArrowUp', false), shownKeys('Alt+ArrowUp', true)]).toEqual(['Alt+↑', '⌥↑'])
  expect(shownAll(['1', '2', '3', '4', '5', '6', '7', '8', '9'], false)).toBe('1 – 9')
  expect(shownAll(['Ctrl+Shift+Z', 'Ctrl+Y'], true)).toBe('⇧⌘Z or ⌘Y')
  expect(shownAll(['ArrowDown', 'ArrowUp', 'Home'], false)).toBe('↓, ↑ or Home')
})

test('on macOS a command is shown with the keys that the system leaves to it', () => {
  expect([keysOf('replace'), keysOf('replace', true)]).toEqual(['Ctrl+H', 'Ctrl+Alt+F'])
  expect(shownAll(['F3', 'Ctrl+G'], true)).toBe('⌘G')
})

test('back and forward have the keys of each system: on macOS Alt with an arrow is left to the text', () => {
  expect([shownAll(['Alt+ArrowLeft', 'Ctrl+['], false), shownAll(['Alt+ArrowLeft', 'Ctrl+['], true)]).toEqual(['Alt+←', '⌘['])
  expect(keyCommand({ ...press('Ctrl+]'), ctrlKey: false, metaKey: true })).toBe('forward')
  expect([movesInText(press('Alt+ArrowLeft'), true), movesInText(press('Alt+ArrowDown'), true)]).toEqual([true, true])
  expect([movesInText(press('Alt+ArrowLeft'), false), movesInText(press('ArrowLeft'), true)]).toEqual([false, false])
  expect(movesInText({ ...press('Alt+ArrowLeft'), metaKey: true }, true)).toBe(false)
})
