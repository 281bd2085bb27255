import { Plus } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { BriefSection } from '#core/brief.ts'
import type { TemplateSection } from '#core/template.ts'
import { ActionMenu } from '#renderer/ui/ActionMenu.tsx'
import { IconButton } from '#renderer/ui/controls.tsx'
import { insertBlock } from '#core/brief/edit/edit-blocks.ts'
import { INSERTS } from './inserts.ts'
import { newId } from '../session/new-id.ts'
import { useSession } from '../session/use-session.ts'

/** Below the last block: what belongs here while the section is empty, and the way to write on. */
export function SectionEnd({ section, slot }: { section: BriefSection; slot: TemplateSection | null }) {
  const session = useSession()
  const add = (kind: (typeof INSERTS)[number]['kind']): void =>
    session.editAt((content) => insertBlock(content, section.id, null, kind, newId))
  // Who stands here quotes into this section.
  const stand = (): void =>
    session.cursor.set({ unit: '', block: section.blocks.at(-1)?.id ?? '', section: section.id, sentence: null })
  const empty = section.blocks.length === 0
  return (
    <div className={`section-end${empty ? ' section-empty' : ''}`}>
      <ActionMenu
        label={`Add to ${section.title}`}
        trigger={
          <IconButton icon={Plus} size={15} label={`Add to ${section.title}`} className="icon-button-small" onFocus={stand} />
        }
        entries={INSERTS.map((entry) => ({ id: entry.kind, label: entry.label, icon: entry.icon, run: () => add(entry.kind) }))}
      />
      <Button className="section-write" onFocus={stand} onPress={() => add(slot?.kind === 'list' ? 'numbers' : 'paragraph')}>
        {empty ? (slot?.guidance ?? 'Write here.') : 'Write on…'}
      </Button>
    </div>
  )
}
