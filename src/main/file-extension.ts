import { t } from '#text/text.ts'
/** The path with the extension at its end, whatever the case in which it was typed. */
export function withExtension(path: string, extension: string): string {
  return hasExtension(path, extension) ? path : `${path}.${extension}`
}

/**
 * The name of a file to propose for a title: without the characters that Windows, macOS or Linux refuse, not longer than they allow, and with its
 * extension once, also where the title already ends with it.
 */
export function proposedName(title: string, extension: string): string {
  const bare = hasExtension(title, extension) ? title.slice(0, -extension.length - 1) : title
  const safe = bare
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
  return `${safe === '' ? t('desktop:unnamedBrief') : safe}.${extension}`
}

/** The files of one name in several formats, where that name may end with the extension of one of them. */
export function targetsOf<F>(path: string, kinds: readonly { format: F; extension: string }[]): [format: F, path: string][] {
  const typed = kinds.find(({ extension }) => hasExtension(path, extension))
  const bare = typed === undefined ? path : path.slice(0, -typed.extension.length - 1)
  return kinds.map(({ format, extension }) => [format, typed?.extension === extension ? path : `${bare}.${extension}`])
}

const hasExtension = (path: string, extension: string): boolean => path.toLowerCase().endsWith(`.${extension}`)
