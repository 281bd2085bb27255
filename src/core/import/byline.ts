import { splitNames } from './names.ts'

/** Words that announce an author at the start of a line. English "by" needs a capital after it; the others need a colon or stand alone as a rule. */
const BYLINES: readonly RegExp[] = [
  /^(?:(?:words|story|text|written|reported|reporting|posted|published|submitted|analysis|opinion|commentary) )?by:?\s+(?=\p{Lu})(.+)$/iu,
  /^(?:authors?|writers?|written by|byline|автор(?:ы|лар|лары|дың)?|авторы?|текст|мәтін|autor(?:in|en|es|a)?|auteurs?|autrice|作者|撰文|記者|记者|文)\s*[:：|]\s*(.+)$/iu,
  /^(?:von|par|por|di)\s+(?=\p{Lu})(.+)$/u,
]

const LONGEST = 160

/** The authors a line names because it says so (`By X and Y`, `Автор: …`), null when it is no byline. A role or outlet after the names is left out. */
export function readByline(text: string): string[] | null {
  if (text.length > LONGEST) return null
  for (const [index, pattern] of BYLINES.entries()) {
    const rest = pattern.exec(text)?.[1]
    if (rest === undefined) continue
    const names = splitNames(rest, index === 1)
    if (names.length > 0) return names
    // "By Example News Agency": no person, but a byline none the less, unless it is a sentence.
    if (
      index === 0 &&
      /^by\s/i.test(text) &&
      !/[.!?]$/.test(text) &&
      rest.split(' ').length <= 4 &&
      /^(?:\p{Lu}[\p{L}.&'’-]*\s?)+$/u.test(rest)
    )
      return [rest.trim()]
  }
  return null
}
