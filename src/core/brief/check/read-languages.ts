/** Whether words of this language are read: numbers in words, names, who speaks. An unknown language is told by its script. */
export function readsWords(language: string | null, text: string): boolean {
  if (language !== null && language !== '' && language !== 'und') return /^(?:en|ru)\b/iu.test(language)
  return !/[\p{Script=Han}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hebrew}\p{Script=Devanagari}]/u.test(
    text,
  )
}
