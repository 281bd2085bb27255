import { Node as TextNode } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorState } from 'prosemirror-state'
import type { BriefContent } from '#core/brief.ts'
import { canonicalJson } from '#core/brief/proof/canonical-json.ts'
import { schema } from './schema.ts'
import { historyKey, readHistory, storeHistory, type StepHistory } from './step-history.ts'
import { readContent } from './to-content.ts'

/** Where the author left a brief. The document too: steps of undo fit only the very document that they were made on. */
export type Place = { doc: TextNode; history: StepHistory; selection: TextSelection | null; scroll: number }

/** The place as text for the library. `scroll`: pixels above what is seen. */
export function writePlace(state: EditorState, scroll: number): string {
  const { anchor, head } = state.selection
  const history = historyKey.getState(state)
  return JSON.stringify({ doc: state.doc.toJSON() as unknown, history: history && storeHistory(history), anchor, head, scroll })
}

/** The place that was kept, where it is one of this content; null for any other text. */
export function readPlace(written: string | null, content: BriefContent): Place | null {
  if (written === null) return null
  try {
    const { doc: json, history: steps, anchor, head, scroll } = JSON.parse(written) as Record<string, unknown>
    const doc = TextNode.fromJSON(schema, json)
    doc.check()
    const history = readHistory(steps)
    if (history === null || canonicalJson(readContent(doc)) !== canonicalJson(content)) return null
    const [from, to] = [Number(anchor), Number(head)]
    const near = TextSelection.between(doc.resolve(from), doc.resolve(to))
    return { doc, history, selection: near instanceof TextSelection ? near : null, scroll: Number(scroll) || 0 }
  } catch {
    return null
  }
}
