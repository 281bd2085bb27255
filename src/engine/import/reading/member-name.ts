/** How messages call a member of an archive. */
export function memberName(archive: string, member: string): string {
  return `${archive} › ${member}`
}
