import type { BriefContent } from '../brief.ts'
import { changeQuotations } from './edit/change-quotations.ts'
import { changeSentences } from './edit/change-sentences.ts'
import { briefSentences } from './evidence.ts'
import { plainText } from './inline.ts'

/** Parts an id from the hash of the text it was given to. */
const MARK = '~'

/**
 * A brief whose sentences and block quotations carry in their ids what they say now. As long as one still says that, nobody has touched what the program
 * wrote; undo makes it a draft again, and a copy of it, which has an id of its own, is none. What only names a column or a row of a table claims nothing, and nobody
 * need touch it.
 */
export function markedAsDraft(content: BriefContent): BriefContent {
  const claiming = new Set(briefSentences(content).map(({ sentence }) => sentence.id))
  const sentences = changeSentences(content, (each) =>
    claiming.has(each.id) ? { ...each, id: marked(each.id, plainText(each.text)) } : each,
  )
  return changeQuotations(sentences, (each) => ({ ...each, id: marked(each.id, each.text) }))
}

/** Whether a sentence is as the program drafted it. `text`: as it is read, without markup. */
export function isUntouchedDraft(id: string, text: string): boolean {
  const [, hash] = id.split(MARK)
  return hash !== undefined && hash === hashOf(text)
}

/** The id without what the sentence said when it was drafted: a guessed text could be confirmed by that. */
export function withoutDraftMark(id: string): string {
  return id.split(MARK)[0] ?? id
}

function marked(id: string, text: string): string {
  return `${id}${MARK}${hashOf(text)}`
}

/** FNV-1a over UTF-16 units, 32 bits, white space counted as single spaces. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const unit of text.replace(/\s+/gu, ' ').trim().split('')) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193)
  return (hash >>> 0).toString(36)
}
