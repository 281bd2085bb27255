/** Names of bold and slanted faces: PostScript names, and those of TeX's fonts. */
const BOLD =
  /bold|black|heavy|(?:semi|demi|extra|ultra)(?:bold|bd)?(?=$|[-,\s])|[-,]bd|(?:^|\+)(?:CM|SF|EC)(?:BX|SSBX|B)\w*\d|-Medi(?:$|Ital)/i
const ITALIC = /ital|obli|slant|kursiv|[-,]it$|(?:^|\+)(?:CM|SF|EC)(?:TI|SL|BXTI|MI)\w*\d/i
/** “LightIt” tells of a slant by its capital; “Summit” and “Bandit” are names of families. */
const SHORT_ITALIC = /It$/

/** What the name of a font (`ABCDEF+SourceSerif4-BoldItalic`) says about its style. */
export function fontStyle(name: string): { bold: boolean; italic: boolean } {
  const face = name.slice(0, 120)
  return { bold: BOLD.test(face), italic: ITALIC.test(face) || SHORT_ITALIC.test(face) }
}
