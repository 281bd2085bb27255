import { basename } from 'node:path'
import { EvidenceRegister } from '#core/brief/resolve/register.ts'
import { verifyRegister } from '#core/brief/resolve/verify-register.ts'
import { failure, success, type Result } from '#core/result.ts'
import { readExported } from '#formats/read/exported.ts'
import { t } from '#text/text.ts'
import { collectEvidence } from '../brief/collect-evidence.ts'
import { readWholeFile } from '../import/reading/read-whole-file.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'

export function verifyHandlers({ db }: EngineContext): AreaHandlers<'verify'> {
  return {
    'verify.file': async ({ path }) => {
      const name = basename(path)
      const bytes = await readWholeFile(path)
      if (!bytes.ok) return bytes
      const exported = await readExported(bytes.value, name)
      if (!exported.ok) return exported
      const register = registerOf(exported.value.register, name)
      if (!register.ok) return register
      const ids = register.value.excerpts.map(({ id }) => id)
      return success(verifyRegister(register.value, exported.value.text, collectEvidence(db(), ids)))
    },
  }
}

function registerOf(text: string | null, name: string): Result<EvidenceRegister> {
  if (text === null) return failure('no-register', t('refused:verify.noRegister', { name }))
  try {
    return success(EvidenceRegister.parse(JSON.parse(text)))
  } catch {
    return failure('damaged-register', t('refused:verify.damagedRegister', { name }))
  }
}
