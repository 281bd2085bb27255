/** Names of languages as people and records write them, with ISO 639-1 codes; lower case. */
const NAMES: readonly (readonly [string, string])[] = [
  ['en', 'english eng englisch anglais английский ағылшын ағылшынша 英语 英文'],
  ['ru', 'russian rus russisch russe русский орыс орысша 俄语 俄文'],
  ['kk', 'kazakh kaz qazaq kasachisch kazakhe казахский қазақ қазақша қазақшa 哈萨克语'],
  ['zh', 'chinese chi zho mandarin chinesisch chinois китайский қытай 中文 汉语 简体中文 繁體中文'],
  ['ug', 'uyghur uighur uig уйгурский ұйғыр ئۇيغۇرچە 维吾尔语'],
  ['ky', 'kyrgyz kirghiz kir киргизский кыргызский кыргызча'],
  ['uz', 'uzbek uzb узбекский oʻzbekcha ўзбекча'],
  ['tg', 'tajik tgk таджикский тоҷикӣ'],
  ['de', 'german deu ger deutsch allemand немецкий ngerman 德语'],
  ['fr', 'french fra fre französisch français francais французский 法语'],
  ['tr', 'turkish tur türkisch türkçe турецкий'],
  ['uk', 'ukrainian ukr украинский українська'],
  ['fa', 'persian farsi per fas персидский فارسی'],
  ['ar', 'arabic ara арабский العربية'],
  ['es', 'spanish spa español испанский'],
  ['pt', 'portuguese por português'],
  ['it', 'italian ita italiano'],
  ['ja', 'japanese jpn japanisch японский 日本語'],
  ['ko', 'korean kor корейский 한국어'],
  ['pl', 'polish pol polski'],
  ['mn', 'mongolian mon монгольский монгол'],
]
const CODES = new Map(NAMES.flatMap(([code, names]) => [code, ...names.split(' ')].map((name): [string, string] => [name, code])))
const VARIANTS = /^(american|british|canadian|australian|us|uk)(?:english)?$/

/** The BCP 47 tag of what a file says about its language (`en_GB`, `English`, `zh-Hans-CN`, `русский`), null for anything else. */
export function languageTag(text: string): string | null {
  const bare = text.trim().normalize('NFC')
  const folded = bare.toLowerCase()
  const named = CODES.get(folded.replace(/(?<!\s)\s+(?:language|язык|тілі|sprache)$/u, '').replace(/^langue\s+/u, ''))
  if (named !== undefined) return named
  if (VARIANTS.test(folded)) return folded.startsWith('us') || folded.startsWith('am') ? 'en-US' : 'en'
  const tag = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i.exec(bare)
  if (tag === null) return null
  const [, primary = '', script, region] = tag
  const language =
    CODES.get(primary.toLowerCase()) ??
    (primary.length === 2 || script !== undefined || region !== undefined ? primary.toLowerCase() : null)
  if (language === null) return null
  return [
    language,
    ...(script === undefined ? [] : [script.charAt(0).toUpperCase() + script.slice(1).toLowerCase()]),
    ...(region === undefined ? [] : [region.toUpperCase()]),
  ].join('-')
}
