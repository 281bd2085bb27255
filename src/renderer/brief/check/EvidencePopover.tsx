import { Dialog, Popover } from 'react-aria-components'
import type { BriefCheckView } from '#contract/views.ts'
import { useStore } from '#renderer/ui/store.ts'
import { findBlock } from '#core/brief/edit/edit-units.ts'
import { findSentence } from '#core/brief/edit/edit-evidence.ts'
import { t } from '#text/text.ts'
import { EvidenceForm } from './EvidenceForm.tsx'
import { openEvidence } from '../composer/open-block-menu.ts'
import { useSession } from '../session/use-session.ts'

/** What the sentence rests on whose pill was pressed, or in which the caret was; beside its pill. */
export function EvidencePopover({ check, onClose }: { check: BriefCheckView | null; onClose: () => void }) {
  const open = useStore(openEvidence)
  const { content } = useSession()
  const sentence = useStore(content, (now) => open && findSentence(now, open.sentence))
  const quotation = useStore(content, (now) => sentence !== null && findBlock(now, sentence.id)?.block.kind === 'excerpt')
  if (!open || !sentence) return null
  const pill = open.pill ?? document.querySelector<HTMLElement>(`[data-pill="${CSS.escape(open.sentence)}"]`)
  const close = (): void => {
    openEvidence.set(null)
    onClose()
  }
  return (
    <Popover
      className="popover evidence-popover fade-in"
      placement="left top"
      offset={6}
      triggerRef={{ current: pill }}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Dialog className="evidence" aria-label={t('composer:evidence')}>
        <EvidenceForm
          key={sentence.id}
          sentence={sentence}
          findings={check?.findings.filter((finding) => finding.sentence === sentence.id) ?? []}
          fixed={quotation}
        />
      </Dialog>
    </Popover>
  )
}
