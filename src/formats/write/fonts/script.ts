/** The scripts that need a font of their own. Everything else is set in the template's serif or sans. */
export type Script = 'arabic' | 'han'

const ARABIC = /^[\p{Script=Arabic}]$/u
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]$/u

/** The script of one character, null where the main fonts serve. Common Arabic punctuation (، ؛ ؟) counts as Arabic. */
export function scriptOf(character: string): Script | null {
  if (character < '\u0600') return null
  if (ARABIC.test(character) || '،؛؟ـ'.includes(character)) return 'arabic'
  return HAN.test(character) ? 'han' : null
}

/**
 * Characters that steer layout and show nothing: a font need not hold them. Unicode's default-ignorable characters, the soft hyphen and
 * variation selectors among them.
 */
export function isInvisible(character: string): boolean {
  return /^\p{Default_Ignorable_Code_Point}$/u.test(character)
}
