import type { BriefBlock } from '#core/brief.ts'
import { ChoiceMenu } from '#renderer/ui/ChoiceMenu.tsx'
import { replaceBlock } from '#core/brief/edit/edit-units.ts'
import { useSession } from '../session/use-session.ts'

const CHOICES = [
  { id: 'none', label: 'no confidence stated' },
  { id: 'low', label: 'low confidence' },
  { id: 'moderate', label: 'moderate confidence' },
  { id: 'high', label: 'high confidence' },
] as const

/** The line above a judgement: how sure its author is. */
export function Confidence({ block }: { block: Extract<BriefBlock, { kind: 'judgement' }> }) {
  const session = useSession()
  return (
    <div className="judgement-head">
      Judgement ·
      <ChoiceMenu
        label="Confidence"
        value={block.confidence ?? 'none'}
        choices={CHOICES}
        onChange={(chosen) =>
          session.edit((content) =>
            replaceBlock(content, block.id, (one) =>
              one.kind === 'judgement' ? [{ ...one, confidence: chosen === 'none' ? null : chosen }] : [one],
            ),
          )
        }
      />
    </div>
  )
}
