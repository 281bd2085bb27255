import type { ComparedFile } from '#core/brief/proof/compare-file.ts'
import { picturesCompared } from '#core/brief/proof/compare-pictures.ts'
import type { FoundFile } from '#core/brief/proof/found.ts'
import { success, type Result } from '#core/result.ts'
import type { ExportedBrief } from '#formats/read/exported-brief.ts'
import { readExported } from '#formats/read/exported.ts'
import { compareWithRegister } from './compare-with-register.ts'
import { readRegister, type ReadRegister } from './read-register.ts'

/** `compare`: lay it against its register too, which a file that comes back needs not. */
export type ExportToRead = { bytes: Uint8Array; name: string; compare: boolean }

/** An exported file as it was read, its register (or why there is none), and what comparing both found: null where that was not asked for, or the file does not say which piece is which. */
export type ReadExport = {
  exported: ExportedBrief
  register: Result<ReadRegister>
  compared: ComparedFile | null
  pictures: ReturnType<typeof picturesCompared>
}

/** Reads and compares an exported file, without a library. It may take long and much memory, and so has a thread of its own (read-export-job.ts). Failures: those of readExported. */
export async function readExport({ bytes, name, compare }: ExportToRead): Promise<Result<ReadExport>> {
  const exported = await readExported(bytes, name)
  if (!exported.ok) return exported
  const register = readRegister(exported.value.registers, name)
  const compared = compare && register.ok ? await laid(exported.value.found, register.value) : null
  const pictures = compared === null ? 'none' : picturesCompared(exported.value.found, compared.placed)
  return success({ exported: exported.value, register, compared, pictures })
}

async function laid(found: FoundFile, read: ReadRegister): Promise<ComparedFile | null> {
  return read.version === 1 ? null : compareWithRegister(found, read.register)
}
