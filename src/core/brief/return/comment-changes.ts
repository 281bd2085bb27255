import { t } from '#text/text.ts'
import { changeOf, sectionTitle } from './change-of.ts'
import type { LaidOut } from './laid-out.ts'
import type { Placed } from './plan-return.ts'
import { sentenceId } from './target-of.ts'

/** The comments in the file, each on the sentence that it is about or that stands before it. Taken, it is a comment of the brief, which no export has. */
export function commentChanges(laid: LaidOut): Placed[] {
  return laid.file.comments.map(({ id, author, at: when, text }) => {
    const at = laid.sentences.findIndex(({ comments }) => comments.includes(id))
    const on = at < 0 ? -1 : [...laid.sentences.keys()].findLastIndex((one) => one <= at && isSaid(laid, one))
    const sentence = on < 0 ? null : sentenceId(laid, on)
    const piece = laid.pieceAt[on] ?? null
    const place = piece === null ? null : laid.placeOf(piece)
    const words = author === null || author === '' ? text : t('returned:comment', { author, text })
    return changeOf({
      id: `comment ${id}`,
      at: at < 0 ? laid.sentences.length : at + 0.2,
      what: 'comment',
      state: 'added',
      sentence: place?.kind === 'sentence' ? place.id : null,
      section: at < 0 ? '' : sectionTitle(laid, at),
      before: laid.sentences[at]?.text ?? null,
      said: { author, at: when, text },
      acts: sentence === null ? [] : [{ do: 'comment', sentence, text: words }],
      why: sentence === null ? 'nowhere' : null,
    })
  })
}

/** A sentence of the brief, as it is or will be. */
function isSaid(laid: LaidOut, at: number): boolean {
  const piece = laid.pieceAt[at] ?? null
  return piece === null || laid.placeOf(piece)?.kind === 'sentence'
}
