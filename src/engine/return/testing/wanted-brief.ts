import type { BriefBlock, BriefContent, Sentence } from '#core/brief.ts'
import { plainText } from '#core/brief/inline.ts'

/** A brief as it should be after the edits, changed beside the file by other code than what is tried. */
export class WantedBrief {
  readonly content: BriefContent

  constructor(content: BriefContent) {
    this.content = structuredClone(content)
  }

  has(id: string): boolean {
    const all = this.content.sections.flatMap(({ blocks }) => blocks.flatMap((block) => hosts(block).flat()))
    return all.some((sentence) => sentence.id === id)
  }

  find(id: string): { section: number; block: number; sentences: Sentence[]; index: number; item: number } {
    for (const [section, { blocks }] of this.content.sections.entries())
      for (const [block, one] of blocks.entries())
        for (const [item, sentences] of hosts(one).entries()) {
          const index = sentences.findIndex((sentence) => sentence.id === id)
          if (index >= 0) return { section, block, sentences, index, item }
        }
    throw new Error(`There is no ${id}.`)
  }

  sentence(id: string): Sentence {
    const { sentences, index } = this.find(id)
    return sentences[index] as Sentence
  }

  remove(id: string): Sentence {
    const { sentences, index } = this.find(id)
    return sentences.splice(index, 1)[0] as Sentence
  }

  putAfter(id: string, sentence: Sentence): void {
    const { sentences, index } = this.find(id)
    sentences.splice(index + 1, 0, sentence)
  }

  blockOf(id: string): BriefBlock {
    const { section, block } = this.find(id)
    return this.content.sections[section]?.blocks[block] as BriefBlock
  }

  blocksOf(id: string): { blocks: BriefBlock[]; at: number } {
    const { section, block } = this.find(id)
    return { blocks: this.content.sections[section]?.blocks ?? [], at: block }
  }
}

function hosts(block: BriefBlock): Sentence[][] {
  if (block.kind === 'paragraph' || block.kind === 'judgement') return [block.sentences]
  if (block.kind === 'list') return block.items.map(({ sentences }) => sentences)
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.map(({ sentences }) => sentences))
  return []
}

/** All that a return can change of a brief, without ids: paragraph by paragraph, each sentence with what it rests on. */
export function outlineOf(content: BriefContent): string[] {
  return [
    content.title,
    ...content.sections.flatMap(({ title, blocks }) => [
      `§ ${title}`,
      ...blocks.flatMap((block): string[] => {
        if (block.kind === 'excerpt') return [`> ${block.text} {${block.excerpt}}`]
        if (block.kind === 'heading') return [`# ${block.text}`]
        if (block.kind === 'figure' || block.kind === 'matrix') return [block.kind]
        const marks = { paragraph: '', judgement: '! ', list: '- ', table: '| ' }
        const caption = block.kind === 'table' ? [`|| ${block.caption}`] : []
        const own = hosts(block).filter((sentences) => block.kind === 'table' || sentences.length > 0)
        return [...caption, ...own.map((sentences) => `${marks[block.kind]}${sentences.map(said).join(' / ')}`)]
      }),
    ]),
  ]
}

function said({ text, evidence }: Sentence): string {
  return `${plainText(text)} {${evidence.excerpts.toSorted().join()}}`
}
