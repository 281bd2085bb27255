import { expect, test } from 'vitest'
import { placeRisk } from './library-place.ts'

const MOUNTS = `21 27 0:19 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
60 21 0:51 / /home/jane/Team\\040files rw,nosuid shared:30 - cifs //server/team rw
61 21 0:52 / /srv/nfs rw - nfs4 server:/export rw
62 61 0:53 / /srv/nfs/local rw - ext4 /dev/sdb1 rw
63 21 0:54 / /media/stick rw - vfat /dev/sdc1 rw
64 21 0:55 / /home/jane/cloud rw - fuse.rclone remote: rw
65 21 0:56 / /home rw - ext4 /dev/sdd1 rw
`

const riskAt = (path: string, there: readonly string[] = [], oneDrive: readonly string[] = []): string => {
  const risk = placeRisk({ path, mounts: MOUNTS, oneDrive, isThere: (file) => there.includes(file) })
  return risk === null ? 'none' : `${risk.kind} ${risk.by}`
}

test.each([
  ['/home/jane/.config/Briefwright/library.sqlite', 'none'],
  ['/home/jane/Dropbox/library.sqlite', 'synchronised Dropbox'],
  ['/home/jane/Dropbox (Ministry)/work/library.sqlite', 'synchronised Dropbox'],
  ['C:\\Users\\Jane\\OneDrive - Ministry\\library.sqlite', 'synchronised OneDrive'],
  ['/Users/jane/Library/Mobile Documents/com~apple~CloudDocs/library.sqlite', 'synchronised iCloud Drive'],
  ['/Users/jane/Library/CloudStorage/GoogleDrive-jane@example.org/My Drive/library.sqlite', 'synchronised Google Drive'],
  ['/Users/jane/Library/CloudStorage/Other/library.sqlite', 'synchronised macOS'],
  ['/home/jane/Nextcloud/library.sqlite', 'synchronised Nextcloud'],
  ['/home/jane/Dropbox notes/library.sqlite', 'none'],
  ['/home/jane/Dropbox', 'none'],
  ['/home/jane/Team files/library.sqlite', 'network cifs'],
  ['/home/jane/Team files of mine/library.sqlite', 'none'],
  ['/srv/nfs/library.sqlite', 'network nfs4'],
  ['/srv/nfs/local/library.sqlite', 'none'],
  ['/media/stick/library.sqlite', 'none'],
  ['/home/jane/cloud/library.sqlite', 'network rclone'],
  ['\\\\server\\team\\library.sqlite', 'network SMB'],
  ['\\\\?\\UNC\\server\\team\\library.sqlite', 'network SMB'],
  ['\\\\?\\C:\\Users\\Jane\\library.sqlite', 'none'],
])('%s: %s', (path, risk) => {
  expect(riskAt(path)).toBe(risk)
})

test('a folder of any name is known by what the service left in it, or says to be its own', () => {
  expect(riskAt('/home/jane/shared/work/library.sqlite', ['/home/jane/shared/.stfolder'])).toBe('synchronised Syncthing')
  expect(riskAt('C:\\Data\\work\\library.sqlite', [], ['', 'C:\\Data'])).toBe('synchronised OneDrive')
})
