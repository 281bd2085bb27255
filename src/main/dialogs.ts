import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { dialog } from 'electron'
import type { BrowserWindow, FileFilter } from 'electron'
import { proposedName, withExtension } from './file-extension.ts'
import { EXPORT_FORMATS, type ExportFormat } from '#core/export-formats.ts'
import { formatGroups } from '#core/formats.ts'

const LIBRARY: FileFilter[] = [{ name: 'Briefwright library', extensions: ['sqlite'] }]
const GROUPS = formatGroups()
const ARTICLES: FileFilter[] = [
  { name: 'Articles', extensions: GROUPS.flatMap(({ extensions }) => extensions) },
  ...GROUPS.map(({ title, extensions }) => ({ name: title, extensions })),
  { name: 'All files', extensions: ['*'] },
]

/** The files or the folder to import; empty when the user closed the dialog. */
export async function chooseArticles(window: BrowserWindow, kind: 'files' | 'folder'): Promise<string[]> {
  const chosen = await dialog.showOpenDialog(window, {
    title: kind === 'files' ? 'Import files' : 'Import a folder',
    buttonLabel: 'Import',
    properties: kind === 'files' ? ['openFile', 'multiSelections', 'dontAddToRecent'] : ['openDirectory', 'dontAddToRecent'],
    ...(kind === 'files' ? { filters: ARTICLES } : {}),
  })
  return chosen.canceled ? [] : chosen.filePaths
}

/** Where to write an export; null when the user closed the dialog. */
export async function chooseExportTarget(window: BrowserWindow, format: ExportFormat, name: string): Promise<string | null> {
  const { name: filter, extension } = EXPORT_FORMATS[format]
  const chosen = await dialog.showSaveDialog(window, {
    title: 'Export brief',
    defaultPath: proposedName(name, extension),
    filters: [{ name: filter, extensions: [extension] }],
    properties: ['dontAddToRecent'],
  })
  return chosen.canceled || !chosen.filePath ? null : settled(window, chosen.filePath, extension)
}

export async function chooseBackupTarget(window: BrowserWindow, today: string): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title: 'Back up the library',
    defaultPath: `Briefwright ${today}.sqlite`,
    filters: LIBRARY,
    properties: ['dontAddToRecent'],
  })
  return chosen.canceled || !chosen.filePath ? null : settled(window, chosen.filePath, 'sqlite')
}

/** The backup to restore, after the user confirmed that it takes the library's place; null otherwise. */
export async function chooseBackup(window: BrowserWindow): Promise<string | null> {
  const chosen = await dialog.showOpenDialog(window, {
    title: 'Restore a backup',
    properties: ['openFile', 'dontAddToRecent'],
    filters: LIBRARY,
  })
  const file = chosen.filePaths[0]
  if (chosen.canceled || file === undefined) return null
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Replace the library with this backup?',
    detail: `${file}\n\nThe present library is kept aside next to it, so nothing is lost.`,
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  })
  return response === 0 ? file : null
}

/**
 * The chosen path with its extension; null when the user would not overwrite what is there. The system's dialog has asked about the name as it was
 * typed, so a name that gets its extension here is asked about here.
 */
async function settled(window: BrowserWindow, path: string, extension: string): Promise<string | null> {
  const whole = withExtension(path, extension)
  if (whole === path || !existsSync(whole)) return whole
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `Replace “${basename(whole)}”?`,
    detail: `There is a file of that name in ${dirname(whole)} already. Replacing it overwrites what it holds.`,
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  })
  return response === 0 ? whole : null
}
