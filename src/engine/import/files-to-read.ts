import { basename } from 'node:path'
import type { WritableDB } from '#store/sqlite/database.ts'
import { doneMembers, fileOf, unreadItems, type UnreadItem, noteTry } from '#store/imports/import-staging.ts'
import { getSource } from '#store/sources/sources.ts'
import type { FileToRead } from './import-sink.ts'

/** The rows of an import's list that stand for a file while it is read: the file itself, and members of it that are to be read again. */
export type UnreadFile = {
  file: string
  position: number
  whole: UnreadItem | null
  members: Map<string, UnreadItem>
  tries: number
}

/**
 * What an import has still to read, file by file; `unread` has the rows. `files` come first; each of `suspects` was being read when the program ended,
 * and is read by itself, last. Each file is looked up in its turn: there may be many.
 */
export function filesToRead(
  db: WritableDB,
  batch: number,
): { files: Iterable<FileToRead>; suspects: Iterable<FileToRead>; unread: UnreadFile[] } {
  const byFile = new Map<number, UnreadFile>()
  for (const item of unreadItems(db, batch)) {
    const place = fileOf(item.position)
    const known = byFile.get(place) ?? { file: item.file, position: place, whole: null, members: new Map(), tries: 0 }
    if (item.member === null) known.whole = item
    else known.members.set(item.member, item)
    known.tries = Math.max(known.tries, item.tries)
    byFile.set(place, known)
  }
  const unread = [...byFile.values()]
  return {
    unread,
    files: inTurn(db, batch, unread, ({ tries }) => tries === 0),
    suspects: inTurn(db, batch, unread, ({ tries }) => tries > 0),
  }
}

function* inTurn(
  db: WritableDB,
  batch: number,
  unread: readonly UnreadFile[],
  wanted: (file: UnreadFile) => boolean,
): Generator<FileToRead> {
  for (const [index, each] of unread.entries()) {
    if (!wanted(each)) continue
    for (const item of [each.whole, ...each.members.values()]) if (item !== null) noteTry(db, item)
    yield toFile(db, batch, each, index)
  }
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
