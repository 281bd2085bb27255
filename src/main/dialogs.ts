import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { dialog } from 'electron'
import type { BrowserWindow, FileFilter, OpenDialogOptions } from 'electron'
import { t } from '#text/text.ts'
import { proposedName, targetsOf, withExtension } from './file-extension.ts'
import { EXPORT_FORMATS, type ExportFormat } from '#core/export-formats.ts'
import { referencesBeside } from '#core/marks/references-beside.ts'
import type { ChartFormat } from '#contract/coverage.ts'
import { formatGroups } from '#core/formats.ts'
import { STYLE_FILES, type OwnStyleKind } from '#core/own-style.ts'

/** Of an encrypted backup. */
const ENCRYPTED = 'briefwright-backup'

const library = (): FileFilter[] => [{ name: t('desktop:files.library'), extensions: ['sqlite'] }]

function articles(): FileFilter[] {
  const groups = formatGroups()
  return [
    { name: t('desktop:files.articles'), extensions: groups.flatMap(({ extensions }) => extensions) },
    ...groups.map(({ title, extensions }) => ({ name: title, extensions })),
    { name: t('desktop:files.all'), extensions: ['*'] },
  ]
}

/** The files or the folder to import; empty when the user closed the dialog. */
export async function chooseArticles(window: BrowserWindow, kind: 'files' | 'folder'): Promise<string[]> {
  const chosen = await dialog.showOpenDialog(window, {
    title: kind === 'files' ? t('desktop:importFiles') : t('desktop:importFolder'),
    buttonLabel: t('desktop:import'),
    properties: kind === 'files' ? ['openFile', 'multiSelections', 'dontAddToRecent'] : ['openDirectory', 'dontAddToRecent'],
    ...(kind === 'files' ? { filters: articles() } : {}),
  })
  return chosen.canceled ? [] : chosen.filePaths
}

/** One file to open; null when the user closed the dialog. */
export async function chooseFile(window: BrowserWindow, asked: OpenDialogOptions): Promise<string | null> {
  const chosen = await dialog.showOpenDialog(window, { ...asked, properties: ['openFile', 'dontAddToRecent'] })
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}

/** The picture to put into a brief; null when the user closed the dialog. What it is its bytes tell, so that other files may be chosen too. */
export function chooseImage(window: BrowserWindow): Promise<string | null> {
  return chooseFile(window, {
    title: t('desktop:insertPicture'),
    buttonLabel: t('desktop:insert'),
    filters: [
      { name: t('desktop:files.pictures'), extensions: ['png', 'jpg', 'jpeg', 'svg'] },
      { name: t('desktop:files.all'), extensions: ['*'] },
    ],
  })
}

/** The file of a style; null when the user closed the dialog. */
export function chooseStyle(window: BrowserWindow, kind: OwnStyleKind): Promise<string | null> {
  return chooseFile(window, {
    title: t(`desktop:addStyle.${kind}`),
    filters: [{ name: t(`desktop:files.styles.${kind}`), extensions: [...STYLE_FILES[kind]] }],
  })
}

/** A file with marks; null when the user closed the dialog. */
export function chooseMarks(window: BrowserWindow): Promise<string | null> {
  return chooseFile(window, {
    title: t('desktop:importMarks'),
    filters: [{ name: t('desktop:files.marks'), extensions: ['jsonld', 'json', 'md', 'csv', 'html', 'htm'] }],
  })
}

/** Where marks are to be written, in the format that its name says; null when the user closed the dialog. */
export async function chooseMarksTarget(window: BrowserWindow): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title: t('desktop:exportMarks'),
    defaultPath: 'marks.jsonld',
    filters: [
      { name: t('desktop:files.annotations'), extensions: ['jsonld'] },
      { name: t('desktop:files.markdown'), extensions: ['md'] },
      { name: t('desktop:files.csv'), extensions: ['csv'] },
    ],
    properties: ['dontAddToRecent'],
  })
  if (chosen.canceled || !chosen.filePath) return null
  const ending = /\.(md|csv)$/i.exec(chosen.filePath)?.[1]?.toLowerCase()
  const whole = await settled(window, chosen.filePath, ending ?? 'jsonld')
  const beside = whole === null ? null : referencesBeside(whole)
  return beside === null || (await unlessThere(window, beside)) !== null ? whole : null
}

/** A codebook, project or table with themes; null when the user closed the dialog. */
export function chooseCodebook(window: BrowserWindow): Promise<string | null> {
  return chooseFile(window, {
    title: t('desktop:importThemes'),
    filters: [{ name: t('desktop:files.codebooks'), extensions: ['qdc', 'qdpx', 'csv'] }],
  })
}

/** Where the themes are to be written, as a table or with the marked articles where its name says so; null when the user closed the dialog. */
export async function chooseCodebookTarget(window: BrowserWindow): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title: t('desktop:exportThemes'),
    defaultPath: 'themes.qdc',
    filters: [
      { name: t('desktop:files.qdc'), extensions: ['qdc'] },
      { name: t('desktop:files.qdpx'), extensions: ['qdpx'] },
      { name: t('desktop:files.csv'), extensions: ['csv'] },
    ],
    properties: ['dontAddToRecent'],
  })
  if (chosen.canceled || !chosen.filePath) return null
  return settled(window, chosen.filePath, /\.(csv|qdpx)$/i.exec(chosen.filePath)?.[1]?.toLowerCase() ?? 'qdc')
}

