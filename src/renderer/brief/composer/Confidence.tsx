import { ChoiceMenu } from '#renderer/ui/ChoiceMenu.tsx'
import { findNode } from '../text/cursor.ts'
import { useSession } from '../session/use-session.ts'

const CHOICES = [
  { id: 'none', label: 'no confidence stated' },
  { id: 'low', label: 'low confidence' },
  { id: 'moderate', label: 'moderate confidence' },
  { id: 'high', label: 'high confidence' },
] as const

/** The line above a judgement: how sure its author is. */
export function Confidence({ id, confidence }: { id: string; confidence: 'low' | 'moderate' | 'high' | null }) {
  const session = useSession()
  const choose = (chosen: (typeof CHOICES)[number]['id']): void => {
    const state = session.editor.get()
    const found = findNode(state.doc, id)
    if (found) session.dispatch(state.tr.setNodeAttribute(found.position, 'confidence', chosen === 'none' ? null : chosen))
  }
  return (
    <>
      Judgement ·
      <ChoiceMenu label="Confidence" value={confidence ?? 'none'} choices={CHOICES} onChange={choose} />
    </>
  )
}
