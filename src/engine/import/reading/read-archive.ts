import { resolve } from 'node:path'
import { success } from '#core/result.ts'
import { openArchive, type ArchiveMember } from '#formats/read/open-archive.ts'
import type { FileToRead, ImportSink, Place } from '../import-sink.ts'
import { memberName } from './member-name.ts'
import { lookUp } from './prepare-file.ts'
import { guarded, readOne } from './read-one.ts'

type Reading = { reading: (at: Place) => void; stopped: () => boolean }

/** Reads the members of an archive one after the other, each a source of its own. One that cannot be read does not stop the others. */
export async function readArchive(
  file: FileToRead,
  bytes: Uint8Array,
  sink: ImportSink,
  { reading, stopped }: Reading,
): Promise<void> {
  const whole = { index: file.index, member: null }
  const opened = await guarded(file.name, () => openArchive(file.name, bytes))
  if (!opened.ok) return sink.failed(whole, opened.failure)
  const { members, warnings } = opened.value
  await sink.opened(file.index, Array.isArray(members) ? members.length : null, warnings)
  const iterator = members[Symbol.iterator]()
  while (!stopped()) {
    const next = await guarded(file.name, () => success(iterator.next()))
    if (!next.ok) return sink.failed(whole, next.failure)
    if (next.value.done === true) return
    const member = next.value.value
    if (file.done?.has(member.path) === true) continue
    reading({ index: file.index, member: member.path })
    await readMember(file, member, sink)
  }
}

async function readMember(file: FileToRead, member: ArchiveMember, sink: ImportSink): Promise<void> {
  const at = { index: file.index, member: member.path }
  const name = memberName(file.name, member.path)
  const bytes = await guarded(name, () => member.read())
  if (!bytes.ok) return sink.failed(at, bytes.failure)
  const content = await lookUp(at, bytes.value, sink)
  if (content.kind === 'same') return sink.left(at, content.sha256)
  const path = file.bytes === undefined ? resolve(file.file) : null
  const read = await readOne({ name, bytes: bytes.value, beside: member.beside }, path)
  return read.ok ? sink.read(at, read.value) : sink.failed(at, read.failure)
}
