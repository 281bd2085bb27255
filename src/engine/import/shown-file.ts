/** A file as lists name it: a member of an archive with the archive before it. */
export function shownFile({ file, member }: { file: string; member: string | null }): string {
  return member === null ? file : `${file} › ${member}`
}
