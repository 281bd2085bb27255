/** Names of bold and slanted faces: PostScript names, and those of TeX's fonts. */
const BOLD =
  /bold|black|heavy|(?:semi|demi|extra|ultra)(?:bold|bd)?(?=$|[-,\s])|[-,]bd|(?:^|\+)(?:CM|SF|EC)(?:BX|SSBX|B)\w*\d|-Medi(?:$|Ital)/i
const ITALIC = /ital|obli|slant|kursiv|(?:^|[-,])(?:\w*)It$|(?:^|\+)(?:CM|SF|EC)(?:TI|SL|BXTI|MI)\w*\d/i

/** What the name of a font (`ABCDEF+SourceSerif4-BoldItalic`) says about its style. */
export function fontStyle(name: string): { bold: boolean; italic: boolean } {
  const face = name.slice(0, 120)
  return { bold: BOLD.test(face), italic: ITALIC.test(face) }
}
