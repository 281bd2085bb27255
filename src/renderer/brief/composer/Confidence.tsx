import { ChoiceMenu } from '#renderer/ui/ChoiceMenu.tsx'
import { t } from '#text/text.ts'
import { findNode } from '../text/cursor.ts'
import { useSession } from '../session/use-session.ts'

const CHOICES = ['none', 'low', 'moderate', 'high'] as const

/** The line above a judgement: how sure its author is. */
export function Confidence({ id, confidence }: { id: string; confidence: 'low' | 'moderate' | 'high' | null }) {
  const session = useSession()
  const choose = (chosen: (typeof CHOICES)[number]): void => {
    const state = session.editor.get()
    const found = findNode(state.doc, id)
    if (found) session.dispatch(state.tr.setNodeAttribute(found.position, 'confidence', chosen === 'none' ? null : chosen))
  }
  return (
    <>
      {t('composer:judgementHead')}
      <ChoiceMenu
        label={t('composer:confidence.label')}
        value={confidence ?? 'none'}
        choices={CHOICES.map((id) => ({ id, label: t(`composer:confidence.${id}`) }))}
        onChange={choose}
      />
    </>
  )
}