/** Where a chart is to be written; null when the user closed the dialog. */
export async function chooseChartTarget(window: BrowserWindow, name: string, format: ChartFormat): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title: t('desktop:saveChart'),
    defaultPath: `${name}.${format}`,
    filters: [{ name: t(`desktop:files.${format}`), extensions: [format] }],
    properties: ['dontAddToRecent'],
  })
  return chosen.canceled || !chosen.filePath ? null : settled(window, chosen.filePath, format)
}

/** A template.json; null when the user closed the dialog. */
export function chooseTemplate(window: BrowserWindow): Promise<string | null> {
  return chooseFile(window, {
    title: t('desktop:importTemplate'),
    filters: [{ name: t('desktop:files.templates'), extensions: ['json'] }],
  })
}

export async function chooseTemplateTarget(window: BrowserWindow, id: string): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title: t('desktop:exportTemplate'),
    defaultPath: `${id}.json`,
    filters: [{ name: t('desktop:files.templates'), extensions: ['json'] }],
    properties: ['dontAddToRecent'],
  })
  return chosen.canceled || !chosen.filePath ? null : settled(window, chosen.filePath, 'json')
}

/**
 * Where to write an export: one name is asked for, and each format has its extension. None when the user closed the dialog, or would not overwrite one of the files: nothing is
 * written then.
 */
export async function chooseExportTargets(
  window: BrowserWindow,
  formats: readonly ExportFormat[],
  name: string,
): Promise<{ format: ExportFormat; to: string }[]> {
  const kinds = formats.map((format) => ({ format, ...EXPORT_FORMATS[format] }))
  const [first] = kinds
  if (first === undefined) return []
  const chosen = await dialog.showSaveDialog(window, {
    title:
      kinds.length === 1
        ? t('desktop:exportBrief')
        : t('desktop:exportBriefAs', { formats: kinds.map((kind) => kind.name).join(', ') }),
    defaultPath: proposedName(name, first.extension),
    filters: [{ name: first.name, extensions: [first.extension] }],
    properties: ['dontAddToRecent'],
  })
  if (chosen.canceled || !chosen.filePath) return []
  const targets: { format: ExportFormat; to: string }[] = []
  for (const [format, path] of targetsOf(chosen.filePath, kinds)) {
    const to = path === chosen.filePath ? path : await unlessThere(window, path)
    if (to === null) return []
    targets.push({ format, to })
  }
  return targets
}

export async function chooseBackupTarget(window: BrowserWindow, today: string, encrypted: boolean): Promise<string | null> {
  const extension = encrypted ? ENCRYPTED : 'sqlite'
  const chosen = await dialog.showSaveDialog(window, {
    title: t('desktop:backUp'),
    defaultPath: `Briefwright ${today}.${extension}`,
    filters: [{ name: t('desktop:files.library'), extensions: [extension] }],
    properties: ['dontAddToRecent'],
  })
  return chosen.canceled || !chosen.filePath ? null : settled(window, chosen.filePath, extension)
}

/** Where a library for another analyst is to be written; null when the user closed the dialog. `collection`: the one that it is made of. */
export async function chooseLibraryTarget(window: BrowserWindow, collection: string | null): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title: collection === null ? t('desktop:exportLibrary') : t('desktop:exportCollection', { collection }),
    defaultPath: proposedName(collection ?? t('desktop:files.library'), 'sqlite'),
    filters: library(),
    properties: ['dontAddToRecent'],
  })
  return chosen.canceled || !chosen.filePath ? null : settled(window, chosen.filePath, 'sqlite')
}

/** The library to merge into the open one; null when the user closed the dialog. */
export function chooseLibrary(window: BrowserWindow): Promise<string | null> {
  return chooseFile(window, {
    title: t('desktop:mergeLibrary'),
    buttonLabel: t('desktop:merge'),
    filters: [
      { name: t('desktop:files.library'), extensions: ['sqlite', ENCRYPTED] },
      { name: t('desktop:files.all'), extensions: ['*'] },
    ],
  })
}

/** The backup to look into; null when the user closed the dialog. */
export function chooseBackup(window: BrowserWindow): Promise<string | null> {
  return chooseFile(window, {
    title: t('desktop:restore.title'),
    filters: [
      { name: t('desktop:files.library'), extensions: ['sqlite', ENCRYPTED] },
      { name: t('desktop:files.all'), extensions: ['*'] },
    ],
  })
}

/**
 * The chosen path with its extension; null when the user would not overwrite what is there. The system's dialog has asked about the name as it was
 * typed, so a name that gets its extension here is asked about here.
 */
async function settled(window: BrowserWindow, path: string, extension: string): Promise<string | null> {
  const whole = withExtension(path, extension)
  return whole === path ? whole : unlessThere(window, whole)
}

/** The path; null when a file is there and the user would not overwrite it. */
async function unlessThere(window: BrowserWindow, whole: string): Promise<string | null> {
  if (!existsSync(whole)) return whole
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('desktop:overwrite.question', { name: basename(whole) }),
    detail: t('desktop:overwrite.detail', { folder: dirname(whole) }),
    buttons: [t('desktop:replace'), t('desktop:cancel')],
    defaultId: 1,
    cancelId: 1,
  })
  return response === 0 ? whole : null
}
