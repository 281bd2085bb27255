import { negationsIn } from '../negation-words.ts'
import { scriptOf } from '../names/institutions.ts'

/** What somebody means to do, in both languages. */
const MEANS = {
  latin: /(?<!\p{L})(?:intend(?:s|ed)?|plan(?:s|ned)?|is going|are going|was going|were going|means?|meant) to(?!\p{L})/giu,
  cyrillic: /(?<!\p{L})(?:намерен\p{L}*|планиру\p{L}+|собира\p{L}+)(?!\p{L})/giu,
}

/** Across languages: what a sentence tells as meant and its passage as not meant, or the other way round (“intends to join” of «не намерен присоединяться»); null where none is. */
export function notIntended(sentence: string, passage: string): string | null {
  const [here, there] = [scriptOf(sentence), scriptOf(passage)]
  if (here === there || !(here in MEANS) || !(there in MEANS)) return null
  const [told, given] = [
    meantIn(sentence, MEANS[here as keyof typeof MEANS]),
    meantIn(passage, MEANS[there as keyof typeof MEANS]),
  ]
  if (told.length === 0 || given.length === 0) return null
  const isDenied = told[0]?.isDenied
  return told.every((each) => each.isDenied === isDenied) && given.every((each) => each.isDenied !== isDenied)
    ? (given[0]?.words ?? null)
    : null
}

function meantIn(text: string, means: RegExp): { words: string; isDenied: boolean }[] {
  const negations = negationsIn(text)
  return [...text.matchAll(means)].map(({ index, 0: verb }) => {
    const near = negations.findLast(([, end]) => end <= index && index - end < 12 && !/[,.;:]/u.test(text.slice(end, index)))
    return { words: text.slice(near?.[0] ?? index, index + verb.length), isDenied: near !== undefined }
  })
}
