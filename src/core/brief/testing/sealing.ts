import type { Sealing } from '../proof/proof-register.ts'

/** A seal that needs no hash: the length of what is sealed. */
export const SEALING: Sealing = { app: '1.2.3', findings: [], sha256: (text) => `${text.length}` }
