import { compileActors } from '#core/actors/gazetteer.ts'
import type { Block } from '#core/article.ts'
import { splitSentences } from '#core/sentences.ts'
import { statementsIn } from '#core/statements/statements.ts'
import { attributionsIn } from './attributions.ts'
import { creditsIn } from './credits.ts'
import { nameBefore } from './name-at.ts'

/** For reading a passage by itself, without the library’s own list of actors. */
export const NOBODY_KNOWN = compileActors([])

const speakers = new WeakMap<Block, string[]>()

/** Everybody to whom a paragraph credits words, in whatever way: by name, and by the words with which it names him. Read once for each paragraph. */
export function speakersIn(block: Block): string[] {
  const known = speakers.get(block)
  if (known !== undefined) return known
  const names = [
    ...attributionsIn(block.text).map(({ name }) => name),
    ...statementsIn([block], NOBODY_KNOWN).map(({ speaker }) => speaker),
    // “My driver, Ablikim, reckons”, “its spokesman, Colonel Serik, denied”: with what is said of him.
    ...splitSentences(block.text, block.language ?? null).flatMap((sentence) =>
      creditsIn(sentence).flatMap(({ who }) => nameBefore(who, who.length)?.name ?? []),
    ),
  ]
  speakers.set(block, names)
  return names
}
