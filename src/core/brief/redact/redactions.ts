import { ExcerptId } from '#core/excerpt.ts'
import type { BriefBlock, BriefContent, BriefSection } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { EvidenceMap } from '../evidence.ts'
import { usedExcerpts } from '../evidence.ts'
import { blockUnits } from '../edit/edit-units.ts'

/**
 * What an export is to leave out. `passages`: ids of sentences, headings and figures of the brief; `excerpts`: those that are not to be cited, nor their words said;
 * `names`: words that are to stand nowhere.
 */
export type Redactions = { passages: string[]; excerpts: ExcerptId[]; names: string[] }

/** Before a name among what is to be redacted; everything else there is an id. */
export const NAME_PREFIX = 'name:'
/** Characters; one letter alone would take half a text away. */
const SHORTEST_NAME = 2
const ARTICLE = /^\d+$/

/**
 * What is asked for: `name:WORDS`, an excerpt (`3:10`), an article (`3`, all that is cited of it), or what a brief has under an id: a sentence, a block, a point of a
 * list, a cell, a section with all in it. Failures: no-such-passage, where nothing has that id or the brief cites no such source; usage, of a name too short.
 */
export function readRedactions(asked: readonly string[], brief: BriefContent, evidence: EvidenceMap): Result<Redactions> {
  const cited = usedExcerpts(brief)
  const all: Redactions = { passages: [], excerpts: [], names: [] }
  for (const each of asked) {
    if (each.startsWith(NAME_PREFIX)) {
      const name = each.slice(NAME_PREFIX.length).trim().normalize('NFC')
      if (Array.from(name).filter((letter) => /[\p{L}\p{N}]/u.test(letter)).length < SHORTEST_NAME)
        return failure('usage', t('refused:redact.shortName', { name }))
      all.names.push(name)
      continue
    }
    const passages = passagesOf(brief, each)
    const excerpts = cited.filter((id) => (ARTICLE.test(each) ? evidence[id]?.article.id === each : id === each))
    if (passages === null && excerpts.length === 0) return failure('no-such-passage', t('refused:redact.unknown', { id: each }))
    all.passages.push(...(passages ?? []))
    all.excerpts.push(...excerpts)
  }
  return success({
    passages: [...new Set(all.passages)],
    excerpts: [...new Set(all.excerpts)],
    names: [...new Set(all.names)],
  })
}

/** Whether anything is to be left out. */
export function redactsAnything({ passages, excerpts, names }: Redactions): boolean {
  return passages.length + excerpts.length + names.length > 0
}

/** The smallest parts that are under an id; null where nothing is. */
function passagesOf({ sections }: BriefContent, id: string): string[] | null {
  for (const section of sections) {
    if (section.id === id) return section.blocks.flatMap(partsOf)
    for (const block of section.blocks) {
      if (block.id === id) return partsOf(block)
      const host = hostsOf(block, section).find((each) => each.id === id)
      if (host !== undefined) return host.sentences.map((sentence) => sentence.id)
      if (blockSentences(block).some((sentence) => sentence.id === id)) return [id]
    }
  }
  return null
}

function hostsOf(block: BriefBlock, section: BriefSection): { id: string; sentences: { id: string }[] }[] {
  const rows = block.kind === 'table' ? block.rows : []
  return [
    ...blockUnits(block, section),
    ...rows.map(({ id, cells }) => ({ id, sentences: cells.flatMap(({ sentences }) => sentences) })),
  ]
}

function partsOf(block: BriefBlock): string[] {
  if (block.kind === 'heading' || block.kind === 'figure') return [block.id]
  if (block.kind === 'table')
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.sentences.map(({ id }) => id)))
  return blockSentences(block).map(({ id }) => id)
}
