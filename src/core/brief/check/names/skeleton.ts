/** Cyrillic letters as the usual transliterations write them, Kazakh ones among them; й, ь and ъ are often left out. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:e ж:j з:z и:i й: к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:c ч:ch ш:sh щ:sh ъ: ы:i ь: э:e ю:u я:a қ:k ғ:g ү:u ұ:u ө:o ә:a і:i ң:n һ:h ї:i є:e ў:u ј:i'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
const LATIN: readonly [RegExp, string][] = [
  [/shch|sch/gu, 'sh'],
  // Capital, Капитал; Crimea, Крым.
  [/c(?=[aoulrt])/gu, 'k'],
  [/dzh|zh|dj/gu, 'j'],
  [/kh/gu, 'h'],
  [/tch/gu, 'ch'],
  [/ts|tz/gu, 'c'],
  [/ck|q/gu, 'k'],
  [/ph/gu, 'f'],
  [/oo/gu, 'u'],
  [/w/gu, 'v'],
  [/x/gu, 'ks'],
  [/[yi](?=[aeou])/gu, ''],
  [/y/gu, 'i'],
]
const VOWELS = new Set('aeiou')
/** «Чуйской» of Chui. */
const OF_PLACE = /(?<=\p{L}{3})ск(?:ий|ая|ое|ие|их|ого|ой|ую|ому|им|ими|ом)$/u
const CASES = /(?:ого|его|ому|ему|ами|ями|ым|им|ом|ем|ой|ей|ых|их|ах|ях|ам|ям)$/u

/**
 * A word of a name as its spellings share it: Tokayev, Tokaev and Токаев are one, and so are Sergei, Sergey and Сергей. Of a Cyrillic word
 * there are two, with and without the ending of a Russian case (Касым, Токаевым). Chinese and other scripts stay as they are.
 */
export function skeletons(word: string): readonly string[] {
  const known = kept.get(word)
  if (known !== undefined) return known
  const made = skeletonsOf(word)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(word, made)
  return made
}

/** Whether two words of names may be spellings of one. In Latin letters Tokayeva is a woman and Tokayev a man; in Cyrillic it may be his genitive. */
export function spelledAlike(one: string, other: string): boolean {
  if (differsByGender(one, other) || differsByGender(other, one)) return false
  const keys = skeletons(other)
  return skeletons(one).some((key) => key !== '' && keys.includes(key))
}

function differsByGender(hers: string, his: string): boolean {
  return /(?:ev|ov|in|yn)a$/u.test(hers) && hers.slice(0, -1) === his
}

/** Whatever is read, the words of a language are few; a text of random letters must not fill memory. */
const MOST_KEPT = 50_000
const kept = new Map<string, readonly string[]>()

function skeletonsOf(word: string): readonly string[] {
  const lower = word
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  if (!/\p{Script=Cyrillic}/u.test(lower))
    // Pavel, Павла: the vowel goes in other cases.
    return [
      ...new Set(
        [lower, asRussianHears(lower), lower.replace(/(?<=\p{L}{3})e(?=[lnrk]$)/u, '')].map((each) => keyOf(withoutMarks(each))),
      ),
    ]
  const bare = lower.length > 4 ? lower.replace(CASES, '') : lower
  // Илья, Ильи: a short name of its own alphabet, by its stem.
  const short = lower.length >= 4 && lower.length <= 5 && /[аяиыуюе]$/u.test(lower) ? [`${lower.slice(0, -1)}·`] : []
  return [
    ...short,
    ...new Set(
      [lower, bare, lower.replaceAll('ё', 'о'), lower.replace(OF_PLACE, '')].map((each) =>
        keyOf(each.replaceAll('цз', 'ж').replace(/\p{Script=Cyrillic}/gu, (letter) => LETTERS[letter] ?? letter)),
      ),
    ),
  ]
}

/** Pinyin as Palladius’ system writes it in Russian: Xi’an is Сиань, Jinping Цзиньпин, Wang Ван. */
function asRussianHears(latin: string): string {
  // A Czech or Ukrainian h is г: Hruška, Грушка.
  return latin
    .replace(/^x/u, 's')
    .replace(/^h(?=[lr])/u, 'g')
    .replace(/ng(?![aeiou])/gu, 'n')
}

function keyOf(latin: string): string {
  const alike = LATIN.reduce((text, [pattern, written]) => text.replace(pattern, written), latin)
  const joined = alike.replace(/(.)\1+/gu, '$1').replace(/(?<=[aeou])i|i(?=[aeou])/gu, '')
  if (joined.length <= 3) return joined
  let end = joined.length
  while (end > 0 && VOWELS.has(joined.charAt(end - 1))) end -= 1
  return joined.slice(0, end)
}

function withoutMarks(text: string): string {
  return text
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
}
