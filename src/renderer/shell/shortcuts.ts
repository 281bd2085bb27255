import type { MenuCommand } from '#contract/events.ts'

export type Shortcut = {
  keys: string
  does: string
  command?: MenuCommand
  group: 'Everywhere' | 'Library and reader' | 'Import' | 'Brief'
}

/** Every shortcut, for the shortcuts dialog. Those with a command are also bound in the window, in case the menu bar is not there. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: 'Ctrl+K', does: 'Search the library', command: 'find', group: 'Everywhere' },
  { keys: 'Ctrl+O', does: 'Import files', command: 'import', group: 'Everywhere' },
  { keys: 'Ctrl+Shift+O', does: 'Import a folder', command: 'import-folder', group: 'Everywhere' },
  { keys: 'Ctrl+Shift+V', does: 'Import pasted text', command: 'paste', group: 'Everywhere' },
  { keys: 'Ctrl+N', does: 'New brief', command: 'new-brief', group: 'Everywhere' },
  { keys: 'Ctrl+1', does: 'Show articles', command: 'show-library', group: 'Everywhere' },
  { keys: 'Ctrl+2', does: 'Show excerpts', command: 'show-excerpts', group: 'Everywhere' },
  { keys: 'Ctrl+\\', does: 'Show or hide the navigator', command: 'toggle-navigator', group: 'Everywhere' },
  { keys: 'Ctrl+/', does: 'This list', command: 'shortcuts', group: 'Everywhere' },
  { keys: '↑ ↓', does: 'Previous and next article in the list', group: 'Library and reader' },
  { keys: 'Alt+← Alt+→', does: 'Previous and next article from anywhere', group: 'Library and reader' },
  { keys: 'Ctrl+F', does: 'Find in the article', command: 'find-in-article', group: 'Library and reader' },
  { keys: 'Ctrl+Shift+\\', does: 'Show or hide the margin', command: 'toggle-margin', group: 'Library and reader' },
  { keys: 'J K', does: 'Next and previous paragraph', group: 'Library and reader' },
  { keys: 'S', does: 'Select the next sentence of the paragraph', group: 'Library and reader' },
  { keys: 'Shift+S', does: 'Extend the selection by a sentence', group: 'Library and reader' },
  { keys: 'H', does: 'Mark the selection as an excerpt', group: 'Library and reader' },
  { keys: '1 – 9', does: 'Mark the selection with that theme', group: 'Library and reader' },
  { keys: 'N', does: 'Mark and write a note', group: 'Library and reader' },
  { keys: 'B', does: 'Mark and put into the open brief', group: 'Library and reader' },
  { keys: 'A X', does: 'Accept or reject the suggestion beside the paragraph', group: 'Library and reader' },
  { keys: 'D', does: 'Leave the paragraph out of the article, or take it back in', group: 'Library and reader' },
  { keys: 'Shift+D', does: 'Show or hide what was left out', group: 'Library and reader' },
  { keys: '↑ ↓ Home End', does: 'Move through the items', group: 'Import' },
  { keys: 'Shift+↑ ↓ · Space', does: 'Select several', group: 'Import' },
  { keys: 'Ctrl+A', does: 'Select all that are shown', group: 'Import' },
  { keys: 'Enter', does: 'Edit the details', group: 'Import' },
  { keys: 'S', does: 'Store', group: 'Import' },
  { keys: 'V', does: 'Keep as a version of what it repeats', group: 'Import' },
  { keys: 'Delete', does: 'Leave out', group: 'Import' },
  { keys: 'M', does: 'Merge what is selected into one', group: 'Import' },
  { keys: 'X', does: 'In the text: leave a paragraph out, or take it back in', group: 'Import' },
  { keys: 'N', does: 'In the text: begin a new article', group: 'Import' },
  { keys: 'Ctrl+Enter', does: 'Store the import', group: 'Import' },
  { keys: 'Enter', does: 'New paragraph', group: 'Brief' },
  { keys: '/', does: 'In an empty paragraph: insert something else', group: 'Brief' },
  { keys: 'Backspace', does: 'At the start: join with the paragraph before', group: 'Brief' },
  { keys: 'Alt+↑ Alt+↓', does: 'Move the paragraph', group: 'Brief' },
  { keys: 'Ctrl+Enter', does: 'Evidence of the sentence at the cursor', group: 'Brief' },
  { keys: 'Ctrl+Z Ctrl+Shift+Z', does: 'Undo and redo', group: 'Brief' },
  { keys: 'Ctrl+Shift+K', does: 'Show the check', command: 'check-brief', group: 'Brief' },
  { keys: 'Ctrl+E', does: 'Export as PDF', command: 'export-pdf', group: 'Brief' },
  { keys: 'Ctrl+Shift+E', does: 'Export as Word', command: 'export-docx', group: 'Brief' },
]
