const LABEL =
  /^(?:fig(?:ure|\.)?|table|tab\.|map|chart|graph|box|exhibit|photo|рис(?:унок|\.)|табл(?:ица|\.)|карта|схема|сурет|кесте|abb(?:ildung|\.)|tabelle|tableau|carte|图|圖|表)\s?(?=[\dA-Z])/iu
const NUMBER = /^(?:\d{1,3}(?:[.-]\d{1,3})*|[IVX]{1,5}(?![\p{L}\p{N}])|[A-Z](?=[.:：]))\s?([.:：|–—-])?\s?\S/u

/** Whether a text begins like a caption: `stopped` with a stop after its number (`Figure 3. …`), `open` without (`Figure 3 shows`), null where it does not. */
export function captionLabel(text: string): 'stopped' | 'open' | null {
  const label = LABEL.exec(text.slice(0, 40))?.[0]
  const match = label === undefined ? null : NUMBER.exec(text.slice(label.length, label.length + 20))
  if (match === null) return null
  return match[1] === undefined ? 'open' : 'stopped'
}
