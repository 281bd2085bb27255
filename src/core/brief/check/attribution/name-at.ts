/** A word of a name, an initial among them; small words stand only between two. */
const TOKEN = String.raw`(?:\p{Lu}\.(?:-?\p{Lu}\.)*|(?:al-|el-)?\p{Lu}[\p{L}\p{M}\p{N}’'-]*)`
const BETWEEN = String.raw`(?:\s(?:of|for|de|da|di|del|van|von|der|bin|ibn|al|el|la|le|и|по))`
const NAME = String.raw`${TOKEN}(?:(?:${BETWEEN}|\s&)?\s(?:${TOKEN}|\d+))*`
const AT_END = new RegExp(String.raw`(?<![\p{L}\p{N}])${NAME}$`, 'u')
const AT_START = new RegExp(`^${NAME}`, 'u')
const IN_MARKS_AT_START = /^[«“"„]([\p{Lu}\p{N}][^«»“”"„.,;:!?]{1,40})[»”"“](?!\p{L})/u
const IN_MARKS_AT_END = /[«“"„]([\p{Lu}\p{N}][^«»“”"„.,;:!?]{1,40})[»”"“]$/u
/** Capitalised for another reason than being a name: the first words of a sentence, forms of address, offices. */
const NO_NAME =
  /^(?:the|a|an|as|but|and|yet|so|while|when|where|if|though|although|however|still|now|then|here|there|that|this|these|those|it|its|he|she|they|we|i|you|who|his|her|their|our|my|in|on|at|for|of|by|to|from|with|what|which|nobody|no|none|everyone|everybody|somebody|someone|some|many|most|few|several|one|two|three|both|all|others?|another|also|only|even|not|mr|mrs|ms|dr|prof|professor|sir|lord|president|minister|prime|foreign|general|colonel|senator|governor|ambassador|deputy|analysts?|experts?|journalists?|reporters?|economists|officials?|critics?|author|speaking|writing|citing|asked|according|как|но|и|а|однако|он|она|они|мы|это|этот|так|все|многие|некоторые|никто|президент|министр|премьер|аналитик|эксперт|журналист|генерал|посол|господин|г-н|г-жа|по|в|на|из|о|об|когда|если|хотя|автор|власти|эксперты|аналитики)$/iu

/** Capitalised in English, but a time. */
const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\s\d+)?$/u
/** An office before a name; by itself it may be an outlet’s name: the Economist. */
const OFFICE = /^(?:economist|correspondent|spokesman|spokeswoman|historian)$/iu

export type NameAt = { name: string; start: number; end: number }

/** The name with which this stretch of a text ends, offices and openings of a sentence taken off; null where it ends with other words. */
export function nameBefore(text: string, end: number): NameAt | null {
  const from = Math.max(0, end - 120)
  const head = text.slice(from, end)
  const marked = IN_MARKS_AT_END.exec(head)
  if (marked?.[1] !== undefined) return { name: marked[1], start: from + marked.index, end }
  const found = AT_END.exec(head)
  return found === null ? null : bare(found[0], from + found.index)
}

const ABOUT = /^\s(?:о|об|про)\s(?:\p{L}+\s)?\p{Lu}[\p{L}-]+(?=\s\p{L})/u

/** The name with which the text goes on here, after up to four words that say who it is (“the trader”, «агентства»). */
export function nameAfter(text: string, start: number): NameAt | null {
  // «говорит о Хоргосе предприниматель Жунусов»: what he speaks of stands between.
  const about = ABOUT.exec(text.slice(start, start + 160))
  if (about !== null) return nameAfter(text, start + about[0].length)
  const tail = text.slice(start, start + 160)
  const lead =
    /^\s+(?:(?:one|another|two) of (?:them|the \p{Ll}+), )?(?:(?:the|a|an)\s)?(?:\p{Ll}[\p{L}’'-]*\s){0,4}?(?=[\p{Lu}«“"„])/u.exec(
      tail,
    )
  if (lead === null) return null
  const at = start + lead[0].length
  const rest = tail.slice(lead[0].length)
  const marked = IN_MARKS_AT_START.exec(rest)
  // «Лунтай» Чэнь Хао: the firm and its man.
  if (marked?.[1] !== undefined && !/^\s\p{Lu}/u.test(rest.slice(marked[0].length)))
    return { name: marked[1], start: at, end: at + marked[0].length }
  if (marked !== null) return nameAfter(text, at + marked[0].length)
  const found = AT_START.exec(rest)
  // Kyrgyzstan’s security chief Tynchtyk Abdyev: who follows is meant.
  const owned = found === null ? null : /^(?:\s\p{Ll}[\p{L}-]*){1,4}(?=\s\p{Lu}\p{Ll})/u.exec(rest.slice(found[0].length))
  if (found !== null && owned !== null && /[’']s?$/u.test(found[0]))
    return nameAfter(text, at + found[0].length + owned[0].length)
  return found === null ? null : bare(found[0], at)
}

function bare(name: string, at: number): NameAt | null {
  const words = [...name.matchAll(/\S+/gu)]
  const first = words.findIndex(({ 0: word }, index) => !NO_NAME.test(word) && !(OFFICE.test(word) && index < words.length - 1))
  const start = words[first]?.index
  if (start === undefined) return null
  if (TIME.test(name.slice(start))) return null
  const kept = name.slice(start).replace(/^(?:of|for|и|по)\s/u, '')
  return { name: kept.replace(/[’']s?$/u, ''), start: at + start, end: at + name.length }
}
