import { wordKey, wordKeys } from '#core/spelling/words.ts'
import type { ExcerptsById } from '#renderer/ui/excerpts.ts'
import { createStore } from '#renderer/ui/store.ts'
import type { Session } from '../session/session.ts'

/** Words of the library's author, as they are compared. */
export const ownKeys = createStore<ReadonlySet<string>>(new Set())
/** What she does not want to be told of in a brief, while it is open. */
const ignored = new WeakMap<Session, Set<string>>()
const names = new WeakMap<ExcerptsById, ReadonlySet<string>>()

export function ignoreIn(session: Session, word: string): void {
  ignored.set(session, (ignored.get(session) ?? new Set()).add(wordKey(word)))
}

/** Whether a word that no list has is known: of the author's own, ignored in this brief, or as the articles write it that the brief cites. */
export function isKnownBesides(session: Session, excerpts: ExcerptsById, word: string): boolean {
  const key = wordKey(word)
  return isKnown(key) || (key.includes('-') && key.split('-').every((part) => part.length === 1 || isKnown(part)))

  function isKnown(one: string): boolean {
    return ownKeys.get().has(one) || ignored.get(session)?.has(one) === true || namesIn(excerpts).has(one)
  }
}

/** The words of what is cited, read once for each set of excerpts. */
function namesIn(excerpts: ExcerptsById): ReadonlySet<string> {
  const known = names.get(excerpts)
  if (known) return known
  const made = new Set<string>()
  for (const excerpt of excerpts.values()) {
    if (excerpt === null) continue
    const { title, authors, publication, anchor } = excerpt
    for (const text of [title, ...authors, publication ?? '', anchor.quote]) for (const key of wordKeys(text)) made.add(key)
  }
  names.set(excerpts, made)
  return made
}
