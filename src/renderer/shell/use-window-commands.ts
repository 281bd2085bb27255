import { useEffect } from 'react'
import { act } from '../ui/act.ts'
import { isMac } from '../ui/is-mac.ts'
import { letterKeys, pressesLetter } from '../ui/letter-keys.ts'
import { notify } from '../ui/toasts.ts'
import { answerMenu, runCommand } from './commands.ts'
import { dialog } from './dialogs.ts'
import { mergeLibrary } from './merge-library.ts'
import { exportMarks, importMarks } from './mark-files.ts'
import { keyCommand, movesInText } from '#contract/keys.ts'
import { t } from '#text/text.ts'
import { focusPane, watchPanes } from './pane-focus.ts'
import { go, showTriage } from './place.ts'
import { watchScreens } from './screen-focus.ts'
import { focusSearch } from './search.ts'
import { useCommand } from './use-command.ts'
import { useUndo } from './use-undo.ts'

/** Answers the commands of the window itself, and lets every command be asked for from the menu bar and from the keyboard. */
export function useWindowCommands(): void {
  useUndo()
  useCommand('palette', () => dialog.set({ kind: 'palette' }))
  useCommand('shortcuts', () => dialog.set({ kind: 'shortcuts' }))
  useCommand('next-pane', () => focusPane(1))
  useCommand('previous-pane', () => focusPane(-1))
  useCommand('letter-keys', toggleLetterKeys)
  useCommand('show-library', () => go({ view: 'articles' }))
  useCommand('show-excerpts', () => go({ view: 'excerpts' }))
  useCommand('show-triage', () => showTriage(null))
  useCommand('find', () => {
    // At once where the field is on screen, so that no key typed after the shortcut goes elsewhere.
    if (focusSearch()) return
    go({ view: 'articles' })
    window.requestAnimationFrame(() => focusSearch())
  })
  useCommand('new-collection', () => dialog.set({ kind: 'new-collection', articles: [] }))
  useCommand('import-marks', () => void importMarks())
  useCommand('export-marks', () => void exportMarks())
  useCommand('merge-library', () => void mergeLibrary())
  useCommand('export-library', () => void act('library.exportPart', {}))
  useCommand('backup', () => dialog.set({ kind: 'backup' }))
  useCommand('restore', () => dialog.set({ kind: 'restore' }))
  useCommand('recover', () => dialog.set({ kind: 'recover' }))

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = event.defaultPrevented || isOfText(event) ? null : keyCommand(event)
      if ((command === 'undo' || command === 'redo') && hasOwnUndo(event.target)) return
      // Signs alone are heard below.
      if (pressesLetter(event)) return
      if (command !== null && runCommand(command)) event.preventDefault()
      // Where nothing took it, the page would be selected as a whole, bars and lists with it.
      else if (event.key === 'a' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented && !isWritten(event.target))
        event.preventDefault()
    }
    // Before the library of controls, which goes through its own regions with F6, and looks in lists for a line that begins with a sign.
    const onEarlyKey = (event: KeyboardEvent): void => {
      const command = keyCommand(event)
      const isSign = pressesLetter(event) && letterKeys.get() && !isWritten(event.target)
      if (command === null || !(isSign || command === 'next-pane' || command === 'previous-pane') || !runCommand(command)) return
      event.preventDefault()
      event.stopPropagation()
    }
    const ends = [watchPanes(), watchScreens()]
    window.addEventListener('keydown', onEarlyKey, true)
    window.addEventListener('keydown', onKey)
    answerMenu()
    return () => {
      for (const end of ends) end()
      window.removeEventListener('keydown', onEarlyKey, true)
      window.removeEventListener('keydown', onKey)
    }
  }, [])
}

/** Switches the keys that are letters alone off, or on again, and says so. */
function toggleLetterKeys(): void {
  letterKeys.set((on) => !on)
  notify({ tone: 'plain', text: letterKeys.get() ? t('shell:shortcuts.lettersOn') : t('shell:shortcuts.lettersOff') })
}

/** Whether keys are written there. */
function isWritten(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** A field outside the brief's text undoes its own typing. */
function hasOwnUndo(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea') && target.closest('.composer') === null
}

/** A key that moves the caret in the text that has the keyboard. */
function isOfText(event: KeyboardEvent): boolean {
  const { target } = event
  const isText = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
  return isText && movesInText(event, isMac)
}
