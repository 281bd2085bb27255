/** Porter's steps 2, 3 and 4 (An algorithm for suffix stripping, 1980, with two endings of his later one): endings, longest first where one ends another, and what takes their place. */
const STEP_2 = table(
  'ational:ate tional:tion enci:ence anci:ance izer:ize abli:able alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful fulli:ful lessli:less ousness:ous aliti:al iviti:ive biliti:ble',
)
const STEP_3 = table('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:')
const STEP_4 = table('al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ism: ate: iti: ous: ive: ize:')

/** A consonant, a vowel; y is a vowel after a consonant. */
const C = '[^aeiou]'
const V = '[aeiouy]'
const CONSONANTS = `${C}[^aeiouy]*`
const VOWELS = `${V}[aeiou]*`
/** At least one, exactly one, more than one group of vowels and consonants; a vowel; consonant, vowel, consonant at the end. */
const ONE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}`)
const EXACTLY_ONE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}(?:${VOWELS})?$`)
const MORE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`)
const HAS_VOWEL = new RegExp(`^(?:${CONSONANTS})?${V}`)
const SHORT = new RegExp(`^${CONSONANTS}${V}[^aeiouwxy]$`)
/** No English stem needs more; what is longer is no word. */
const LONGEST = 40

/** The stem of a lower-case English word by Porter's rules: “pipelines” and “pipeline” have one, and so have “exporting” and “exports”. */
export function stemEnglish(word: string): string {
  if (word.length < 3 || word.length > LONGEST) return word
  let stem = withoutPastOrGerund(withoutPlural(word))
  if (stem.endsWith('y') && HAS_VOWEL.test(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`
  stem = replaced(replaced(stem, STEP_2, ONE), STEP_3, ONE)
  return withoutEnd(withoutSuffix(stem))
}

/** Words whose end only looks like an inflection, and is none that a search should see through. */
const UNINFLECTED = new Set(['news', 'united', 'during', 'nothing', 'something', 'anything', 'everything'])

/**
 * What the inflected forms of an English word share, by Porter's first step alone: “policies” and “policy”, “exported” and “export”, but not “organise” and
 * “organisation”. Words of three letters, and such as Texas, Honduras and crisis, keep their s.
 */
export function uninflected(word: string): string {
  if (word.length <= 3 || word.length > LONGEST || UNINFLECTED.has(word) || /(?:ss|us|is|as)$/.test(word)) return word
  const stem = withoutPastOrGerund(withoutPlural(word))
  return stem.length > 3 ? stem.replace(/y$/, 'i').replace(/e$/, '') : stem
}

function withoutPlural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutPastOrGerund(word: string): string {
  if (word.endsWith('eed')) return ONE.test(word.slice(0, -3)) ? word.slice(0, -1) : word
  const stem = word.replace(/(?:ed|ing)$/, '')
  if (stem === word || !HAS_VOWEL.test(stem)) return word
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1)
  return SHORT.test(stem) ? `${stem}e` : stem
}

function replaced(word: string, endings: readonly (readonly [string, string])[], measure: RegExp): string {
  for (const [ending, by] of endings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    return measure.test(stem) ? stem + by : word
  }
  return word
}

function withoutSuffix(word: string): string {
  const stem = /[st]ion$/.test(word) ? word.slice(0, -3) : null
  if (stem !== null) return MORE.test(stem) ? stem : word
  return replaced(word, STEP_4, MORE)
}

function withoutEnd(word: string): string {
  let stem = word
  if (word.endsWith('e')) {
    const rest = word.slice(0, -1)
    if (MORE.test(rest) || (EXACTLY_ONE.test(rest) && !SHORT.test(rest))) stem = rest
  }
  return stem.endsWith('ll') && MORE.test(stem) ? stem.slice(0, -1) : stem
}

function table(text: string): [string, string][] {
  return text
    .split(' ')
    .map((pair): [string, string] => {
      const [ending = '', by = ''] = pair.split(':')
      return [ending, by]
    })
    .toSorted((one, other) => other[0].length - one[0].length)
}
