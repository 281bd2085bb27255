import { splitSentences } from '#core/sentences.ts'
import { stateOf } from '../names/places.ts'
import { spelledAlike } from '../names/skeleton.ts'
import { remembered } from '#core/in-text/remembered.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'

/** A name with the word before it that says which part it plays; null where none does. */
type Part = { name: string; by: string | null }

const NAME =
  /(?<![\p{L}\p{N}])(?:(?<by>against|to|from|for|by|over|under|против|от|для|из|к)\s(?:the\s)?)?(?<name>\p{Lu}[\p{L}\p{M}]+(?:\s\p{Lu}[\p{L}\p{M}]+)*)/gu
/** Of the telling words of a sentence those that one of the passage must hold for both to tell of the same. */
const SHARE = 0.6
const LEAST = 4

/** Two names that a sentence exchanges around “against”, “to”, “from”: “A won damages against B” told as “B won damages against A”. The passage’s sentence; null where none is. */
export function turnedSides(sentence: string, passage: string): string | null {
  const parts = partsIn(sentence)
  if (parts.length < 2) return null
  const keys = tellingKeys(sentence)
  for (const there of splitSentences(passage, null)) {
    const same = inCommon(keys, tellingKeys(there))
    if (same < LEAST || same / keys.size < SHARE) continue
    const given = partsIn(there)
    for (const told of parts) {
      if (told.by === null) continue
      const own = given.filter((each) => alike(each.name, told.name))
      const other = given.find((each) => each.by === told.by && !alike(each.name, told.name))
      if (other === undefined || own.length === 0 || own.some(({ by }) => by === told.by)) continue
      const asked = parts.filter((each) => alike(each.name, other.name))
      if (asked.length > 0 && asked.every(({ by }) => by !== told.by)) return there.trim()
    }
  }
  return null
}

const partsIn = remembered((text): Part[] =>
  [...text.matchAll(NAME)].map(({ groups }) => ({ name: groups?.['name'] ?? '', by: groups?.['by']?.toLowerCase() ?? null })),
)

function alike(one: string, other: string): boolean {
  const state = stateOf(one)
  return state === null ? one === other || spelledAlike(one, other) : state === stateOf(other)
}
