/** Words of the names of institutions, which a translation gives in other letters altogether: Совет безопасности, the Security Council. */
export const INSTITUTION =
  /^(?:security|councils?|ministr(?:y|ies)|ministers?|parliament|academy|cent(?:re|er)|institute|foreign|defen[cs]e|interior|energy|economy|finance|trade|agency|committee|commission|union|bank|national|state|federal|federation|central|research|studies|service|university|court|supreme|prosecutor|general|board|department|government|region(?:al)?|chamber|asians?|министерств\p{L}+|совет\p{L}*|центр\p{L}*|институт\p{L}*|агентств\p{L}+|комитет\p{L}*|комисси\p{L}+|академи\p{L}+|банк\p{L}*|служб\p{L}+|палат\p{L}+|университет\p{L}*|союз\p{L}*)$/iu

export type Script = 'latin' | 'cyrillic' | 'other'

/** Of the letters a text is mostly written in. */
export function scriptOf(text: string): Script {
  const [latin, cyrillic] = [/\p{Script=Latin}/gu, /\p{Script=Cyrillic}/gu].map((letters) => text.match(letters)?.length ?? 0)
  if ((latin ?? 0) + (cyrillic ?? 0) === 0) return 'other'
  return (latin ?? 0) >= (cyrillic ?? 0) ? 'latin' : 'cyrillic'
}
