import { Fragment } from 'react'
import type { Ref } from 'react'
import type { Sentence } from '#core/brief.ts'
import { inlineParts } from './inline-markup.ts'
import { sentencePlaces } from './unit-text.ts'

type Properties = {
  ref: Ref<HTMLDivElement>
  text: string
  sentences: Sentence[]
  /** As typed, so that it breaks into the same lines as the text area over it. */
  raw: boolean
  current: string | null
  numbers: Map<string, number>
}

/** The text of a paragraph by sentences: with markup and note numbers to be read, or as typed to be measured. */
export function SentenceText({ ref, text, sentences, raw, current, numbers }: Properties) {
  const places = sentencePlaces(text, sentences)
  let at = 0
  return (
    <div ref={ref} className="unit-text" aria-hidden>
      {places.map((place) => {
        const between = text.slice(at, place.start)
        at = place.end
        const sentence = text.slice(place.start, place.end)
        const number = numbers.get(place.id)
        return (
          <Fragment key={place.id}>
            {between}
            <span data-sentence={place.id} data-current={place.id === current}>
              {raw ? sentence : <Rendered text={sentence} />}
            </span>
            {!raw && number !== undefined && <sup>{number}</sup>}
          </Fragment>
        )
      })}
      {text.slice(at)}
      {'\u200b'}
    </div>
  )
}

function Rendered({ text }: { text: string }) {
  let at = 0
  return inlineParts(text).map((part) => {
    const key = at
    at += part.text.length
    if (part.style === 'emphasis') return <em key={key}>{part.text}</em>
    return part.style === 'strong' ? <strong key={key}>{part.text}</strong> : <Fragment key={key}>{part.text}</Fragment>
  })
}
