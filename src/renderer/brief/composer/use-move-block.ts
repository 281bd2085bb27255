import { moveBlock } from '#core/brief/edit/edit-blocks.ts'
import { isWrittenByAuthor } from '#core/brief/edit/own-section.ts'
import { useSession } from '../session/use-session.ts'
import { useTemplate } from '../template-context.ts'

/** Moves a block up or down, past sections that the app writes itself, and keeps the caret in it. */
export function useMoveBlock(): (block: string, by: -1 | 1) => void {
  const session = useSession()
  const template = useTemplate()
  return (block, by) =>
    session.edit((content) => {
      const own = new Set(content.sections.filter((section) => isWrittenByAuthor(section, template)).map(({ id }) => id))
      return moveBlock(content, block, by, (section) => own.has(section))
    })
}
