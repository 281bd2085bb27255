import { z } from 'zod'

/** A style that a user added is known by the hash of its file, so that a brief goes on with the very file it was given, whatever is added later. */
export const OwnStyleId = z.string().regex(/^own:[0-9a-f]{64}$/u)
export type OwnStyleId = z.infer<typeof OwnStyleId>

/** The id of a file whose SHA-256 is `hash` (hexadecimal). */
export function ownStyleId(hash: string): OwnStyleId {
  return `own:${hash}`
}

/** The SHA-256 of the file of that id. */
export function ownStyleHash(id: OwnStyleId): string {
  return id.slice('own:'.length)
}

/** A citation style is a CSL file; a house style a Word file whose styles, page, heads and feet briefs take on. */
export const OwnStyleKind = z.enum(['citation', 'house'])
export type OwnStyleKind = z.infer<typeof OwnStyleKind>

/** The ends of the names of their files. */
export const STYLE_FILES: Readonly<Record<OwnStyleKind, readonly string[]>> = {
  citation: ['csl'],
  house: ['docx', 'dotx', 'docm', 'dotm'],
}

export const OwnStyle = z.object({ id: OwnStyleId, kind: OwnStyleKind, name: z.string() })
export type OwnStyle = z.infer<typeof OwnStyle>
