/** How many of the last parts of a path from another machine are tried inside the folder. */
const MOST_PARTS = 4

/**
 * Where to look for an attachment, most likely first: the path as it is written where it stays inside the folder, then its last parts, because programs write where the file lay on
 * the machine that exported it (`C:\Users\…\storage\AB12\paper.pdf`). Never a path that leads out of the folder.
 */
export function attachmentPaths(written: string): string[] {
  const parts = decoded(written.trim().replace(/^file:(?:\/\/(?:localhost)?)?/i, ''))
    .replaceAll('\\', '/')
    .replace(/^\/?[a-z]:\//i, '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || parts.length > 100) return []
  const inside = parts.slice(parts.lastIndexOf('..') + 1)
  if (inside.length === 0) return []
  const paths = inside.length > MOST_PARTS ? [] : [inside.join('/')]
  if (inside.length > MOST_PARTS && !/^(?:[/\\]|[a-z]:|file:)/i.test(written)) paths.push(inside.join('/'))
  for (let count = Math.min(MOST_PARTS, inside.length); count > 0; count -= 1) paths.push(inside.slice(-count).join('/'))
  return [...new Set(paths)]
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A per cent sign in a name that is not an address.
    return path
  }
}
