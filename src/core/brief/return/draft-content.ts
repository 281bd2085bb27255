import type { BriefBlock, BriefContent, BriefSection, Sentence } from '#core/brief.ts'

/** What holds sentences: a paragraph, a judgement, a point of a list, a cell, a row of a matrix. */
export type SentenceHost = { id: string; sentences: Sentence[] }
type ListBlock = Extract<BriefBlock, { kind: 'list' }>
type Quotation = Extract<BriefBlock, { kind: 'excerpt' }>
/** Where a sentence stands; `host` is null for a block quotation. */
export type Standing = { section: BriefSection; block: BriefBlock; host: SentenceHost | null; index: number }

/** A copy of a brief's content that is changed in place while changes are taken into it. */
export class DraftContent {
  readonly content: BriefContent
  private readonly before: BriefContent
  private readonly emptied = new Set<SentenceHost>()
  private readonly used: Set<string>
  private readonly prefix: string
  private count = 0

  constructor(content: BriefContent, prefix: string) {
    this.before = content
    this.content = JSON.parse(JSON.stringify(content)) as BriefContent
    this.prefix = prefix
    this.used = new Set(JSON.stringify(content).match(/(?<="id":")[^"]*/gu))
  }

  /** An id that nothing in the content has. */
  fresh(): string {
    do this.count += 1
    while (this.used.has(`${this.prefix}b${this.count}`))
    this.used.add(`${this.prefix}b${this.count}`)
    return `${this.prefix}b${this.count}`
  }

  find(sentence: string): Standing | null {
    for (const section of this.content.sections)
      for (const block of section.blocks) {
        if (block.kind === 'excerpt' && block.id === sentence) return { section, block, host: null, index: 0 }
        for (const host of hostsOf(block)) {
          const index = host.sentences.findIndex(({ id }) => id === sentence)
          if (index >= 0) return { section, block, host, index }
        }
      }
    return null
  }

  block(id: string): { section: BriefSection; block: BriefBlock } | null {
    for (const section of this.content.sections)
      for (const block of section.blocks) if (block.id === id) return { section, block }
    return null
  }

  section(id: string): BriefSection | null {
    return this.content.sections.find((section) => section.id === id) ?? null
  }

  cell(id: string): SentenceHost | null {
    for (const { blocks } of this.content.sections)
      for (const block of blocks)
        for (const host of block.kind === 'table' || block.kind === 'matrix' ? hostsOf(block) : [])
          if (host.id === id) return host
    return null
  }

  /** Takes a sentence out of its host, or a block quotation out of its section. */
  takeOut({ section, block, host, index }: Standing): void {
    if (host === null) return this.takeOutBlock(section, block)
    host.sentences.splice(index, 1)
    if (host.sentences.length === 0) this.emptied.add(host)
  }

  takeOutBlock(section: BriefSection, block: BriefBlock): void {
    section.blocks.splice(section.blocks.indexOf(block), 1)
  }

  empty(host: SentenceHost): void {
    host.sentences.splice(0)
    this.emptied.add(host)
  }

  /** The content, without the paragraphs that lost all that they said; blocks that are as they were are the very same objects. */
  result(): BriefContent {
    for (const section of this.content.sections) {
      for (const block of section.blocks)
        if (block.kind === 'list') block.items = block.items.filter((item) => !this.isGone(item))
      section.blocks = section.blocks.filter((block) => !(isHost(block) && this.isGone(block)) && !isBareList(block))
    }
    const known = new Map(this.before.sections.flatMap((section) => section.blocks.map((block) => [block.id, block] as const)))
    const sections = this.content.sections.map((section) => {
      const blocks = section.blocks.map((block) => keptIfSame(known.get(block.id), block))
      const old = this.before.sections.find(({ id }) => id === section.id)
      const isSame = old && old.blocks.length === blocks.length && old.blocks.every((block, index) => block === blocks[index])
      return isSame && old.title === section.title && old.group === section.group ? old : { ...section, blocks }
    })
    const same =
      sections.length === this.before.sections.length && sections.every((one, index) => one === this.before.sections[index])
    return same && this.content.title === this.before.title ? this.before : { ...this.content, sections }
  }

  private isGone(host: SentenceHost): boolean {
    return host.sentences.length === 0 && this.emptied.has(host)
  }
}

/** What holds the sentences of a block. */
export function hostsOf(block: BriefBlock): SentenceHost[] {
  switch (block.kind) {
    case 'paragraph':
    case 'judgement':
      return [block]
    case 'list':
      return block.items
    case 'table':
      return block.rows.flatMap(({ cells }) => cells)
    case 'matrix':
      return block.rows
    case 'excerpt':
    case 'heading':
    case 'figure':
      return []
  }
}

export function isQuotation(block: BriefBlock): block is Quotation {
  return block.kind === 'excerpt'
}

function isHost(block: BriefBlock): block is Extract<BriefBlock, { kind: 'paragraph' | 'judgement' }> {
  return block.kind === 'paragraph' || block.kind === 'judgement'
}

function isBareList(block: BriefBlock): block is ListBlock {
  return block.kind === 'list' && block.items.length === 0
}

function keptIfSame(old: BriefBlock | undefined, block: BriefBlock): BriefBlock {
  return old && JSON.stringify(old) === JSON.stringify(block) ? old : block
}
