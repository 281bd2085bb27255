import { basename } from 'node:path'
import { readExported } from '#formats/read/exported.ts'
import { readWholeFile } from '../import/reading/read-whole-file.ts'
import { verifyFile } from '../verify/verify-file.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'

export function verifyHandlers({ db }: EngineContext): AreaHandlers<'verify'> {
  return {
    'verify.file': async ({ path }) => {
      const name = basename(path)
      const bytes = await readWholeFile(path)
      if (!bytes.ok) return bytes
      const exported = await readExported(bytes.value, name)
      return exported.ok ? verifyFile(db(), exported.value, name) : exported
    },
  }
}
