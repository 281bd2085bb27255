import { basename } from 'node:path'
import type { WritableDB } from '#store/sqlite/database.ts'
import { doneMembers, fileOf, unreadItems, type UnreadItem } from '#store/imports/import-staging.ts'
import { getSource } from '#store/sources/sources.ts'
import type { FileToRead } from './import-sink.ts'

/** The rows of an import's list that stand for a file while it is read: the file itself, and members of it that are to be read again. */
export type UnreadFile = { file: string; position: number; whole: UnreadItem | null; members: Map<string, UnreadItem> }

/** What an import has still to read, file by file; `unread` has the rows, in the same order. Each file is looked up in its turn: there may be many. */
export function filesToRead(db: WritableDB, batch: number): { files: Iterable<FileToRead>; unread: UnreadFile[] } {
  const byFile = new Map<number, UnreadFile>()
  for (const item of unreadItems(db, batch)) {
    const place = fileOf(item.position)
    const known = byFile.get(place) ?? { file: item.file, position: place, whole: null, members: new Map() }
    if (item.member === null) known.whole = item
    else known.members.set(item.member, item)
    byFile.set(place, known)
  }
  const unread = [...byFile.values()]
  return { unread, files: inTurn(db, batch, unread) }
}

function* inTurn(db: WritableDB, batch: number, unread: readonly UnreadFile[]): Generator<FileToRead> {
  for (const [index, each] of unread.entries()) yield toFile(db, batch, each, index)
}

function toFile(db: WritableDB, batch: number, { file, position, whole }: UnreadFile, index: number): FileToRead {
  const source = whole?.sourceId == null ? null : getSource(db, whole.sourceId)
  const done = doneMembers(db, batch, position)
  return {
    index,
    file,
    name: basename(file),
    ...(source === null ? {} : { bytes: source.bytes }),
    ...(done.size === 0 ? {} : { done }),
  }
}
