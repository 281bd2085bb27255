import { negationsIn } from '../negation-words.ts'

/** “no contract has been signed”, “no troops were sent”. */
const NONE =
  /(?<!\p{L})no (?:\p{L}+ )?(?<noun>\p{L}{4,}) (?:has|have|had|was|were|is|are)(?: yet| ever)? (?:been )?(?<verb>\p{L}{3,}(?:ed|en|wn|nt|ld|de|id|ught))(?!\p{L})/giu
/** Words between the noun and the verb of the sentence. */
const [BETWEEN, FROM] = ['(?: \\p{L}+){0,4}?', '(?<!\\p{L})(?:the|a|an|one|its|this|that)(?: \\p{L}+)? ']

/** A clause that a sentence adds as done and its passage denies with “no”: “…, and the contract has been signed” of “no contract has been signed”; the passage’s words, null where none is. */
export function deniedClause(sentence: string, passage: string): string | null {
  for (const { 0: said, groups } of passage.matchAll(NONE)) {
    const [noun, verb] = [groups?.['noun'] ?? '', groups?.['verb'] ?? '']
    const told = new RegExp(`${FROM}${noun}${BETWEEN} ${verb}(?!\\p{L})`, 'iu').exec(sentence)
    if (told !== null && negationsIn(told[0]).length === 0) return said
  }
  return null
}
