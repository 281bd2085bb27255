import { Fragment } from 'react'
import { splitAtMatches } from './split-at-matches.ts'

/** A snippet with the query's words marked. Matches are [start, end) in UTF-16 units. */
export function MarkedText({ text, matches }: { text: string; matches: readonly (readonly [number, number])[] }) {
  return splitAtMatches(text, matches).map((part) =>
    part.marked ? <mark key={part.start}>{part.text}</mark> : <Fragment key={part.start}>{part.text}</Fragment>,
  )
}
