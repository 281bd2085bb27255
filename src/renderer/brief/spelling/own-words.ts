import { wordKey } from '#core/spelling/words.ts'
import { call } from '#renderer/ui/bridge.ts'
import { notifyFailure } from '#renderer/ui/failure-notice.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import { createStore } from '#renderer/ui/store.ts'
import { ownKeys } from './known-besides.ts'

/** The author's own words in the order of the alphabet, as they were last read. */
export const ownWords = createStore<readonly string[]>([])

/** Reads the author's own words from the library. */
export async function readOwnWords(): Promise<void> {
  const reply = await call('spelling.words', {})
  if (reply.ok) show(reply.value.words)
}

/** Adds a word to the author's own, or takes it away, and says so with the way back. */
export async function setOwnWord(word: string, own: boolean): Promise<void> {
  const reply = await call('spelling.setWord', { word, own })
  if (!reply.ok) return notifyFailure(reply.failure)
  show(reply.value.words)
  notify({
    tone: 'plain',
    text: own ? t('spelling:added', { word }) : t('spelling:removed', { word }),
    actions: [{ label: t('spelling:undo'), run: () => void setOwnWord(word, !own) }],
  })
}

function show(words: readonly string[]): void {
  ownWords.set(words)
  ownKeys.set(new Set(words.map(wordKey)))
}
