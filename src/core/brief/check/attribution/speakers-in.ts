import { compileActors } from '#core/actors/gazetteer.ts'
import type { Block } from '#core/article.ts'
import { splitSentences } from '#core/sentences.ts'
import { statementsIn } from '#core/statements/statements.ts'
import { attributionsIn } from './attributions.ts'
import { creditsIn } from './credits.ts'
import { nameBefore } from './name-at.ts'

/** For reading a passage by itself, without the library’s own list of actors. */
export const NOBODY_KNOWN = compileActors([])

/** “a poll by the Almaty firm Sana Research found”: what it found that firm says. */
const MADE_BY =
  /(?<!\p{L})(?:polls?|surveys?|stud(?:y|ies)|reports?|analys[ei]s|estimates?|audits?|papers?|review|calculations?|опросы?|опроса|опросу|исследовани\p{L}+|доклад\p{L}*|расч[её]т\p{L}+)(?: (?:published|conducted|released|made|done|commissioned|issued|проведённ\p{L}+|опубликованн\p{L}+))? (?:(?:by|from) (?:the )?|(?=\p{L}+ [\p{Lu}«]))(?<whose>(?:[\p{L}«»’'-]+ ){1,6})/giu
const CAPITALS = /(?<![\p{L}-])\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu

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
    ...[...block.text.matchAll(MADE_BY)].flatMap(({ groups }) => groups?.['whose']?.match(CAPITALS) ?? []),
  ]
  speakers.set(block, names)
  return names
}
