const OWN_MARK = /^(?:\d{1,3}[.)]|\([a-z\d]{1,3}\)|[a-z][.)])\s+(?=\S)/u

/** The length of the number or letter with which a list item's own text begins (`2. `, `(a) `), its space included; 0 for an item without. */
export function ownMark(text: string): number {
  return OWN_MARK.exec(text)?.[0].length ?? 0
}
