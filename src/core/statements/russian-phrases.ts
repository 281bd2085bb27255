import type { Phrase } from './phrases.ts'
import { isMark, lowerAt, type Token } from './tokens.ts'
import { ADVERBS } from './words.ts'

const PREPOSITION =
  /^(?:в|во|на|о|об|обо|от|по|с|со|из|за|при|для|до|после|перед|под|над|без|у|к|ко|через|среди|между|против|благодаря|согласно)$/u
const CONJUNCTION =
  /^(?:и|а|но|что|чтобы|если|когда|где|как|хотя|пока|который|которая|которое|которые|ведь|потому|или|мол|то|не|бы|же|ли)$/u
const TIME =
  /^(?:январ|феврал|март|апрел|ма[яей]$|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред[ау]|четверг|пятниц|суббот|воскресень|году|года|месяц|недел|день|дня|утр|вечер|ноч|раз$|время|ранее$)/u
/** To whom something is said, before who says it. */
const ADDRESSEE =
  /^(?:журналист(?:ам|у)|агентству|тасс|нам|мне|ему|ей|им|вам|всем|корреспондент(?:у|ам)|порталу|издани[юя]|редакции|телеканалу|газете|журналу|радио|риа|новости|коллегам|парламенту|депутатам|прессе|reuters|bloomberg|интерфакс[у]?|сми|каналу|нашему|нашей|эту|это|этого|их|его|себя|лишь|только|порой|читателям|подписчикам|публике|зрителям|собравшимся)$/u
/** «источник, близкий к компании» */
const BELONGS = /^(?:близк|знаком|осведомл|участву|занима|работа)/u
const PLURAL = /(?:ли|лись|ют|ят|ут|ат|ются|ятся|утся|ены|жены|ется|тся|ано)$/u

/** Who stands before a verb in Russian; `inBody`: «в МИДе утверждают», the place for those in it. Null where nobody does. */
export function russianBefore(tokens: readonly Token[], verb: number): Phrase | null {
  let to = verb
  while (to > 0 && isBetween(tokens[to - 1])) to -= 1
  if (isMark(tokens[to - 1], ',')) {
    // «Дмитрий Песков, комментируя дискуссию, отметил»
    for (let comma = to - 2; comma > 0; comma -= 1) {
      if (isMark(tokens[comma], '.;:') || tokens[comma]?.kind === 'quote') return null
      if (!isMark(tokens[comma], ',')) continue
      const phrase = upTo(tokens, comma, lowerAt(tokens, verb))
      if (phrase !== null) return { ...phrase, beside: { from: comma + 1, to: to - 1 } }
    }
    return null
  }
  return upTo(tokens, to, lowerAt(tokens, verb))
}

function isBetween(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (ADVERBS.has(token.lower) || ADDRESSEE.test(token.lower) || token.lower === 'не' || /^\p{Ll}+о$/u.test(token.text))
  )
}

function upTo(tokens: readonly Token[], to: number, verb: string): Phrase | null {
  let from = to
  while (from > 0 && to - from < 14) {
    const token = tokens[from - 1]
    if (token?.kind !== 'word' || CONJUNCTION.test(token.lower)) break
    from -= 1
  }
  // «Ранее», «В декабре», «По итогам встречи»
  const time = lastIndex(tokens, from, to, ({ lower }) => TIME.test(lower) || /^\d{4}$/u.test(lower))
  if (time !== -1 && time + 1 < to) from = time + 1
  while (from < to && (ADVERBS.has(lowerAt(tokens, from)) || /^(?:мне|нам|ему|ей|им)$/u.test(lowerAt(tokens, from)))) from += 1
  const first = tokens[from]
  if (first === undefined || from === to) return null
  if (/^(?:он|она|они)$/u.test(lowerAt(tokens, to - 1))) return { from: to - 1, to }
  if (!PREPOSITION.test(first.lower)) return { from, to: withoutObject(tokens, from, to) }
  // «В МИДе до сих пор утверждают»
  if (!/^во?$/u.test(first.lower) || !PLURAL.test(verb)) return null
  const end = lastIndexBefore(tokens, from + 1, to)
  return end === from + 1 ? null : { from: from + 1, to: end, isBody: true }
}

