import { Fragment } from 'react'
import type { Ref } from 'react'
import type { Sentence } from '#core/brief.ts'
import { parseInline } from '#core/brief/inline.ts'
import { textRuns } from '#core/brief/resolve/runs.ts'
import { InlineText } from './InlineText.tsx'
import { sentencePieces } from '#core/brief/edit/unit-text.ts'

type Properties = {
  ref: Ref<HTMLDivElement>
  text: string
  sentences: Sentence[]
  /** As typed, so that it breaks into the same lines as the text area over it. */
  raw: boolean
  current: string | null
  numbers: Map<string, number>
  language: string
  /** A quotation's text has no markup. */
  literal?: boolean
}

/** The text of a paragraph by sentences: with markup and note numbers to be read, or as typed to be measured. */
export function SentenceText({ ref, text, sentences, raw, current, numbers, language, literal = false }: Properties) {
  const { pieces, rest } = sentencePieces(text, sentences)
  return (
    <div ref={ref} className="unit-text" aria-hidden>
      {pieces.map((piece) => {
        const number = numbers.get(piece.id)
        return (
          <Fragment key={piece.id}>
            {piece.before}
            <span data-sentence={piece.id} data-current={piece.id === current}>
              {raw ? (
                piece.text
              ) : (
                <InlineText inlines={literal ? textRuns(piece.text, language) : parseInline(piece.text, language)} />
              )}
            </span>
            {!raw && number !== undefined && <sup>{number}</sup>}
          </Fragment>
        )
      })}
      {rest}
      {'\u200b'}
    </div>
  )
}
