import { useCall } from '#renderer/ui/queries.ts'
import { moveBlock } from '../../../core/brief/edit/edit-blocks.ts'
import { useSession } from '../session/use-session.ts'

/** Moves a block up or down, past sections that the app writes itself, and keeps the caret in it. */
export function useMoveBlock(): (block: string, by: -1 | 1) => void {
  const session = useSession()
  const { data: brief } = useCall('templates.list', {})
  return (block, by) => {
    const writes = new Set(
      brief?.flatMap((template) =>
        template.sections.filter((section) => section.kind === 'sources').map((section) => section.id),
      ),
    )
    session.edit((content) => {
      const slots = new Map(content.sections.map((section) => [section.id, section.slot]))
      return moveBlock(content, block, by, (section) => !writes.has(slots.get(section) ?? ''))
    })
  }
}
