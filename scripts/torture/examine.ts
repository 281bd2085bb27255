import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lookAfter, type Left } from './look-after.ts'

/** Where what a round with a fault left is kept, as it was before anybody looked at it. */
const KEPT = '.cache/torture-faults'

/** What is wrong with what a round left in `folder`, beside the faults that are known already. What is wrong is kept, to be looked into. */
export async function examine(folder: string, left: Left, known: readonly string[] = []): Promise<string[]> {
  const asItWas = `${folder}-as-it-was`
  cpSync(folder, asItWas, { recursive: true })
  const faults = [...known, ...(await lookAfter(left))]
  if (faults.length > 0) {
    mkdirSync(KEPT, { recursive: true })
    const kept = mkdtempSync(join(KEPT, 'round-'))
    cpSync(asItWas, kept, { recursive: true })
    console.error(`What the next faults left is kept as it was in ${kept}.`)
  }
  rmSync(asItWas, { recursive: true, force: true })
  return faults
}
