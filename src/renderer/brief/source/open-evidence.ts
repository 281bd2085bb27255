import { keysOf } from '#contract/keys.ts'
import type { EditorState } from 'prosemirror-state'
import { isMac } from '#renderer/ui/is-mac.ts'
import { shownKeys } from '#contract/keys.ts'
import { fetchExcerpt } from '#renderer/ui/excerpts.ts'
import { CallError } from '#renderer/ui/queries.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import type { Session } from '../session/session.ts'
import { findSentence } from '../text/cursor.ts'
import { sentencesOf } from '../text/sentences-of.ts'
import { openEvidence } from '../composer/open-block-menu.ts'
import { placeOfExcerpt } from './places.ts'
import { openSource, sourceOf, type OpenedFrom } from './source.ts'

/** The excerpts that a sentence, or a block quotation, rests on as it is written now. */
export function evidenceIn(state: EditorState, sentence: string): readonly string[] {
  const found = findSentence(state.doc, sentence)
  const all = found ? sentencesOf(found.block, String(state.doc.attrs['language'])) : []
  return all.find(({ id }) => id === sentence)?.evidence.excerpts ?? []
}

/** Opens beside the text what a sentence rests on: what is open for it already, else its first excerpt that the library still has. Says why where it cannot. */
export async function openEvidenceOf(session: Session, sentence: string | null, from?: OpenedFrom): Promise<void> {
  if (sentence === null) return notify({ tone: 'plain', text: t('source:noSentence') })
  const ids = evidenceIn(session.editor.get(), sentence)
  if (ids.length === 0)
    return notify({ tone: 'plain', text: t('source:restsOnNothing', { keys: shownKeys(keysOf('evidence'), isMac) }) })
  const open = sourceOf(session.id)
  if (open?.sentence === sentence && open.excerpt !== null && ids.includes(open.excerpt))
    return openSource(session.id, open, from)
  for (const id of ids) if (await openExcerpt(session.id, id, sentence, from)) return
  notify({ tone: 'plain', text: t('source:goneAll') })
}

/** Opens an excerpt beside the text; false where the library has it no more. */
export async function openExcerpt(brief: string, id: string, sentence: string | null, from?: OpenedFrom): Promise<boolean> {
  try {
    const excerpt = await fetchExcerpt(id)
    if (excerpt === null) return false
    openEvidence.set(null)
    openSource(brief, placeOfExcerpt(excerpt, sentence), from)
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    notify({ tone: 'bad', text: error.message })
  }
  return true
}
