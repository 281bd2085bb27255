import { isPrintable } from '#formats/write/fonts/printable.ts'
import { checkCharacters } from '#core/brief/check/check-characters.ts'
import { checkBrief, type BriefCheck, type KnownToCheck } from '#core/brief/check/check.ts'
import type { EvidenceMap } from '#core/brief/evidence.ts'
import type { BriefContent } from '#core/brief.ts'
import { success, type Result } from '#core/result.ts'
import type { Template } from '#core/template.ts'
import { sayingIn } from '#text/text.ts'
import { keptWorker } from '../kept-worker.ts'
import type { ProgramFiles } from '../program-files.ts'

/** How long a worker that nobody asks anything stays, in milliseconds: it remembers what it has read of sentences. */
const IDLE = 300_000

/** `language`: of the document that what is found stands in; without it the interface's. */
export type CheckInput = {
  brief: BriefContent
  template: Template
  evidence: EvidenceMap
  known: KnownToCheck
  language?: string
}

export type BriefChecks = {
  /**
   * The check of what `input` gathers when its turn comes: what is asked for under one key while another is checked is gathered and checked once, as it is
   * then. Failures: those of `input`. Rejects where the check throws, or the checks are closed.
   */
  check<I extends CheckInput>(key: string, input: () => Result<I>): Promise<Result<{ input: I; check: BriefCheck }>>
  close(): Promise<void>
}

/** Checks briefs beside the engine's thread, one after the other, in a worker that is started when it is needed; at once where the program has none (in tests). */
export function createBriefChecks({ workers }: ProgramFiles): BriefChecks {
  const waiting = new Map<string, Promise<Result<{ input: CheckInput; check: BriefCheck }>>>()
  let last: Promise<unknown> = Promise.resolve()
  const worker = workers && keptWorker<CheckInput, BriefCheck>(new URL('brief-check.worker.js', workers), IDLE)
  return {
    check<I extends CheckInput>(key: string, input: () => Result<I>) {
      type Checked = Promise<Result<{ input: I; check: BriefCheck }>>
      const known = waiting.get(key)
      // Under one key the same is gathered.
      if (known) return known as Checked
      const turn: Checked = last.then(async () => {
        waiting.delete(key)
        const gathered = input()
        if (!gathered.ok) return gathered
        const { brief, template, evidence, known: besides, language } = gathered.value
        const asked = { brief, template, evidence, known: besides, ...(language === undefined ? {} : { language }) }
        return success({ input: gathered.value, check: await (worker?.ask(asked) ?? checkGathered(asked)) })
      })
      waiting.set(key, turn)
      last = turn.catch(() => undefined)
      return turn
    },
    close: async () => worker?.close(),
  }
}

/** The work itself. */
export function checkGathered({ brief, template, evidence, known, language }: CheckInput): BriefCheck {
  const check = (): BriefCheck => {
    const checked = checkBrief(brief, template, evidence, known)
    return { ...checked, findings: [...checked.findings, ...checkCharacters(brief, evidence, isPrintable)] }
  }
  return language === undefined ? check() : sayingIn(language, check)
}
