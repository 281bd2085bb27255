/**
 * Every command of the window and every key that is bound to one, in one table. The menu bar, the shortcuts, the sheet of shortcuts and the keys
 * printed beside buttons are made from it; what a command does is registered where it is done. What a command is called in a menu, and what the sheet
 * says it does, stands in the catalogue of texts under its id: `commands:name.<id>` and `commands:does.<id>`.
 *
 * `keys`: the first is shown in the menu bar, all are bound. Ctrl stands for Command on macOS. `menu`: which menu of the menu bar, and which section
 * of it. `always`: whatever a window shows, it answers this, so it can be chosen while none is up. `where`: commands of the whole window are answered by whatever is on screen; the others have meaning only where the keyboard is.
 */
export const WINDOW_COMMANDS = [
  { id: 'find', keys: ['Ctrl+K'], menu: ['edit', 2], group: 'everywhere', always: true },
  { id: 'palette', keys: ['Ctrl+P'], menu: ['edit', 2], group: 'everywhere', always: true },
  { id: 'new-brief', keys: ['Ctrl+N'], menu: ['file', 1], group: 'everywhere', always: true },
  { id: 'new-collection', keys: [], menu: ['file', 1], group: 'everywhere', always: true },
  { id: 'import', keys: ['Ctrl+O'], menu: ['file', 2], group: 'everywhere', always: true },
  { id: 'import-folder', keys: ['Ctrl+Shift+O'], menu: ['file', 2], group: 'everywhere', always: true },
  { id: 'paste', keys: ['Ctrl+Shift+V'], menu: ['file', 2], group: 'everywhere', always: true },
  { id: 'import-marks', keys: [], menu: ['file', 2], group: 'everywhere', always: true },
  { id: 'merge-library', keys: [], menu: ['file', 2], group: 'everywhere', always: true },
  { id: 'export-library', keys: [], menu: ['file', 4], group: 'everywhere', always: true },
  { id: 'export-marks', keys: [], menu: ['file', 4], group: 'everywhere', always: true },
  { id: 'back', keys: ['Alt+ArrowLeft', 'Ctrl+['], menu: ['view', 0], group: 'everywhere' },
  { id: 'forward', keys: ['Alt+ArrowRight', 'Ctrl+]'], menu: ['view', 0], group: 'everywhere' },
  { id: 'show-library', keys: ['Ctrl+1'], menu: ['view', 1], group: 'everywhere', always: true },
  { id: 'show-excerpts', keys: ['Ctrl+2'], menu: ['view', 1], group: 'everywhere', always: true },
  { id: 'show-triage', keys: ['Ctrl+3'], menu: ['view', 1], group: 'everywhere', always: true },
  { id: 'show-coverage', keys: ['Ctrl+4'], menu: ['view', 1], group: 'everywhere', always: true },
  { id: 'toggle-navigator', keys: ['Ctrl+\\'], menu: ['view', 2], group: 'everywhere' },
  { id: 'next-pane', keys: ['F6'], menu: ['view', 3], group: 'everywhere' },
  { id: 'previous-pane', keys: ['Shift+F6'], menu: ['view', 3], group: 'everywhere' },
  { id: 'letter-keys', keys: [], menu: ['view', 4], group: 'everywhere', always: true },
  { id: 'undo', keys: ['Ctrl+Z'], menu: ['edit', 1], group: 'everywhere' },
  { id: 'redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], menu: ['edit', 1], group: 'everywhere' },
  { id: 'find-in-text', keys: ['Ctrl+F'], menu: ['edit', 2], group: 'everywhere' },
  { id: 'find-next', keys: ['F3', 'Ctrl+G'], menu: ['edit', 2], group: 'everywhere' },
  { id: 'find-previous', keys: ['Shift+F3', 'Ctrl+Shift+G'], menu: ['edit', 2], group: 'everywhere' },
  { id: 'own-words', keys: [], menu: ['edit', 2], group: 'everywhere', always: true },
  { id: 'verify', keys: [], menu: ['file', 3], group: 'everywhere', always: true },
  { id: 'backup', keys: [], menu: ['file', 4], group: 'everywhere', always: true },
  { id: 'restore', keys: [], menu: ['file', 4], group: 'everywhere', always: true },
  { id: 'recover', keys: [], menu: ['file', 4], group: 'everywhere', always: true },
  { id: 'save-search', keys: [], menu: ['edit', 2], group: 'everywhere' },
  { id: 'guide', keys: [], menu: ['help', 1], group: 'everywhere', always: true },
  { id: 'guide-here', keys: ['F1'], menu: ['help', 1], group: 'everywhere', always: true },
  { id: 'shortcuts', keys: ['Ctrl+/', '?'], menu: ['help', 1], group: 'everywhere', always: true },
  { id: 'tour', keys: [], menu: ['help', 1], group: 'everywhere', always: true },
  { id: 'about', keys: [], menu: ['help', 2], group: 'everywhere', always: true },
  { id: 'preferences', keys: ['Ctrl+,'], menu: ['edit', 3], group: 'everywhere', always: true },
  { id: 'previous', keys: ['Alt+ArrowUp'], menu: null, group: 'library' },
  { id: 'next', keys: ['Alt+ArrowDown'], menu: null, group: 'library' },
  { id: 'toggle-margin', keys: ['Ctrl+Shift+\\'], menu: ['view', 2], group: 'library' },
  { id: 'second-article', keys: ['Ctrl+Shift+D'], menu: ['view', 2], group: 'library' },
  { id: 'go-to-paragraph', keys: ['Ctrl+J'], menu: ['edit', 2], group: 'library' },
  { id: 'add-excerpt', keys: ['Ctrl+Shift+B'], menu: ['brief', 1], group: 'library' },
  { id: 'replace', keys: ['Ctrl+H', 'Ctrl+Alt+F'], menu: ['edit', 2], group: 'brief' },
  { id: 'check-brief', keys: ['Ctrl+Shift+K'], menu: ['brief', 1], group: 'brief' },
  { id: 'read-beside', keys: ['F9'], menu: ['brief', 1], group: 'brief' },
  { id: 'outline', keys: ['Ctrl+Shift+J'], menu: ['brief', 1], group: 'brief' },
  { id: 'since-last-issue', keys: ['Ctrl+Shift+L'], menu: ['brief', 1], group: 'brief' },
  { id: 'pages', keys: ['Ctrl+Shift+P'], menu: ['brief', 1], group: 'brief' },
  { id: 'read-pages', keys: ['Ctrl+Shift+R'], menu: ['brief', 1], group: 'brief' },
  { id: 'versions', keys: ['Ctrl+Shift+H'], menu: ['brief', 1], group: 'brief' },
  { id: 'name-version', keys: ['Ctrl+Shift+S'], menu: ['brief', 2], group: 'brief' },
  { id: 'duplicate-brief', keys: [], menu: ['brief', 2], group: 'brief' },
  { id: 'take-back', keys: [], menu: ['file', 3], group: 'brief' },
  { id: 'comment', keys: ['Ctrl+Shift+M'], menu: ['brief', 3], group: 'brief' },
  { id: 'comments', keys: ['Ctrl+Shift+Y'], menu: ['brief', 3], group: 'brief' },
  { id: 'next-comment', keys: ['F8'], menu: ['brief', 3], group: 'brief' },
  { id: 'previous-comment', keys: ['Shift+F8'], menu: ['brief', 3], group: 'brief' },
  { id: 'next-misspelling', keys: ['F7'], menu: ['edit', 2], group: 'brief' },
  { id: 'toggle-spelling', keys: [], menu: ['view', 2], group: 'brief' },
  { id: 'set-typography', keys: ['Ctrl+Shift+T'], menu: ['brief', 4], group: 'brief' },
  { id: 'export-pdf', keys: ['Ctrl+Shift+E'], menu: ['file', 3], group: 'brief' },
  { id: 'export-docx', keys: ['Ctrl+Shift+W'], menu: ['file', 3], group: 'brief' },
] as const satisfies readonly WindowCommand[]

/** Keys that have a meaning only where the keyboard is: in the reader, in the list of articles, in triage, in the navigator, in the list or the text of an import, in a brief's text, its outline, the source beside it. */
export const PLACE_COMMANDS = [
  { id: 'next-paragraph', where: 'reader', keys: ['J'] },
  { id: 'previous-paragraph', where: 'reader', keys: ['K'] },
  { id: 'select-sentence', where: 'reader', keys: ['S'] },
  { id: 'extend-sentence', where: 'reader', keys: ['Shift+S'] },
  { id: 'select-word', where: 'reader', keys: ['W'] },
  { id: 'extend-word', where: 'reader', keys: ['Shift+W'] },
  { id: 'select-text', where: 'reader', keys: ['Ctrl+A'] },
  { id: 'mark', where: 'reader', keys: ['H'] },
  { id: 'mark-with-theme', where: 'reader', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
  { id: 'mark-again', where: 'reader', keys: ['Q'] },
  { id: 'mark-with-note', where: 'reader', keys: ['N'] },
  { id: 'mark-for-brief', where: 'reader', keys: ['B'] },
  { id: 'mark-edges', where: 'reader', keys: ['R'] },
  { id: 'take-guess', where: 'reader', keys: ['G'] },
  { id: 'accept', where: 'reader', keys: ['A'] },
  { id: 'reject', where: 'reader', keys: ['X'] },
  { id: 'correct-text', where: 'reader', keys: ['E'] },
  { id: 'leave-out', where: 'reader', keys: ['D'] },
  { id: 'show-left-out', where: 'reader', keys: ['Shift+D'] },
  { id: 'collect', where: 'reader', keys: ['C'] },
  { id: 'read', where: 'reader', keys: ['U'] },
  { id: 'star', where: 'reader', keys: ['F'] },
  { id: 'close-second', where: 'reader', keys: ['Escape'] },
  { id: 'list-second', where: 'list', keys: ['O'] },
  { id: 'list-read', where: 'list', keys: ['U'] },
  { id: 'list-star', where: 'list', keys: ['F'] },
  { id: 'list-collect', where: 'list', keys: ['C'] },
  { id: 'list-trash', where: 'list', keys: ['Delete'] },
  { id: 'triage-accept', where: 'triage', keys: ['A'] },
  { id: 'triage-reject', where: 'triage', keys: ['X'] },
  { id: 'triage-read', where: 'triage', keys: ['U'] },
  { id: 'triage-star', where: 'triage', keys: ['F'] },
  { id: 'triage-collect', where: 'triage', keys: ['C'] },
  { id: 'triage-trash', where: 'triage', keys: ['Delete'] },
  { id: 'triage-open', where: 'triage', keys: ['Enter'] },
  { id: 'theme-edit', where: 'themes', keys: ['F2'] },
  { id: 'theme-up', where: 'themes', keys: ['Alt+ArrowUp'] },
  { id: 'theme-down', where: 'themes', keys: ['Alt+ArrowDown'] },
  { id: 'theme-below', where: 'themes', keys: ['Insert', 'N'] },
  { id: 'theme-merge', where: 'themes', keys: ['M'] },
  { id: 'theme-split', where: 'themes', keys: ['S'] },
  { id: 'theme-remove', where: 'themes', keys: ['Delete', 'Backspace'] },
  { id: 'theme-menu', where: 'themes', keys: ['Shift+F10', 'ContextMenu'] },
  { id: 'kept-rename', where: 'kept', keys: ['F2'] },
  { id: 'kept-remove', where: 'kept', keys: ['Delete', 'Backspace'] },
  { id: 'kept-menu', where: 'kept', keys: ['Shift+F10', 'ContextMenu'] },
  { id: 'edit-item', where: 'items', keys: ['Enter'] },
  { id: 'store-item', where: 'items', keys: ['S'] },
  { id: 'version-item', where: 'items', keys: ['V'] },
  { id: 'leave-out-item', where: 'items', keys: ['Delete', 'Backspace'] },
  { id: 'merge-items', where: 'items', keys: ['M'] },
  { id: 'select-item', where: 'items', keys: ['Space'] },
  { id: 'select-one', where: 'items', keys: ['Escape'] },
  { id: 'select-all', where: 'items', keys: ['Ctrl+A'] },
  { id: 'store-import', where: 'review', keys: ['Ctrl+Enter'] },
  { id: 'next-block', where: 'item-text', keys: ['J', 'ArrowDown'] },
  { id: 'previous-block', where: 'item-text', keys: ['K', 'ArrowUp'] },
  { id: 'leave-out-block', where: 'item-text', keys: ['X', 'Delete'] },
  { id: 'split-here', where: 'item-text', keys: ['N'] },
  { id: 'bold', where: 'composer', keys: ['Ctrl+B'] },
  { id: 'italic', where: 'composer', keys: ['Ctrl+I'] },
  { id: 'link', where: 'composer', keys: ['Ctrl+K'] },
  { id: 'insert', where: 'composer', keys: ['/'] },
  { id: 'quote', where: 'composer', keys: ['@', 'Ctrl+Shift+A'] },
  { id: 'heading', where: 'composer', keys: ['Ctrl+Alt+2'] },
  { id: 'table', where: 'composer', keys: ['Alt+F10'] },
  { id: 'move-up', where: 'composer', keys: ['Alt+ArrowUp'] },
  { id: 'move-down', where: 'composer', keys: ['Alt+ArrowDown'] },
  { id: 'evidence', where: 'composer', keys: ['Ctrl+E', 'Ctrl+Enter'] },
  { id: 'open-source', where: 'composer', keys: ['Alt+Enter'] },
  { id: 'show-passage', where: 'composer', keys: ['Alt+Shift+Enter'] },
  { id: 'section-go', where: 'outline', keys: ['Enter'] },
  { id: 'section-rename', where: 'outline', keys: ['F2'] },
  { id: 'section-up', where: 'outline', keys: ['Alt+ArrowUp'] },
  { id: 'section-down', where: 'outline', keys: ['Alt+ArrowDown'] },
  { id: 'section-add', where: 'outline', keys: ['Insert', 'N'] },
  { id: 'section-remove', where: 'outline', keys: ['Delete', 'Backspace'] },
  { id: 'section-menu', where: 'outline', keys: ['Shift+F10', 'ContextMenu'] },
  { id: 'outline-to-text', where: 'outline', keys: ['Escape'] },
  { id: 'back-to-text', where: 'source', keys: ['Escape'] },
  { id: 'source-next-paragraph', where: 'source', keys: ['J'] },
  { id: 'source-previous-paragraph', where: 'source', keys: ['K'] },
  { id: 'source-select-sentence', where: 'source', keys: ['S'] },
  { id: 'source-extend-sentence', where: 'source', keys: ['Shift+S'] },
  { id: 'quote-source', where: 'source', keys: ['B'] },
  { id: 'cite-source', where: 'source', keys: ['A'] },
  { id: 'next-evidence', where: 'source', keys: ['E'] },
  { id: 'previous-evidence', where: 'source', keys: ['Shift+E'] },
  { id: 'open-in-reader', where: 'source', keys: ['O'] },
  { id: 'next-change', where: 'return', keys: ['J', 'ArrowDown'] },
  { id: 'previous-change', where: 'return', keys: ['K', 'ArrowUp'] },
  { id: 'accept-change', where: 'return', keys: ['A'] },
  { id: 'refuse-change', where: 'return', keys: ['R'] },
  { id: 'accept-all-changes', where: 'return', keys: ['Shift+A'] },
  { id: 'change-to-text', where: 'return', keys: ['Escape'] },
] as const satisfies readonly PlaceCommand[]

export const GROUPS = ['everywhere', 'library', 'import', 'brief'] as const
export type Group = (typeof GROUPS)[number]
export type MenuName = 'file' | 'edit' | 'view' | 'brief' | 'help'
export type KeyPlace =
  | 'reader'
  | 'list'
  | 'triage'
  | 'themes'
  | 'kept'
  | 'items'
  | 'item-text'
  | 'review'
  | 'composer'
  | 'outline'
  | 'source'
  | 'return'

type WindowCommand = {
  id: string
  keys: readonly string[]
  menu: readonly [MenuName, number] | null
  group: Group
  always?: true
}
type PlaceCommand = { id: string; where: KeyPlace; keys: readonly string[] }

export type WindowCommandId = (typeof WINDOW_COMMANDS)[number]['id']
/** The commands that one place must answer: who answers them by a record of these forgets none. */
export type CommandOf<P extends KeyPlace> = Extract<(typeof PLACE_COMMANDS)[number], { where: P }>['id']

/** Where the sheet lists the keys of a place. */
export const GROUP_OF: Record<KeyPlace, Group> = {
  reader: 'library',
  list: 'library',
  triage: 'library',
  themes: 'library',
  kept: 'library',
  items: 'import',
  'item-text': 'import',
  review: 'import',
  composer: 'brief',
  outline: 'brief',
  return: 'brief',
  source: 'brief',
}
