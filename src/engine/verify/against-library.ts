import type { VerifiedFile } from '#contract/verified-file.ts'
import type { ProofRegister } from '#core/brief/proof/proof-register.ts'
import { exportsOf } from '#store/briefs/brief-exports.ts'
import { briefAtRevision, getBrief } from '#store/briefs/briefs.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { againstBrief, type BriefDifference } from './against-brief.ts'
import { driftOf, type Drift } from './drift.ts'

type Compared = VerifiedFile['compared']
export type AgainstLibrary = {
  /** The register bears its own hash. */
  whole: boolean
  register: Compared['register']['state']
  brief: Compared['brief']
  differences: BriefDifference
  drift: Drift
}

const NONE: BriefDifference = { sentences: new Map(), whole: [] }

/** Holds a register against the library: whether it is one that was exported here, says what the brief said then, and rests on what still stands. */
export function againstLibrary(db: ReadableDB, register: ProofRegister, whole: boolean): AgainstLibrary {
  const { id, revision } = register.brief
  const exported = exportsOf(db, id)
  const record = exported.find((one) => one.register === register.sha256 && one.revision === revision)
  const now = getBrief(db, id)
  const content = now === null ? null : briefAtRevision(db, id, revision)
  const found = content === null ? NONE : againstBrief(register, content, record !== undefined)
  const isThisBrief = record !== undefined || (content !== null && isLikely(register, content.title, found))
  const differences = isThisBrief ? found : NONE
  const differs = differences.sentences.size > 0 || differences.whole.length > 0
  const state = (): AgainstLibrary['register'] => {
    if (!whole) return 'edited'
    if (record !== undefined) return 'recorded'
    if (differs || exported.some((one) => one.revision === revision)) return 'edited'
    return isThisBrief ? 'brief' : 'unknown'
  }
  const brief = isThisBrief && now !== null ? { id: String(id), revision, now: now.revision, kept: content !== null } : null
  return { whole, register: state(), brief, differences, drift: driftOf(db, register, record?.at ?? null) }
}

/** Numbers of briefs are per library: it is this brief where the title or most sentences are the same. */
function isLikely({ brief, sentences }: ProofRegister, title: string, { sentences: differing }: BriefDifference): boolean {
  return brief.title === title || (sentences.length > 0 && differing.size * 2 < sentences.length)
}
