import type { Evidence } from '#core/brief.ts'
import type { ExcerptsById } from '#renderer/ui/excerpts.ts'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'

/** What a sentence rests on in words: its excerpts with their outlets, or whose word it is; “nothing” where it rests on nothing. */
export function evidenceWords({ excerpts, tag }: Evidence, known: ExcerptsById): string {
  const named = excerpts.map((id) => {
    const excerpt = known.get(id)
    return excerpt ? t('issue:excerpt', { id, source: excerpt.publication ?? shownTitle(excerpt) }) : id
  })
  const parts = tag === null ? named : [...named, t(`composer:tag.${tag}`)]
  return parts.length === 0 ? t('issue:nothing') : parts.join(', ')
}
