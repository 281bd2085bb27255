import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Finding } from '#contract/views.ts'
import type { Sentence } from '#core/brief.ts'
import { useStore } from '#renderer/ui/store.ts'
import { findBlock } from '#core/brief/edit/edit-units.ts'
import { EvidenceForm } from './EvidenceForm.tsx'
import { openEvidence } from '../composer/open-block-menu.ts'
import type { Pill } from '../composer/trace-pill.ts'
import { useContent } from '../session/use-session.ts'

/** A sentence's pill; opens what the sentence rests on. */
export function EvidencePopover({ sentence, pill, findings }: { sentence: Sentence; pill: Pill; findings: Finding[] }) {
  const isOpen = useStore(openEvidence, (id) => id === sentence.id)
  const content = useContent()
  const quotation = findBlock(content, sentence.id)?.block.kind === 'excerpt'
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={(open) => openEvidence.set(open ? sentence.id : null)}>
      <Button className={`pill pill-${pill.tone} trace-pill`} aria-label={`Evidence: ${pill.label}. ${sentence.text}`}>
        {pill.label}
      </Button>
      <Popover className="popover evidence-popover fade-in" placement="left top" offset={6}>
        <Dialog className="evidence" aria-label="Evidence">
          <EvidenceForm sentence={sentence} findings={findings} fixed={quotation} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
