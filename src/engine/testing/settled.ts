import type { Engine } from '../engine.ts'
import { expectOk } from './temporary-engine.ts'

/** Waits until what decisions teach is learned, and all articles were looked through for suggestions. */
export async function settled(engine: Engine): Promise<void> {
  expectOk(await engine.call('themes.learning', {}))
  while (expectOk(await engine.call('triage.counts', {})).toLook > 0) await new Promise((resolve) => setTimeout(resolve, 5))
}
