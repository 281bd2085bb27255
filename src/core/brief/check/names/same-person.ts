import { skeletons, spelledAlike } from './skeleton.ts'

const PATRONYMIC = /(?:vich|vna|ichna|uly|kizi?|kyzy)$/u

/**
 * Whether a name in a text may be this person: by surname alone, with initials, in another alphabet. What both names give must agree: “Dana Serik”
 * is not Aigul Serik, “D. Serik” may be Dana.
 */
export function samePerson(name: string, person: string): boolean {
  const [said, known] = [words(name), words(person)]
  const surname = said.at(-1)
  if (surname === undefined || known.length === 0) return false
  const strange = said.filter((word) => !known.some((other) => agree(word, other)))
  const whole = said.some((word) => !isInitial(word) && known.some((other) => spelledAlike(word, other)))
  if (strange.every((word) => PATRONYMIC.test(skeletons(word)[0] ?? ''))) return whole
  // The passage gives the surname alone: a given name beside it in the text cannot be held against it.
  return known.length === 1 && spelledAlike(known[0] ?? '', surname)
}

function words(name: string): string[] {
  return name
    .replace(/\p{Lu}\.(?=\p{Lu})/gu, '$& ')
    .split(/[\s,-]+/u)
    .filter((word) => /^[\p{Lu}\p{Script=Han}\p{Script=Arabic}]/u.test(word))
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\p{Ll}?\.$|^\p{Lu}$/u.test(word)
}

function agree(one: string, other: string): boolean {
  if (!isInitial(one) && !isInitial(other)) return spelledAlike(one, other)
  const firsts = skeletons(other).map((key) => key.charAt(0))
  return skeletons(one).some((key) => firsts.includes(key.charAt(0)))
}
