import type { ArticleDraft, Block } from '../article.ts'

const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']

/**
 * The article with the numbers of its footnote references raised, as its pages print them: set on the line, “in 2022” with note 1 would read “20221”. Numbers in
 * brackets stay. A raised digit is as long as the digit, so that every place in the text stays what it was.
 */
export function withRaisedReferences(article: ArticleDraft): ArticleDraft {
  return { ...article, blocks: article.blocks.map(raised) }
}

function raised(block: Block): Block {
  const references = block.marks?.filter(({ kind }) => kind === 'footnote') ?? []
  if (references.length === 0) return block
  let { text } = block
  for (const { start, end } of references) {
    const sign = text.slice(start, end)
    if (!/^\d+$/.test(sign) || /[[({]/.test(text.charAt(start - 1))) continue
    text = text.slice(0, start) + sign.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit) + text.slice(end)
  }
  return { ...block, text }
}
