import type { BriefContent, BriefSection } from '#core/brief.ts'
import { fold } from '#core/fold.ts'
import { quoted } from '#core/in-sentence.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { Template } from '#core/template.ts'
import { t } from '#text/text.ts'

/**
 * The section that a person names: by its id, by the template's id of it (as `templates list` shows it), or by its title in any case. Failures:
 * no-such-section (also where several answer to the name), section-writes-itself (the list of sources).
 */
export function findSection(
  { sections }: BriefContent,
  template: Pick<Template, 'sections'> | null,
  name: string,
): Result<BriefSection> {
  const wanted = fold(name.trim().normalize('NFC'))
  const ways: ((section: BriefSection) => boolean)[] = [
    ({ id }) => id === name,
    ({ title }) => title === name,
    ({ slot }) => slot === name,
    ({ title }) => fold(title.trim()) === wanted,
  ]
  const found = ways.map((way) => sections.filter(way)).find((some) => some.length > 0) ?? []
  const [section, ...others] = found
  if (section === undefined) return failure('no-such-section', t('write:noSection', { name, sections: listed(sections) }))
  if (others.length > 0) return failure('no-such-section', t('write:manySections', { name, sections: listed(found) }))
  const kind = template?.sections.find(({ id }) => id === section.slot)?.kind
  return kind === 'sources' ? failure('section-writes-itself', t('write:ownSection', { title: section.title })) : success(section)
}

function listed(some: readonly BriefSection[]): string {
  return some.map(({ id, title }) => `${quoted(title)} (${id})`).join(', ')
}
