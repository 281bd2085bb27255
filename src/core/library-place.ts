/** Why a library should not stand where it does; `by`: what copies the folder, or which file system it is on. */
export type PlaceRisk = { kind: 'synchronised' | 'network'; by: string }

export type Place = {
  /** Absolute, with its links followed. */
  path: string
  /** Linux: what /proc/self/mountinfo says; elsewhere empty. */
  mounts: string
  /** Where OneDrive says on Windows that its folders are. */
  oneDrive: readonly string[]
  isThere: (path: string) => boolean
}

/** Folders that a service copies elsewhere, as each calls its own. */
const SERVICES: readonly [by: string, folder: RegExp][] = [
  ['Dropbox', /^Dropbox( \(.+\))?$/],
  ['OneDrive', /^OneDrive( ?- ?.+)?$/],
  ['iCloud Drive', /^(com~apple~CloudDocs|iCloud ?Drive)$/],
  ['Google Drive', /^(Google ?Drive|GoogleDrive-.+|My Drive)$/],
  ['Nextcloud', /^Nextcloud\d*$/i],
  ['ownCloud', /^ownCloud\d*$/i],
  ['Seafile', /^Seafile$/],
  ['MEGA', /^MEGA(sync)?$/],
  ['pCloud', /^pCloud ?Drive$/],
  ['Yandex.Disk', /^Yandex\.Disk$/],
  ['Box', /^Box Sync$/],
  ['macOS', /^CloudStorage$/],
]

/** What services leave in the uppermost folder that they copy. */
const MARKS: readonly [by: string, name: string][] = [
  ['Dropbox', '.dropbox'],
  ['Syncthing', '.stfolder'],
  ['Nextcloud', '.nextcloudsync.log'],
  ['ownCloud', '.owncloudsync.log'],
  ['Google Drive', '.tmp.drivedownload'],
]

/** File systems of Linux that are another machine's, or a service's. */
const NETWORK =
  /^(nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|ceph|9p|davfs|glusterfs|fuse\.(sshfs|rclone|gvfsd-fuse|davfs2?|s3fs|glusterfs|google-drive-ocamlfuse))$/

/**
 * Whether another program copies the folder of a library while it is written to, or another machine holds it. SQLite asks for neither (How To Corrupt An SQLite
 * Database File, 2.1; "Over A Network"). Null for all that is known to be well; a drive letter that Windows leads to a server is not seen.
 */
export function placeRisk({ path, mounts, oneDrive, isThere }: Place): PlaceRisk | null {
  if (/^(\\\\|\/\/)(\?\\UNC\\|[^?.\\/])/.test(path)) return { kind: 'network', by: 'SMB' }
  const type = fileSystemOf(path, mounts)
  if (type !== null && NETWORK.test(type)) return { kind: 'network', by: type.replace(/^fuse\./, '') }
  const folders = ancestors(path)
  if (oneDrive.some((folder) => folder !== '' && folders.includes(folder))) return { kind: 'synchronised', by: 'OneDrive' }
  for (const folder of folders) {
    const name = folder.split(/[\\/]/).at(-1) ?? ''
    const service = SERVICES.find(([, pattern]) => pattern.test(name)) ?? MARKS.find(([, mark]) => isThere(`${folder}/${mark}`))
    if (service !== undefined) return { kind: 'synchronised', by: service[0] }
  }
  return null
}

/** The folders above a file, the innermost first. */
function ancestors(path: string): string[] {
  const folders: string[] = []
  for (let end = lastSeparator(path); end > 0; end = lastSeparator(path.slice(0, end))) folders.push(path.slice(0, end))
  return folders
}

function lastSeparator(path: string): number {
  return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
}

/** proc_pid_mountinfo(5): the fifth field is where it is mounted, the first behind the dash its type. The last of the longest covers the others. */
function fileSystemOf(path: string, mounts: string): string | null {
  let found: { at: string; type: string } | null = null
  for (const line of mounts.split('\n')) {
    const [before = '', behind = ''] = line.split(' - ')
    const at = before.split(' ')[4]?.replaceAll(/\\(\d{3})/g, (_all, octal: string) => String.fromCharCode(parseInt(octal, 8)))
    const type = behind.split(' ')[0]
    if (at === undefined || type === undefined) continue
    const covers = at === '/' || path === at || path.startsWith(`${at}/`)
    if (covers && at.length >= (found?.at.length ?? 0)) found = { at, type }
  }
  return found?.type ?? null
}
