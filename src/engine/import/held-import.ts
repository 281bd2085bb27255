import { CLAIM_LASTS, releaseClaim, renewClaim } from '#store/imports/import-claims.ts'
import type { WritableDB } from '#store/sqlite/database.ts'

/** How often a claim is renewed while a job works or waits: some times before it would grow old. In milliseconds. */
const RENEWED_EVERY = CLAIM_LASTS / 4

/** The import was taken over by another program, because this one gave no sign for long (it was stopped, or the machine slept). */
export class ClaimLost extends Error {}

export type HeldImport = {
  /** The library to work on. Throws `ClaimLost` where another program may be at the import now: nothing is stored twice. */
  db: () => WritableDB
  release(): void
}

/** An import that `holder` has claimed, for as long as a job works on it; `lost` is called when somebody else took it while the job waited. */
export function holdImport(db: () => WritableDB, batch: number, holder: string, lost: () => void): HeldImport {
  const library = db()
  // The first use asks: what claimed the import may have been taken back.
  let renewed = 0
  const renew = (open: WritableDB): void => {
    if (!renewClaim(open, batch, holder)) throw new ClaimLost()
    renewed = Date.now()
  }
  const timer = setInterval(() => {
    try {
      renew(db())
    } catch (error) {
      // A library that is busy or gone is told about where it is written to.
      if (error instanceof ClaimLost) lost()
    }
  }, RENEWED_EVERY)
  timer.unref()
  return {
    db() {
      const open = db()
      if (Math.abs(Date.now() - renewed) >= RENEWED_EVERY) renew(open)
      return open
    },
    release() {
      clearInterval(timer)
      try {
        if (library.open) releaseClaim(library, batch, holder)
      } catch {
        // A full disk, say. It grows old by itself.
      }
    },
  }
}
