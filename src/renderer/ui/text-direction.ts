const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const LETTER = /\p{L}/u

/**
 * The base direction of a text of its own, such as a paragraph or a quotation: that of most of its letters. The first letter alone would turn an
 * Uyghur paragraph that opens with a foreign name, or an English one that opens with an Uyghur one.
 */
export function textDirection(text: string): 'rtl' | 'ltr' {
  let balance = 0
  for (const character of text) if (LETTER.test(character)) balance += RTL_LETTER.test(character) ? 1 : -1
  return balance > 0 ? 'rtl' : 'ltr'
}
