import { stateOf } from '../names/places.ts'

/** A name in a text: its words and its place. */
export type NameInText = {
  name: string
  words: string[]
  start: number
  end: number
  /** Its first word may have its capital from the sentence alone. */ unsure: boolean
}

const TOKEN = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-‑’'.]\p{L}[\p{L}\p{M}]*)*/gu
/** Capitals that name nobody: months and days, offices, points of the compass, and words that many names share. */
const NO_NAME =
  /^(?:I|Celsius|Fahrenheit|Lines?|USD|EUR|CNY|KZT|RUB|GBP|RMB|MW|GW|TWh|GWh|KM|Mr|Mrs|Ms|Dr|Prof|President|Presidents|Minister|Ministers|Ministry|Ministries|Prime|Foreign|Deputy|Vice|Government|State|States|Republic|Party|Parliament|Senate|Council|Commission|Committee|Agency|Bank|University|Institute|Centre|Center|Company|Corporation|Group|Union|Organi[sz]ation|Treaty|Agreement|Central|Asian?|Asia’s|Eurasian?|North|South|East|West|Northern|Southern|Eastern|Western|Chapter|Table|Figure|Annex|Section|Part|Article|COVID|GDP|AD|BC|AM|PM|Internet|God|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|General|Colonel|Sir|Lord|King|Embassy|Ambassador|Cabinet|Constitution|Court|Новый|Президент\p{Ll}*|Министр\p{Ll}*|Министерств\p{Ll}*|Республик\p{Ll}*|Правительств\p{Ll}*|Парламент\p{Ll}*|Сенат\p{Ll}*|Центральн\p{Ll}*|Ази\p{Ll}*|Евразийск\p{Ll}*|Средн\p{Ll}*|Северн\p{Ll}*|Южн\p{Ll}*|Восточн\p{Ll}*|Западн\p{Ll}*)$/u
/** A state of two words, whose second is in many names. */
const UNITED = /^United (?:States|Kingdom)/u
const MOST_OF_STATE = 14
const OPENING = /[\s“«"„‘([—–-]/u
/** Its full stop ends no sentence: “Dr. Ji-hoon Park”. */
const SHORT_FORM = /(?<!\p{L})(?:Dr|Mr|Mrs|Ms|Prof|St|Gen|Col|Lt|Capt|Sen|Rep|Gov|Rev|Hon|Sgt|Maj|Jr|Sr|No|г|ул|им|акад|проф)\.$/u
const OWNS_AS_WELL =
  /^(?:today|tomorrow|yesterday|tonight|it|that|there|here|what|who|where|how|let|one|everyone|everybody|nobody|somebody|someone|anyone|each|other|another|last|next|this|women|men|children|people|winter|summer|spring|autumn|inflation|industry|country|capital|nation|world|region|city|town|army|police|parliament|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{L}+(?:ment|tion|ity|ship|ism|ers?|or|ists?))$/iu
const OFTEN_FIRST =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|As|But|And|Yet|So|It|He|She|They|We|This|That|With|Without|Upstream|After|Before|Since|Until|Under|Over|Between|Among|Against|Even|Like|Unlike|Across|Through|Despite|Because|Although|Though|Only|Now|Then|Once|These|Those|There|When|While|If|No|Not|Nobody|Some|Many|Most|All|Both|Each|Its|His|Her|Their|Our|На|В|Во|Из|По|С|Со|К|Ко|От|У|О|Об|За|При|Под|Над|До|Для|Без|Через|После|Перед|Между|Но|И|А|Однако|Как|Так|Это|Эти|Все|Когда|Если|Хотя)$/u

/**
 * The names of a text. The first word of a sentence is one only where it is known for a name: a state, written with capitals within (PetroChina), or
 * `isKnown` from elsewhere.
 */
export function namesIn(text: string, isKnown: (word: string) => boolean): NameInText[] {
  const names: NameInText[] = []
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const word = UNITED.exec(text.slice(start, start + MOST_OF_STATE))?.[0] ?? match[0].replace(/[’']s$/u, '')
    const end = start + word.length
    // The unit of a sum: “3.2 billion US dollars”.
    if (word === 'US' && /^\sdollars?(?!\p{L})/iu.test(text.slice(end, end + 9))) continue
    if (NO_NAME.test(word) || /^\p{Lu}\.?$/u.test(word)) continue
    const first =
      opensSentence(text.slice(Math.max(0, start - 8), start)) && (start < 8 || /[.!?…:]/u.test(text.slice(start - 8, start)))
    const next = text.slice(start + match[0].length, start + match[0].length + 2)
    const leads = first && /^\s\p{Lu}/u.test(next) && !OFTEN_FIRST.test(word)
    // “Chery’s plant”: somebody or something owns it.
    const owns = word !== match[0] && !OWNS_AS_WELL.test(word)
    if (first && !leads && !owns && !/\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(word) && stateOf(word) === null && !isKnown(word)) continue
    if (first && OFTEN_FIRST.test(word)) continue
    const last = names.at(-1)
    if (last && start - last.end <= 3 && /^(?:[’']s)?\s$/u.test(text.slice(last.end, start))) {
      last.words.push(word)
      last.name = text.slice(last.start, end)
      last.end = end
    } else names.push({ name: word, words: [word], start, end, unsure: leads && stateOf(word) === null && !isKnown(word) })
  }
  return names
}

/** Whether a sentence begins behind this, or behind the marks and spaces at its end. */
function opensSentence(before: string): boolean {
  let end = before.length
  while (end > 0 && OPENING.test(before.charAt(end - 1))) end -= 1
  const marks = before.slice(end)
  if (SHORT_FORM.test(before.slice(0, end))) return false
  return end === 0 || marks.includes('\n') || (/[.!?…:]$/u.test(before.slice(0, end)) && /^\s/u.test(marks))
}
