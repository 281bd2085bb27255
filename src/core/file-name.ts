const LONGEST = 80

/** A file name for an export that every system takes: the title without the characters that file systems refuse. */
export function fileNameOf(title: string, extension: string): string {
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/[. ]+$/, '')
  return `${name === '' ? 'Brief' : name}.${extension}`
}
