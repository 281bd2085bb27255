/**
 * Every command of the window and every key that is bound to one, in one table. The menu bar, the shortcuts, the sheet of shortcuts and the keys
 * printed beside buttons are made from it; what a command does is registered where it is done.
 *
 * `keys`: the first is shown in the menu bar, all are bound. Ctrl stands for Command on macOS. `menu`: which menu of the menu bar, and which section
 * of it. `where`: commands of the whole window are answered by whatever is on screen; the others have meaning only where the keyboard is.
 */
export const WINDOW_COMMANDS = [
  { id: 'find', name: 'Search Library', does: 'Search the library', keys: ['Ctrl+K'], menu: ['edit', 2], group: 'Everywhere' },
  { id: 'new-brief', name: 'New Brief…', does: 'New brief', keys: ['Ctrl+N'], menu: ['file', 1], group: 'Everywhere' },
  { id: 'import', name: 'Import Files…', does: 'Import files', keys: ['Ctrl+O'], menu: ['file', 2], group: 'Everywhere' },
  {
    id: 'import-folder',
    name: 'Import Folder…',
    does: 'Import a folder',
    keys: ['Ctrl+Shift+O'],
    menu: ['file', 2],
    group: 'Everywhere',
  },
  {
    id: 'paste',
    name: 'Import Pasted Text…',
    does: 'Import pasted text',
    keys: ['Ctrl+Shift+V'],
    menu: ['file', 2],
    group: 'Everywhere',
  },
  { id: 'show-library', name: 'Library', does: 'Show articles', keys: ['Ctrl+1'], menu: ['view', 1], group: 'Everywhere' },
  { id: 'show-excerpts', name: 'Excerpts', does: 'Show excerpts', keys: ['Ctrl+2'], menu: ['view', 1], group: 'Everywhere' },
  {
    id: 'toggle-navigator',
    name: 'Navigator',
    does: 'Show or hide the navigator',
    keys: ['Ctrl+\\'],
    menu: ['view', 2],
    group: 'Everywhere',
  },
  { id: 'undo', name: 'Undo', does: 'Undo', keys: ['Ctrl+Z'], menu: ['edit', 1], group: 'Everywhere' },
  { id: 'redo', name: 'Redo', does: 'Redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], menu: ['edit', 1], group: 'Everywhere' },
  { id: 'backup', name: 'Back Up Library…', does: 'Back up the library', keys: [], menu: ['file', 4], group: 'Everywhere' },
  { id: 'restore', name: 'Restore Library…', does: 'Restore a backup', keys: [], menu: ['file', 4], group: 'Everywhere' },
  { id: 'shortcuts', name: 'Keyboard Shortcuts', does: 'This list', keys: ['Ctrl+/'], menu: ['help', 1], group: 'Everywhere' },
  {
    id: 'previous',
    name: 'Previous Article',
    does: 'Previous article from anywhere',
    keys: ['Alt+ArrowLeft'],
    menu: null,
    group: 'Library and reader',
  },
  {
    id: 'next',
    name: 'Next Article',
    does: 'Next article from anywhere',
    keys: ['Alt+ArrowRight'],
    menu: null,
    group: 'Library and reader',
  },
  {
    id: 'find-in-article',
    name: 'Find in Article',
    does: 'Find in the article',
    keys: ['Ctrl+F'],
    menu: ['edit', 2],
    group: 'Library and reader',
  },
  {
    id: 'toggle-margin',
    name: 'Margin',
    does: 'Show or hide the margin',
    keys: ['Ctrl+Shift+\\'],
    menu: ['view', 2],
    group: 'Library and reader',
  },
  {
    id: 'add-excerpt',
    name: 'Send Selection to Brief',
    does: 'Send the selection to a brief',
    keys: ['Ctrl+Shift+B'],
    menu: ['brief', 1],
    group: 'Library and reader',
  },
  { id: 'check-brief', name: 'Check Brief', does: 'Show the check', keys: ['Ctrl+Shift+K'], menu: ['brief', 1], group: 'Brief' },
  { id: 'export-pdf', name: 'Export Brief as PDF…', does: 'Export as PDF', keys: ['Ctrl+E'], menu: ['file', 3], group: 'Brief' },
  {
    id: 'export-docx',
    name: 'Export Brief as Word…',
    does: 'Export as Word',
    keys: ['Ctrl+Shift+E'],
    menu: ['file', 3],
    group: 'Brief',
  },
] as const satisfies readonly WindowCommand[]

/** Keys that have a meaning only where the keyboard is: in the reader, in the list or the text of an import, in a brief's text. */
export const PLACE_COMMANDS = [
  { id: 'next-paragraph', where: 'reader', does: 'Next paragraph', keys: ['J'] },
  { id: 'previous-paragraph', where: 'reader', does: 'Previous paragraph', keys: ['K'] },
  { id: 'select-sentence', where: 'reader', does: 'Select the next sentence of the paragraph', keys: ['S'] },
  { id: 'extend-sentence', where: 'reader', does: 'Extend the selection by a sentence', keys: ['Shift+S'] },
  { id: 'mark', where: 'reader', does: 'Mark the selection as an excerpt', keys: ['H'] },
  {
    id: 'mark-with-theme',
    where: 'reader',
    does: 'Mark the selection with that theme',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  },
  { id: 'mark-with-note', where: 'reader', does: 'Mark and write a note', keys: ['N'] },
  { id: 'mark-for-brief', where: 'reader', does: 'Mark and put into the open brief', keys: ['B'] },
  { id: 'accept', where: 'reader', does: 'Accept the suggestion beside the paragraph', keys: ['A'] },
  { id: 'reject', where: 'reader', does: 'Reject the suggestion beside the paragraph', keys: ['X'] },
  { id: 'leave-out', where: 'reader', does: 'Leave the paragraph out of the article, or take it back in', keys: ['D'] },
  { id: 'show-left-out', where: 'reader', does: 'Show or hide what was left out', keys: ['Shift+D'] },
  { id: 'edit-item', where: 'items', does: 'Edit the details', keys: ['Enter'] },
  { id: 'store-item', where: 'items', does: 'Store', keys: ['S'] },
  { id: 'version-item', where: 'items', does: 'Keep as a version of what it repeats', keys: ['V'] },
  { id: 'leave-out-item', where: 'items', does: 'Leave out', keys: ['Delete', 'Backspace'] },
  { id: 'merge-items', where: 'items', does: 'Merge what is selected into one', keys: ['M'] },
  { id: 'select-item', where: 'items', does: 'Select several, or not', keys: ['Space'] },
  { id: 'select-one', where: 'items', does: 'Select only the item in hand', keys: ['Escape'] },
  { id: 'select-all', where: 'items', does: 'Select all that are shown', keys: ['Ctrl+A'] },
  { id: 'store-import', where: 'review', does: 'Store the import', keys: ['Ctrl+Enter'] },
  { id: 'next-block', where: 'item-text', does: 'In the text: next paragraph', keys: ['J', 'ArrowDown'] },
  { id: 'previous-block', where: 'item-text', does: 'In the text: previous paragraph', keys: ['K', 'ArrowUp'] },
  {
    id: 'leave-out-block',
    where: 'item-text',
    does: 'In the text: leave a paragraph out, or take it back in',
    keys: ['X', 'Delete'],
  },
  { id: 'split-here', where: 'item-text', does: 'In the text: begin a new article', keys: ['N'] },
  { id: 'split-paragraph', where: 'composer', does: 'New paragraph', keys: ['Enter', 'Shift+Enter'] },
  { id: 'insert', where: 'composer', does: 'In an empty paragraph: insert something else', keys: ['/'] },
  { id: 'join', where: 'composer', does: 'At the start: join with the paragraph before', keys: ['Backspace'] },
  { id: 'move-up', where: 'composer', does: 'Move the paragraph up', keys: ['Alt+ArrowUp'] },
  { id: 'move-down', where: 'composer', does: 'Move the paragraph down', keys: ['Alt+ArrowDown'] },
  { id: 'evidence', where: 'composer', does: 'Evidence of the sentence at the cursor', keys: ['Ctrl+Enter'] },
] as const satisfies readonly PlaceCommand[]

export const GROUPS = ['Everywhere', 'Library and reader', 'Import', 'Brief'] as const
export type Group = (typeof GROUPS)[number]
export type MenuName = 'file' | 'edit' | 'view' | 'brief' | 'help'
export type KeyPlace = 'reader' | 'items' | 'item-text' | 'review' | 'composer'

type WindowCommand = {
  id: string
  name: string
  does: string
  keys: readonly string[]
  menu: readonly [MenuName, number] | null
  group: Group
}
type PlaceCommand = { id: string; where: KeyPlace; does: string; keys: readonly string[] }

export type WindowCommandId = (typeof WINDOW_COMMANDS)[number]['id']
/** The commands that one place must answer: who answers them by a record of these forgets none. */
export type CommandOf<P extends KeyPlace> = Extract<(typeof PLACE_COMMANDS)[number], { where: P }>['id']

/** Where the sheet lists the keys of a place. */
export const GROUP_OF: Record<KeyPlace, Group> = {
  reader: 'Library and reader',
  items: 'Import',
  'item-text': 'Import',
  review: 'Import',
  composer: 'Brief',
}
