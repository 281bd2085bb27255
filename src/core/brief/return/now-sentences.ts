import type { BriefContent, Sentence } from '#core/brief.ts'
import { pairSentences } from '../compare/pair-sentences.ts'
import { plainText } from '../inline.ts'
import { printedLine } from '../proof/inline-pieces.ts'
import { hostsOf } from './draft-content.ts'

/** A sentence as the brief has it now; `text` as it is printed; `parts`: of a block quotation that was made a paragraph its sentences. */
export type NowSentence = { id: string; text: string; excerpts: readonly string[]; quotation: boolean; parts?: string[] }

/** What the brief says now of what was exported, by the exported sentence's id, and what it says besides, by its text as it is printed. */
export type NowSentences = { of: (exported: string) => NowSentence | null; besides: ReadonlyMap<string, string[]> }

/** Lays the exported sentences against the brief as it is now: by their ids, and where these are gone by their words. */
export function nowOf(exported: readonly { id: string; text: string }[], now: BriefContent): NowSentences {
  const all = allSentences(now)
  const byId = new Map(all.map((sentence) => [sentence.id, sentence]))
  const taken = new Set<string>()
  const found = new Map<string, NowSentence>()
  for (const { id } of exported) {
    const own = byId.get(id) ?? paraphrased(now, id)
    if (own) {
      found.set(id, own)
      for (const one of own.parts ?? [own.id]) taken.add(one)
    }
  }
  const missing = exported.filter(({ id }) => !found.has(id))
  const free = all.filter(({ id }) => !taken.has(id))
  for (const { before, after } of missing.length === 0 ? [] : pairSentences(missing.map(pairable), free.map(pairable))) {
    const [was, own] = [missing[before], free[after]]
    if (!was || !own) continue
    found.set(was.id, own)
    taken.add(own.id)
  }
  const besides = new Map<string, string[]>()
  for (const { id, text } of all) if (!taken.has(id)) besides.set(text, [...(besides.get(text) ?? []), id])
  return { of: (id) => found.get(id) ?? null, besides }
}

function allSentences({ sections }: BriefContent): NowSentence[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): NowSentence[] => {
      if (block.kind !== 'excerpt') return hostsOf(block).flatMap(({ sentences }) => sentences.map(nowSentence))
      return [{ id: block.id, text: printedLine(block.text), excerpts: [block.excerpt], quotation: true }]
    }),
  )
}

function nowSentence({ id, text, evidence }: Sentence): NowSentence {
  return { id, text: printedLine(plainText(text)), excerpts: evidence.excerpts, quotation: false }
}

/** A block quotation that became a paragraph keeps its id as such. */
function paraphrased({ sections }: BriefContent, id: string): NowSentence | null {
  for (const { blocks } of sections)
    for (const block of blocks)
      if (block.kind === 'paragraph' && block.id === id)
        return {
          id,
          text: printedLine(block.sentences.map(({ text }) => plainText(text)).join(' ')),
          excerpts: [...new Set(block.sentences.flatMap(({ evidence }) => evidence.excerpts))],
          quotation: false,
          parts: block.sentences.map((sentence) => sentence.id),
        }
  return null
}

function pairable({ text }: { text: string }): { text: string; section: string } {
  return { text, section: '' }
}
