import { keysOf, shownKeys } from '#contract/keys.ts'
import { isMac } from '#renderer/ui/is-mac.ts'
import { createStore } from '#renderer/ui/store.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import type { Session } from '../session/session.ts'
import { evidenceIn } from './open-evidence.ts'

/** The sentence whose passage is shown on a card, and what asked for it; null for none. */
export const shownPassage = createStore<{ sentence: string; by: 'pointer' | 'keys' } | null>(null)

/** Shows what the sentence at the caret rests on, or says why nothing can be shown. */
export function showPassage(session: Session, sentence: string | null): void {
  if (sentence === null) return notify({ tone: 'plain', text: t('source:noSentence') })
  if (evidenceIn(session.editor.get(), sentence).length === 0)
    return notify({ tone: 'plain', text: t('source:restsOnNothing', { keys: shownKeys(keysOf('evidence'), isMac) }) })
  shownPassage.set({ sentence, by: 'keys' })
}