/** «Ибраев эту информацию» — who, without whom or what. */
function withoutObject(tokens: readonly Token[], from: number, to: number): number {
  const at = tokens
    .slice(from + 1, to)
    .findIndex(({ lower }) => ADVERBS.has(lower) || /^(?:эту|этот|это|эти|свою|свои|свой|на|от|с|со)$/u.test(lower))
  return at === -1 ? to : from + 1 + at
}

function lastIndex(tokens: readonly Token[], from: number, to: number, is: (token: Token) => boolean): number {
  for (let at = to - 1; at >= from; at -= 1) if (tokens[at] !== undefined && is(tokens[at] as Token)) return at
  return -1
}

function lastIndexBefore(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && !/^(?:до|от|на|по|нам|мне|тасс|с|сих|пор|эту|это|этот|эти)$/u.test(lowerAt(tokens, at))) at += 1
  return at
}

/** Who stands behind a verb in Russian: «сообщил журналистам вице-премьер Александр Новак»; null where nobody does. */
export function russianBehind(tokens: readonly Token[], start: number, verb: string): Phrase | null {
  let at = start
  if (/^(?:он|она|они)$/u.test(lowerAt(tokens, at))) return { from: at, to: at + 1 }
  for (;;) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return null
    const next = tokens[at + 1]
    const isNamed =
      /^["«“]/u.test(sliceMark(token)) && next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && !PREPOSITION.test(next.lower)
    if (
      (ADDRESSEE.test(token.lower) && next?.kind === 'word') ||
      ADVERBS.has(token.lower) ||
      isNamed ||
      token.lower === 'об' ||
      token.lower === 'этом'
    )
      at += 1
    else if (PREPOSITION.test(token.lower)) {
      if (
        /^(?:во?|из)$/u.test(token.lower) &&
        (PLURAL.test(verb) || /^(?:следует|вытекает|явствует)/u.test(verb)) &&
        !TIME.test(next?.lower ?? '')
      ) {
        const end = phraseEnd(tokens, at + 1)
        return end === at + 1 ? null : { from: at + 1, to: end, isBody: true }
      }
      // «в среду», «в интервью «Бирже»», «на брифинге»
      let over = at + 1
      while (
        tokens[over]?.kind === 'word' &&
        over - at < 3 &&
        !/^(?:\p{Lu}|["«“])/u.test(sliceMark(tokens[over] as Token)) &&
        !isNominative(tokens[over] as Token)
      )
        over += 1
      if (over === at + 1) over += 1
      at = over
    } else break
    if (at - start > 8) return null
  }
  let to = phraseEnd(tokens, at)
  if (to === at) return null
  if (isMark(tokens[to], ',') && BELONGS.test(lowerAt(tokens, to + 1))) to = phraseEnd(tokens, to + 1, true)
  return { from: at, to }
}

/** A person by what he is, as he is called when he does something. */
function isNominative({ lower }: Token): boolean {
  return /^(?:глава|министр|президент|директор|представитель|эксперт|аналитик|экономист|политолог|депутат|посол|пресс-секретарь|замглавы|замминистра|вице-премьер|начальник|руководитель|заместитель|председатель|источник|источники)$/u.test(
    lower,
  )
}

function phraseEnd(tokens: readonly Token[], start: number, withJoining = false): number {
  let at = start
  while (at < tokens.length && at - start < 14) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (at > start && CONJUNCTION.test(token.lower) && !withJoining) break
    if (
      at > start &&
      !withJoining &&
      /^(?:после|перед|на|во?|со|при|по|накануне|через)$/u.test(token.lower) &&
      !isPlaceBehind(tokens, at)
    )
      break
    at += 1
  }
  return at
}

/** «источник в правительстве», not «Новак в среду», «в посольстве на запрос журнала». */
function isPlaceBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (
    next === undefined ||
    TIME.test(next.lower) ||
    /^(?:интервью|эфире|ходе|ответ|запрос|вопрос|брифинге|комментарии|своём|своем)$/u.test(next.lower)
  )
    return false
  return /^(?:во?|на)$/u.test(lowerAt(tokens, at)) && /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '')
}

function sliceMark(token: Token): string {
  return token.end - token.start > token.text.length ? `«${token.text}` : token.text
}
