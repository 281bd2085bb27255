import { isOrganisation } from '../organisation.ts'
import { readHanByline } from './han-byline.ts'
import { looksLikeName, splitNames } from './names.ts'
import { isRole } from './roles.ts'
import { readWireDateline } from './wire-dateline.ts'

type Byline = { pattern: RegExp; trusted: boolean }

/** Words that announce an author at the start of a line. Those that also begin sentences need a name after them; a colon makes anything one. */
const BYLINES: readonly Byline[] = [
  {
    pattern:
      /^(?:(?:words|story|text|written|reported|reporting|posted|published|submitted|compiled|prepared|analysis|opinion|commentary) )?by:?\s+(?:the\s+)?(?=\p{Lu})(.+)$/iu,
    trusted: false,
  },
  {
    pattern:
      /^(?:authors?|writers?|written by|byline|автор(?:ы|лар|лары|дың)?|авторы?|автор (?:текста|статьи|материала)|муаллиф(?:лар)?|muallif(?:lar)?|yazar|ئاپتور[ىى]?|дайындаған|жазған|подготовил[аи]?|беседовал[аи]?|составил[аи]?|autor(?:in|en|es|a)?|auteurs?|autrice|作者|撰文|記者|记者|مۇخبىر|مۇئەللىپ|بقلم|الكاتب|كتبت?|إعداد|szerző|írta)\s*[:：|]\s*(\S.*)$/iu,
    trusted: true,
  },
  {
    pattern:
      /^(?:авторы?|texte?\s?:|haber:|текст:?|мәтін:?|(?:материал )?подготовил[аи]?|беседовал[аи]?|составил[аи]?|записал[аи]?|дайындаған|жазған|әңгімелескен)\s+(?=\p{Lu})(.+)$/iu,
    trusted: false,
  },
  {
    pattern:
      /^(?:(?:eine? (?:gastbeitrag|kommentar|analyse|bericht|essay|interview|reportage) |aufgezeichnet )?von|(?:(?:propos recueillis|une? (?:analyse|tribune|reportage|entretien)|publié|écrit) )?par|por|di)\s+(\S.*)$/iu,
    trusted: false,
  },
]

const LONGEST = 160
/** Where a line goes on with who else took part: `Text: Anna Schmidt, Fotos: Peter Klein`. */
const OTHERS =
  /[\s,;|·/]\s?(?:fotos?|photos?|photographs?|pictures?|bilder|images?|illustrations?|illustrationen|grafik(?:en)?|graphics|kamera|camera|video|редактор|редакция|фото|иллюстрации|суреттер|сурет|图片|摄影|图)\s?[:：]/iu

/** The authors a line names because it says so (`By X and Y`, `Автор: …`), null when it is no byline. A role or outlet after the names is left out. */
export function readByline(text: string): string[] | null {
  if (text.length > LONGEST) return null
  const wire = readWireDateline(text)
  if (wire !== null && wire.length === text.length) return wire.names
  // `AKTAU (Reuters) - By Jane Doe`
  if (wire !== null && /^by\s/i.test(text.slice(wire.length))) return readByline(text.slice(wire.length))
  const han = readHanByline(text) ?? nameWithRole(text)
  if (han !== null) return han
  const others = OTHERS.exec(text)?.index ?? text.length
  for (const [index, { pattern, trusted }] of BYLINES.entries()) {
    const rest = pattern.exec(text.slice(0, others).replace(/[\s,;|·/]$/, ''))?.[1]
    if (rest === undefined || !(trusted || /^\p{Lu}/u.test(rest))) continue
    const names = splitNames(rest, trusted)
    if (names.length > 0) return names
    if (isRole(rest)) return []
    // "By Example News Agency": no person, but a byline none the less, unless it is a sentence.
    if (
      index === 0 &&
      !/[.!?]$/.test(text) &&
      rest.split(' ').length <= 4 &&
      /^\p{Lu}[\p{L}.&'’-]*(?:\s\p{Lu}[\p{L}.&'’-]*)*\s?$/u.test(rest)
    )
      return [rest.trim()]
    if (!/[.!?]$/.test(text) && isOrganisation(rest) && rest.split(' ').length <= 4) return [rest.trim()]
  }
  return null
}

/** `Jane Doe, Staff Writer`: the job alone says that this is who wrote the text. */
function nameWithRole(text: string): string[] | null {
  if (/[.!?]$/.test(text) || !text.includes(',')) return null
  const [name = '', role = ''] = text.split(',').map((part) => part.trim())
  return looksLikeName(name) && isRole(role) ? splitNames(name, false) : null
}
