import type { Block } from '../article.ts'

/** Who has the word in a paragraph of an interview or a transcript; `asks`: whoever asks, whose questions state nothing. `text`: without the label. */
export type Turn = { speaker: string | null; verb: string; asks: boolean; text: string }

const LABEL =
  /^(?<label>(?:(?:MR|MRS|MS|DR|COL|GEN|SEN|AMB|Mr|Mrs|Ms|Dr)\.\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}):\s(?=\S)/u
const ASKS = /^(?:Q|QUESTION|Question|REPORTER|Reporter|Interviewer|В|ВОПРОС|Вопрос|Корр|КОРР|Корреспондент)\.?$/u
const ANSWERS = /^(?:A|ANSWER|Answer|О|ОТВЕТ|Ответ)$/u
const TITLE = /^(?:(?:MR|MRS|MS|DR|COL|GEN|SEN|AMB|Mr|Mrs|Ms|Dr)\.\s)/u
const DASH = /^[—–-]\s/u
const FULL_NAME =
  /(?<![\p{L}\p{N}])((?:Dr|Mr|Ms|Mrs|Prof)\.\s)?(\p{Lu}\p{Ll}[\p{L}’'-]+\s\p{Lu}\p{Ll}[\p{L}’'-]+)(?![\p{L}\p{N}])/gu

/**
 * Who has the word in each block of an article that is an interview or a transcript, by its labels (“Q:”, “MR. HOLLOWAY:”) or by its dashes; null for blocks before the first
 * turn, and for all of them in an article that is none. An answer of several paragraphs is one turn.
 */
export function turnsOf(blocks: readonly Block[]): (Turn | null)[] {
  return byLabels(blocks) ?? byDashes(blocks) ?? blocks.map(() => null)
}

function byLabels(blocks: readonly Block[]): (Turn | null)[] | null {
  const labels = blocks.map(({ text }) => LABEL.exec(text)?.groups?.['label'] ?? null)
  const counts = Map.groupBy(
    labels.filter((label) => label !== null),
    (label) => label,
  )
  const isKnown = (label: string | null): boolean =>
    label !== null &&
    (ASKS.test(label) || ANSWERS.test(label) || (counts.get(label)?.length ?? 0) > 1 || /^[\p{Lu}.\s’'-]+$/u.test(label))
  if (labels.filter(isKnown).length < 3 || !labels.some((label) => label !== null && (counts.get(label)?.length ?? 0) > 1))
    return null
  const asking = (label: string): boolean => {
    if (ASKS.test(label)) return true
    if (ANSWERS.test(label)) return false
    const own = blocks.filter((_block, at) => labels[at] === label)
    return own.length > 1 && own.filter(({ text }) => /\?["”»]?$/u.test(text.trim())).length * 2 > own.length
  }
  const interviewed = introduced(blocks.slice(0, labels.findIndex(isKnown)))
  let current: Turn | null = null
  return blocks.map(({ text }, at) => {
    const label = labels[at] ?? null
    if (label === null || !isKnown(label)) return current === null ? null : { ...current, text }
    const speaker = ANSWERS.test(label) || /^(?:\p{Lu}\.\s?){1,3}$/u.test(label) ? interviewed : label.replace(TITLE, '')
    current = { speaker, verb: ':', asks: asking(label), text: text.slice(label.length + 1).trim() }
    return current
  })
}

/** Russian interviews: a line behind a dash each, those that ask ending with a question. */
function byDashes(blocks: readonly Block[]): (Turn | null)[] | null {
  const isTurn = blocks.map(({ text }) => DASH.test(text) && !/[,!?…]\s[—–]\s\p{Ll}/u.test(text))
  const isQuestion = blocks.map(({ text }, at) => isTurn[at] === true && text.trim().endsWith('?'))
  if (isQuestion.filter(Boolean).length < 2 || isTurn.filter(Boolean).length < 4) return null
  const speaker = introduced(blocks.slice(0, isTurn.indexOf(true)))
  let current: Turn | null = null
  return blocks.map(({ text }, at) => {
    if (isTurn[at] === true) current = { speaker, verb: '—', asks: isQuestion[at] === true, text: text.replace(DASH, '') }
    else if (current !== null) current = { ...current, text }
    return current
  })
}

/** Whom the lines before the first question introduce: by a title, or by what he is, else the first name. */
function introduced(before: readonly Block[]): string | null {
  const named = before.flatMap(({ text }) =>
    [...text.matchAll(FULL_NAME)].map(({ 0: whole, 1: title, 2: name = '', index }) => {
      const isDescribed =
        /^,\s(?:an?|the|who|\p{Ll})/u.test(text.slice(index + whole.length)) ||
        /\p{Ll}{3}\s$/u.test(text.slice(Math.max(0, index - 4), index))
      return {
        name,
        weight: (title === undefined ? 0 : 2) + (isDescribed ? 1 : 0) - (/\bthe\s$/u.test(text.slice(0, index)) ? 3 : 0),
      }
    }),
  )
  return named.toSorted((one, other) => other.weight - one.weight)[0]?.name ?? null
}
