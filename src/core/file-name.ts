const LONGEST = 80

/**
 * A file name for an export that every system takes, without an extension: the title without the characters that file systems refuse. The dialog
 * that proposes it adds the extension.
 */
export function fileNameOf(title: string): string {
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/(?<![. ])[. ]+$/, '')
  return name === '' ? 'Brief' : name
}
