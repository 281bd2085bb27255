import { z } from 'zod'
import type { DocumentReferences } from '#core/document.ts'
import type { Finding } from '../check/rules.ts'
import type { Waiver } from '../check/waivers.ts'
import { EvidenceRegister } from '../resolve/register.ts'
import { printable } from '#core/printable.ts'
import { canonicalJson } from './canonical-json.ts'
import { HouseProof } from './house-proof.ts'
import { PrintedPiece } from './printed-piece.ts'

/** What the check found at the export. `section` and `sentence` are ids within the brief, null where it concerns the whole. */
const RegisteredFinding = z.object({
  rule: z.string(),
  severity: z.string(),
  section: z.string().nullable(),
  sentence: z.string().nullable(),
  message: z.string(),
  reference: z.string().optional(),
})

/**
 * The register that travels in a file of this release: that of the evidence, and the whole brief as exported. `sha256` is over all the rest in its canonical form, see
 * docs/evidence-register.md.
 */
export const ProofRegister = EvidenceRegister.extend({
  version: z.literal(2),
  app: z.object({ name: z.literal('Briefwright'), version: z.string() }),
  brief: EvidenceRegister.shape.brief.extend({
    id: z.int(),
    authors: z.array(z.string()),
    marking: z.string(),
    language: z.string(),
  }),
  /** Every printed piece in the order in which it is read; notes stand where they are set as endnotes. */
  pieces: z.array(PrintedPiece),
  /** The cited sources as CSL-JSON, by the keys that pieces cite; `style`: the SHA-256 of the CSL style. Missing in files from before there was Markdown. */
  references: z.array(z.looseObject({ id: z.string() })).optional(),
  style: z.string().optional(),
  /** The links that lead out of the file, and what programs tell of it; both missing in files from before these were compared. */
  links: z.array(z.object({ text: z.string(), href: z.string() })).optional(),
  properties: z.object({ title: z.string(), author: z.string(), subject: z.string(), keywords: z.string() }).optional(),
  findings: z.array(RegisteredFinding),
  /** `sentences`: those that it names; without them it is of the rule as a whole. */
  waivers: z.array(z.object({ rule: z.string(), reason: z.string(), sentences: z.array(z.string()).optional() })),
  /** Of a Word file in a house style. */
  house: HouseProof.optional(),
  sha256: z.string(),
})
export type ProofRegister = z.infer<typeof ProofRegister>

/** What of an export only its surroundings know. `sha256` answers the hash of a text, hexadecimal. */
export type Sealing = { app: string; findings: readonly Finding[]; sha256: (text: string) => string }

/** What is printed of a brief, as far as a file is compared with it. */
type Printed = Pick<ProofRegister, 'links' | 'properties'> & {
  pieces: readonly PrintedPiece[]
  references: DocumentReferences | undefined
}

export function makeProofRegister(
  evidence: EvidenceRegister,
  brief: ProofRegister['brief'],
  { pieces, references, links, properties }: Printed,
  waivers: readonly Waiver[],
  { app, findings, sha256 }: Sealing,
  house: HouseProof | null = null,
): ProofRegister {
  const register = printable({
    ...evidence,
    version: 2 as const,
    app: { name: 'Briefwright' as const, version: app },
    brief,
    pieces: pieces.map((piece) => withoutName(piece, evidence)),
    ...(references === undefined ? {} : { references: references.items, style: sha256(references.style) }),
    ...(links === undefined ? {} : { links }),
    ...(properties === undefined ? {} : { properties }),
    findings: findings.map(({ fix: _fix, ...told }) => told),
    waivers: waivers.map(({ rule, reason, sentences }) => ({
      rule,
      reason,
      ...(sentences.length === 0 ? {} : { sentences: sentences.map(({ id }) => id) }),
    })),
    ...(house === null ? {} : { house }),
  })
  return { ...register, sha256: sha256(canonicalJson(register)) }
}

/** Cells that name a row or a column claim nothing, and are no sentences of the brief. */
function withoutName({ sentence, ...piece }: PrintedPiece, { sentences }: EvidenceRegister): PrintedPiece {
  return sentence !== undefined && sentences.some(({ id }) => id === sentence) ? { ...piece, sentence } : piece
}

/** The text over which the hash of a register goes, as it was read: also what a later release added to it counts. */
export function hashedText(register: object): string {
  return canonicalJson(Object.fromEntries(Object.entries(register).filter(([key]) => key !== 'sha256')))
}
