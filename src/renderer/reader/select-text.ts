/** Selects the text of an article from its first block to its last, without what stands around it; false where it has none. */
export function selectText(article: HTMLElement): boolean {
  const blocks = article.querySelectorAll('[data-block]')
  const [first, last] = [blocks[0], blocks[blocks.length - 1]]
  if (first === undefined || last === undefined) return false
  document.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
  return true
}
