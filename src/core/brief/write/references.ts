import type { Tag } from '#core/brief.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { endsWide } from '../edit/between-sentences.ts'
import type { WrittenText } from './read-blocks.ts'

/** What `[^…]` stands for. */
export type Reference = { excerpt: ExcerptId } | { tag: Tag }

/** Stands in the text where a reference stood; no written text has it, see `printable`. */
export const PLACE = '\uffff'

const TAGS: Readonly<Record<string, Tag>> = { judgement: 'judgement', assumption: 'assumption', common: 'common-knowledge' }
const REFERENCE = /\\[\s\S]|\[\^(?<label>[^\][]*)\]/gu
const PLACES = new RegExp(String.raw` ?(?<places>${PLACE}(?: ?${PLACE})*)(?<next>[\p{L}\p{N}]?)`, 'gu')

/**
 * The text with a `PLACE` for each of its references, which belong to what stands before them, and the references in order. Failure: no-such-tag, for
 * a reference that is neither an excerpt's id nor a tag.
 */
export function takeReferences({ text, line }: WrittenText): Result<{ text: string; references: Reference[] }> {
  const references: Reference[] = []
  let unknown: string | null = null
  const placed = text.replace(REFERENCE, (whole: string, ...rest: unknown[]) => {
    const { label } = rest.at(-1) as { label: string | undefined }
    if (label === undefined) return whole
    const tag = Object.hasOwn(TAGS, label) ? TAGS[label] : undefined
    if (tag !== undefined) references.push({ tag })
    else if (/^\d{1,15}:\d{1,15}$/u.test(label)) references.push({ excerpt: label })
    else unknown ??= label
    return PLACE
  })
  if (unknown !== null) return failure('no-such-tag', t('write:noTag', { line, label: unknown }))
  return success({ text: closedUp(placed), references })
}

/** A reference leaves no space behind, and one where the next sentence followed it at once. */
function closedUp(text: string): string {
  return text.replace(PLACES, (_whole: string, ...rest: unknown[]) => {
    const { places = '', next = '' } = rest.at(-1) as Record<string, string>
    const before = text.slice(Math.max(0, (rest.at(-3) as number) - 3), rest.at(-3) as number)
    const bare = places.replaceAll(/\s/gu, '')
    return `${bare}${next !== '' && /[.!?…"'”’»)]$/u.test(before) && !endsWide(before) ? ' ' : ''}${next}`
  })
}
