const SURNAME = /(?:ов|ев|ёв|ин|ын)(?:а|ой)$|(?:ск|цк)(?:ого|ой)$/u

/** A Russian name as it is called, from its genitive (“по словам Жанны Ильиной”), of a body also from where it is a place («в Минтрансе»): by usual endings, and unchanged where those do not tell. */
export function nominative(name: string): string {
  const words = name.split(' ')
  const surname = words.at(-1) ?? ''
  if (!SURNAME.test(surname)) return bodyAsCalled(words)
  const isHers = surname.endsWith('ой')
  const given = words
    .slice(0, -1)
    .map((word) => (isHers ? word.replace(/ы$/u, 'а').replace(/и$/u, 'я') : word.replace(/а$/u, '').replace(/я$/u, 'й')))
  if (/(?:ск|цк)ого$/u.test(surname)) return [...given, surname.replace(/ого$/u, 'ий')].join(' ')
  if (/(?:ск|цк)ой$/u.test(surname)) return [...given, surname.replace(/ой$/u, 'ая')].join(' ')
  return [...given, isHers ? surname.replace(/ой$/u, 'а') : surname.slice(0, -1)].join(' ')
}

/**
 * Bodies and documents by the nouns that they are called by, in the genitive and in the case of places («в Минтрансе»), and by those of companies and offices put together (“Генпрокуратуры”).
 */
const BODY: readonly [RegExp, string][] = [
  [/(банк|комитет|фонд|центр|институт|совет|департамент|союз|концерн|холдинг|парламент|сенат|университет|мажилис)[ае]$/iu, '$1'],
  [/^(Мин(?:транс|здрав|фин|юст|прос|торг|пром|промторг|труд|эк|строй|природ|сельхоз)|Госдеп|МИД)[ае]$/u, '$1'],
  [/^(доклад|отч[её]т|обзор|документ)[ае]$/iu, '$1'],
  [/((?:министер|агент|правитель|посоль|ведом|обще|издатель)ств|(?:управле|исследова)ни|бюр)[аяеи]$/iu, '$1'],
  [/(прокуратур|служб|газет|палат|дум|таможн|бирж|групп)[ыие]$/iu, '$1а'],
  [/(комисси|компани|организаци|ассоциаци|федераци|корпораци|администраци|полици|академи|редакци|коалици|инспекци)и$/iu, '$1я'],
]

/** An organisation as it is called: “Всемирного банка”, “Генпрокуратуры”, «(в) Минтрансе»; unchanged where its noun is not known. */
function bodyAsCalled(words: readonly string[]): string {
  const at = words.findIndex((word) => BODY.some(([genitive]) => genitive.test(word)))
  const adjectives = words.slice(0, at)
  if (at === -1 || !adjectives.every((word) => /(?:ого|его|ой|ей|ом|ем)$/iu.test(word))) return words.join(' ')
  const noun = asCalled(words[at] ?? '')
  const own = adjectives.map((word) => adjectiveOf(word, noun))
  return [...own, noun, ...words.slice(at + 1)].join(' ')
}

function asCalled(word: string): string {
  const [genitive, called] = BODY.find(([each]) => each.test(word)) ?? [null, '']
  if (genitive === null) return word
  const noun = word.replace(genitive, called)
  if (['ств', 'бюр'].some((end) => noun.endsWith(end))) return `${noun}о`
  return noun.endsWith('ни') ? `${noun}е` : noun
}

/** An adjective in the nominative that fits a noun: “Всемирный банк”, “Центральная комиссия”, “Главное управление”. */
function adjectiveOf(word: string, noun: string): string {
  const stem = word.replace(/(?:ого|его|ой|ей|ом|ем)$/iu, '')
  const isSoft = /(?:его|ей|ем)$/iu.test(word)
  if (/[ая]$/iu.test(noun)) return `${stem}${isSoft ? 'яя' : 'ая'}`
  if (/[ое]$/iu.test(noun)) return `${stem}${isSoft ? 'ее' : 'ое'}`
  return `${stem}${/[гкхжшчщ]$/iu.test(stem) || isSoft ? 'ий' : 'ый'}`
}
