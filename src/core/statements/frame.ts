import type { Phrase } from './phrases.ts'
import type { SpeechVerb } from './verbs.ts'

/**
 * Who says something in a sentence, and where: tokens [from, to) are the speaker and the verb. `who` null: whoever the sentence is about (“…, adding that”).
 * `isCredit`: “according to N”. `isBehind`: the speaker stands behind the verb.
 */
export type Frame = {
  who: Phrase | null
  verb: string
  takes: SpeechVerb['takes']
  told: boolean
  shown: boolean
  isCredit: boolean
  isBehind: boolean
  from: number
  to: number
}

/** What most frames are not. */
export const PLAIN = { told: false, shown: false, isCredit: false, isBehind: false } as const
