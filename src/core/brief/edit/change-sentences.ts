import { quotationSentence, type BriefBlock, type BriefContent, type Sentence } from '#core/brief.ts'

type Change = (sentence: Sentence) => Sentence

/**
 * The content with each of its sentences changed, those that only name a column or a row among them; of a block quotation, which says what its source says, only the
 * comments can be. Parts without a changed sentence are the very objects they were.
 */
export function changeSentences(content: BriefContent, change: Change): BriefContent {
  const sections = mapKept(content.sections, (section) => {
    const blocks = mapKept(section.blocks, (block) => changeBlock(block, change))
    return blocks === section.blocks ? section : { ...section, blocks }
  })
  return sections === content.sections ? content : { ...content, sections }
}

function changeBlock(block: BriefBlock, change: Change): BriefBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'judgement':
      return changeHost(block, change)
    case 'list': {
      const items = mapKept(block.items, (item) => changeHost(item, change))
      return items === block.items ? block : { ...block, items }
    }
    case 'table': {
      const rows = mapKept(block.rows, (row) => {
        const cells = mapKept(row.cells, (cell) => changeHost(cell, change))
        return cells === row.cells ? row : { ...row, cells }
      })
      return rows === block.rows ? block : { ...block, rows }
    }
    case 'matrix': {
      const rows = mapKept(block.rows, (row) => changeHost(row, change))
      return rows === block.rows ? block : { ...block, rows }
    }
    case 'excerpt': {
      const { comments } = change(quotationSentence(block))
      return comments === block.comments ? block : { ...block, comments }
    }
    case 'heading':
    case 'figure':
      return block
  }
}

function changeHost<T extends { sentences: Sentence[] }>(host: T, change: Change): T {
  const sentences = mapKept(host.sentences, change)
  return sentences === host.sentences ? host : { ...host, sentences }
}

function mapKept<T>(all: T[], change: (one: T) => T): T[] {
  const made = all.map(change)
  return made.every((one, index) => one === all[index]) ? all : made
}
