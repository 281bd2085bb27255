import type { BrowserWindow } from 'electron'
import { EXPORT_FORMATS } from '#core/export-formats.ts'
import { t } from '#text/text.ts'
import { chooseFile } from './dialogs.ts'

/** The Word file that came back; null when the user closed the dialog. */
export function chooseReturned(window: BrowserWindow): Promise<string | null> {
  return chooseFile(window, {
    title: t('desktop:takeBack'),
    buttonLabel: t('desktop:open'),
    filters: [{ name: EXPORT_FORMATS.docx.name, extensions: ['docx'] }],
  })
}

/** A brief that was exported in any format; null when the user closed the dialog. */
export function chooseExported(window: BrowserWindow): Promise<string | null> {
  const formats = Object.values(EXPORT_FORMATS)
  return chooseFile(window, {
    title: t('desktop:verify'),
    buttonLabel: t('desktop:open'),
    filters: [
      { name: t('desktop:files.exported'), extensions: formats.map(({ extension }) => extension) },
      ...formats.map(({ name, extension }) => ({ name, extensions: [extension] })),
    ],
  })
}
