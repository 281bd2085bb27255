import { dialog } from 'electron'
import type { BrowserWindow, FileFilter } from 'electron'
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
    properties: kind === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory'],
    ...(kind === 'files' ? { filters: ARTICLES } : {}),
  })
  return chosen.canceled ? [] : chosen.filePaths
}

/** Where to write an export; null when the user closed the dialog. */
export async function chooseExportTarget(window: BrowserWindow, format: ExportFormat, name: string): Promise<string | null> {
  const { name: filter, extension } = EXPORT_FORMATS[format]
  const chosen = await dialog.showSaveDialog(window, {
    title: 'Export brief',
    defaultPath: `${fileName(name)}.${extension}`,
    filters: [{ name: filter, extensions: [extension] }],
  })
  return chosen.canceled || !chosen.filePath ? null : withExtension(chosen.filePath, extension)
}

export async function chooseBackupTarget(window: BrowserWindow, today: string): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title: 'Back up the library',
    defaultPath: `Briefwright ${today}.sqlite`,
    filters: LIBRARY,
  })
  return chosen.canceled || !chosen.filePath ? null : withExtension(chosen.filePath, 'sqlite')
}

/** The backup to restore, after the user confirmed that it takes the library's place; null otherwise. */
export async function chooseBackup(window: BrowserWindow): Promise<string | null> {
  const chosen = await dialog.showOpenDialog(window, { title: 'Restore a backup', properties: ['openFile'], filters: LIBRARY })
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

/** A title as a file name: without the characters that Windows, macOS or Linux refuse, and not longer than they allow. */
function fileName(title: string): string {
  const safe = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
  return safe === '' ? 'Brief' : safe
}

function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`
}
