/**
 * Countries and the words that stand for them in news: name, people, capital; in Russian by the beginning of the word. “Beijing wants” speaks of China. What
 * is not listed is an ordinary word: nothing depends on the list being whole.
 */
const PLACES: readonly (readonly [place: string, words: string, russian: string])[] = [
  ['China', 'china chinese beijing', 'кита пекин'],
  ['Kazakhstan', 'kazakhstan kazakh kazakhs kazakhstani astana nur-sultan', 'казах астан'],
  ['Kyrgyzstan', 'kyrgyzstan kyrgyz bishkek', 'кыргыз кирги бишкек'],
  ['Uzbekistan', 'uzbekistan uzbek uzbeks tashkent', 'узбек ташкент'],
  ['Tajikistan', 'tajikistan tajik tajiks dushanbe', 'таджик душанб'],
  ['Turkmenistan', 'turkmenistan turkmen ashgabat', 'туркмен ашхабад'],
  ['Russia', 'russia russian russians moscow kremlin', 'росси москв кремл'],
  ['Ukraine', 'ukraine ukrainian ukrainians kyiv kiev', 'украин киев'],
  ['Belarus', 'belarus belarusian minsk', 'белорус беларус минск'],
  ['Georgia', 'georgia georgian georgians tbilisi', 'грузи тбилис'],
  ['Armenia', 'armenia armenian armenians yerevan', 'армени ереван'],
  ['Azerbaijan', 'azerbaijan azerbaijani baku', 'азербайдж баку'],
  ['Afghanistan', 'afghanistan afghan afghans kabul', 'афган кабул'],
  ['Pakistan', 'pakistan pakistani pakistanis islamabad', 'пакистан исламабад'],
  ['India', 'india indian indians delhi', 'инди дели'],
  ['Iran', 'iran iranian iranians tehran', 'иран тегеран'],
  ['Turkey', 'turkey turkish türkiye ankara', 'турци турец анкар'],
  ['Mongolia', 'mongolia mongolian ulaanbaatar', 'монгол'],
  ['Japan', 'japan japanese tokyo', 'япон токио'],
  ['South Korea', 'korea korean seoul', 'корей коре сеул'],
  ['Taiwan', 'taiwan taiwanese taipei', 'тайван'],
  ['United States', 'america american americans washington us u.s', 'сша америк вашингтон'],
  ['United Kingdom', 'britain british uk london', 'британ лондон'],
  ['Germany', 'germany german germans berlin', 'герман немец берлин'],
  ['France', 'france french paris', 'франц париж'],
  ['Italy', 'italy italian rome', 'итали рим'],
  ['Poland', 'poland polish warsaw', 'польш польск варшав'],
  ['European Union', 'eu brussels', 'евросоюз брюссел'],
  ['Israel', 'israel israeli jerusalem', 'израил'],
  ['Saudi Arabia', 'saudi riyadh', 'саудов'],
  ['Canada', 'canada canadian ottawa', 'канад'],
  ['Australia', 'australia australian canberra', 'австрал'],
]
const BY_WORD = new Map(PLACES.flatMap(([place, words]) => words.split(' ').map((word) => [word, place] as const)))
const BY_BEGINNING = PLACES.flatMap(([place, , russian]) => russian.split(' ').map((beginning) => [beginning, place] as const))
/** Only with a capital: “us” and “turkey” are words too. */
const NAME = /\p{Lu}[\p{L}]*(?:[.-]\p{Lu}[\p{L}]*)*/gu
const CYRILLIC = /[\p{Script=Cyrillic}][\p{L}]+/gu

/** The countries that a text speaks of, each once. */
export function placesIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.matchAll(NAME)) {
    const place = word === 'Us' || word === 'Eu' ? undefined : BY_WORD.get(word.toLowerCase())
    if (place !== undefined) found.add(place)
  }
  for (const [word] of text.matchAll(CYRILLIC)) {
    const lower = word.toLowerCase()
    const place = BY_BEGINNING.find(([beginning]) => lower.startsWith(beginning))?.[1]
    if (place !== undefined) found.add(place)
  }
  return found
}
