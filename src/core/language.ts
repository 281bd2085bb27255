import { characterCounts } from './character-counts.ts'
import { languageByLetters, TOLD_BY_LETTERS } from './telling-letters.ts'

/** How much of a text is looked at; more does not change the answer. */
const SAMPLE = 3000

type Script =
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'georgian'
  | 'armenian'
  | 'greek'
  | 'hebrew'
  | 'devanagari'
  | 'thai'

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['han', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['hangul', /\p{Script=Hangul}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['thai', /\p{Script=Thai}/u],
]

/** Scripts that in practice mean one language. */
const ONE_LANGUAGE: Partial<Record<Script, string>> = {
  hangul: 'ko',
  georgian: 'ka',
  armenian: 'hy',
  greek: 'el',
  hebrew: 'he',
  devanagari: 'hi',
  thai: 'th',
}

/** Frequent words that few other languages share, by language. Turkic and Slavic lists tell neighbours apart. */
const STOP_WORDS: Record<'latin' | 'cyrillic' | 'arabic', Record<string, string>> = {
  latin: {
    en: 'the of and to in is that for it with as was on are by this be at from has have which not but their were been will would its they',
    de: 'der die und das den von zu mit ist im des auf für nicht ein eine als auch dem sich an werden aus er hat dass sie nach bei wird einer um',
    fr: 'le la les des et en du une est que dans qui pour au sur par plus pas avec ce sont se aux cette ont mais comme été leur entre',
    es: 'el la los las de y en que del se por con una para es un al como más su fue pero sus este entre desde ha también',
    pt: 'o os as de e do da em que um uma para com não por mais dos no na se como foi ao pelo pela são também',
    it: 'il di che e la per un in del della dei delle è con non si una sono gli da alla nel ha anche più come lo dal',
    nl: 'de het een van en in is dat op te zijn met voor niet aan er die om ook als maar door bij naar werd hebben wordt',
    pl: 'i w na z się nie do to że jest o jak po co przez od dla tym są oraz był czy które która może',
    tr: 've bir bu için ile da de olarak çok olan daha en gibi kadar sonra ise olduğu ancak değil var yeni',
    uz: 'va bilan uchun bu ham bir edi deb esa haqida kerak boʻlgan boʻlib oʻzbekiston qilish yil yilda tomonidan',
    sv: 'och att det i en som är av för på den med till inte har om ett men de var från vid kan',
    kk: 'және үшін мен бұл бір деп',
  },
  cyrillic: {
    ru: 'и в не на что с по как это из для от до он но все так его был к а за также при или которые этого будет может',
    uk: 'і в не на що з та як це із для від до він але всі так його був за також при або які цього буде може є',
    kk: 'және мен үшін бұл деп бір бар де да ол осы болып қазақстан жыл бойынша туралы кейін керек екен еді жылы арасында',
    ky: 'жана менен үчүн бул деп бир бар да ал болуп кыргызстан жыл боюнча жөнүндө кийин керек эле жылы ортосунда',
    uz: 'ва билан учун бу деб бир бор ҳам эди ўзбекистон йил бўйича ҳақида кейин керак бўлган йилда ўртасида',
    tg: 'ва дар бо ба аз ки барои ин як ҳам буд аст тоҷикистон сол оид баъд мебошад шуд онҳо',
    bg: 'и на в за се да от не са че по с като най това ще към бъде при който',
    sr: 'и у је да на се за од са су не као што али који ће био по или',
  },
  arabic: {
    ar: 'في من على إلى أن التي عن مع هذا كان ما هذه بين الذي قد لا أو بعد كما',
    fa: 'در و به از که این را با است برای آن یک خود تا کرد شده بود می',
    ug: 'ۋە بىلەن ئۈچۈن بۇ بىر بولۇپ دەپ ئۇ قىلىش ئىدى كېرەك ھەم ئۇيغۇر',
    ur: 'کے میں کی ہے اور سے کا کو پر نے کہ یہ ہیں تھا اس جو',
    kk: 'جانە مەن ٴۇشىن بۇل دەپ ءبىر بولىپ',
  },
}

const WORD_SETS = new Map(
  Object.entries(STOP_WORDS).map(([script, byLanguage]) => [
    script,
    Object.entries(byLanguage).map(([language, words]) => ({ language, words: new Set(words.split(' ')) })),
  ]),
)

/** The common words of a language in all scripts it is written in. */
const COMMON = new Map<string, Set<string>>()
for (const lists of WORD_SETS.values())
  for (const { language, words } of lists) COMMON.set(language, new Set([...(COMMON.get(language) ?? []), ...words]))

const KNOWN = new Set([
  ...Object.values(ONE_LANGUAGE),
  'zh',
  'ja',
  ...Object.values(STOP_WORDS).flatMap((byLanguage) => Object.keys(byLanguage)),
])

/** Share of words that must be stop words of a language, and its lead over the next. */
const LEAST_SHARE = 0.08
const LEAST_LEAD = 1.15
const FEWEST_LETTERS = 12

/**
 * The language of a text as BCP 47 (`en`, `ru`, `kk`, `zh`, `ug` …) by its script and its most common words, null when unsure: too short, or mixed.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const characters = characterCounts(sample)
  const counts = scriptCounts(characters)
  const kana = counts.get('kana') ?? 0
  const han = counts.get('han') ?? 0
  if (kana + han >= 4 && kana + han > (counts.get('latin') ?? 0) / 2) return kana > han * 0.1 ? 'ja' : 'zh'
  const [script, letters] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (letters < FEWEST_LETTERS || letters < all * 0.6) return null
  return ONE_LANGUAGE[script] ?? languageByLetters(sample, characters) ?? byStopWords(script, sample)
}

function scriptCounts(characters: ReadonlyMap<string, number>): Map<Script, number> {
  const counts = new Map<Script, number>(SCRIPTS.map(([script]) => [script, 0]))
  for (const [character, count] of characters) {
    const script = SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0]
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + count)
  }
  return counts
}

/** Whether `detectLanguage` can tell this language (BCP 47) from others, so that its answer outweighs a page's own label. */
export function knowsLanguage(language: string): boolean {
  const primary = language.split('-')[0] ?? ''
  return KNOWN.has(primary)
}

/** Whether letters or a script of its own settle that a text is in this language, so that `detectLanguage` cannot take a neighbour for it. */
export function isToldByLetters(language: string): boolean {
  return TOLD_BY_LETTERS.has(language) || language === 'zh' || language === 'ja' || Object.values(ONE_LANGUAGE).includes(language)
}

/** The share of the words of a text that are among the most common of a language, 0–1; null for a language without a list. */
export function commonWordShare(text: string, language: string): number | null {
  const common = COMMON.get(language.split('-')[0] ?? '')
  if (common === undefined) return null
  const words = wordsOf(text.toLowerCase())
  let hits = 0
  for (const word of words) if (common.has(word)) hits += 1
  return words.length === 0 ? 0 : hits / words.length
}

/** The words of a text in lower case. */
function wordsOf(lower: string): readonly string[] {
  return lower.match(/[^\s\d.,;:!?()[\]"«»“”„…–—/|]+/g) ?? []
}

/** Letters of Russian and its neighbours that Serbian does not have, though short texts in both share their common words. */
const NOT_SERBIAN = /[йщьыъэё]/u

function byStopWords(script: Script, sample: string): string | null {
  const words = wordsOf(sample)
  const ranked = (WORD_SETS.get(script) ?? [])
    .filter(({ language }) => language !== 'sr' || !NOT_SERBIAN.test(sample))
    .map(({ language, words: set }) => ({ language, hits: words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0) }))
    .sort((a, b) => b.hits - a.hits)
  const [first, second] = ranked
  if (first === undefined || first.hits < 2 || first.hits < words.length * LEAST_SHARE) return null
  return first.hits >= (second?.hits ?? 0) * LEAST_LEAD ? first.language : null
}
