import { EvidenceRegister } from '#core/brief/resolve/register.ts'
import { hashedText, ProofRegister } from '#core/brief/proof/proof-register.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { sha256 } from '../sha256.ts'

/** `whole`: it bears its own hash. */
export type ReadRegister = { version: 1; register: EvidenceRegister } | { version: 2; register: ProofRegister; whole: boolean }

/** The register of a file. Failures: no-register, several-registers, newer-register, damaged-register. */
export function readRegister(texts: readonly string[], name: string): Result<ReadRegister> {
  const ours = texts.filter((text) => text.includes('"briefwright-evidence-register"'))
  if (ours.length > 1) return failure('several-registers', t('refused:verify.severalRegisters', { name, count: ours.length }))
  const [text] = ours.length === 1 ? ours : texts
  if (text === undefined) return failure('no-register', t('refused:verify.noRegister', { name }))
  const json = parsed(text)
  const older = EvidenceRegister.safeParse(json)
  if (older.success) return success({ version: 1, register: older.data })
  const read = ProofRegister.safeParse(json)
  if (read.success && typeof json === 'object' && json !== null)
    return success({ version: 2, register: read.data, whole: sha256(hashedText(json)) === read.data.sha256 })
  const version = typeof json === 'object' && json !== null && 'version' in json ? Number(json.version) : 0
  if (version > 2) return failure('newer-register', t('refused:verify.newerRegister', { name }))
  return failure('damaged-register', t('refused:verify.damagedRegister', { name }))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
