import type { VerifiedFile, VerifiedState } from '#contract/verified-file.ts'
import type { TraceState } from '#core/brief/check/trace.ts'
import type { EvidenceRegister } from '#core/brief/resolve/register.ts'
import { verifyRegister } from '#core/brief/resolve/verify-register.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'
import { collectEvidence } from '../brief/collect-evidence.ts'
import { driftOf } from './drift.ts'
import { place } from './verified-places.ts'

/** A file with a register of the first release: its sentences are looked for anywhere in the file, which is said, and is no proof. */
export function verifyOlder(db: ReadableDB, register: EvidenceRegister, text: string): VerifiedFile {
  const held = collectEvidence(
    db,
    register.excerpts.map(({ id }) => id),
  )
  const { sentences } = verifyRegister(register, text, held)
  const { looked } = driftOf(db, register, null)
  const older = { ...place('register'), state: 'UNREADABLE' as const, text: t('verify:register.older'), was: null }
  return {
    sentences: sentences.map(({ text: words, state, source }, index) => {
      const id = register.sentences[index]?.id ?? null
      return { id, text: words, state: stateOf(state), source, was: null, reason: null }
    }),
    notes: [],
    other: [older],
    compared: {
      file: 'sentences',
      register: { version: 1, app: null, state: 'unknown' },
      brief: null,
      pictures: 'none',
      articles: looked,
      redacted: 0,
    },
    ok: false,
  }
}

function stateOf(state: TraceState): VerifiedState {
  return state === 'DRIFTED' || state === 'MISSING' ? 'DRIFTED' : 'STANDS'
}
