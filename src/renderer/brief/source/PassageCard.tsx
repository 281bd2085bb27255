import type { BriefCheckView } from '#contract/views.ts'
import type { EditorView } from 'prosemirror-view'
import { useStore } from '#renderer/ui/store.ts'
import { useBriefExcerpts } from '../excerpts/brief-excerpts.ts'
import { openEvidence } from '../composer/open-block-menu.ts'
import { useContent, useSession } from '../session/use-session.ts'
import { ConfirmLine } from '../read-beside/ConfirmLine.tsx'
import { Card } from './Card.tsx'
import { CardPassage } from './CardPassage.tsx'
import { evidenceIn, openExcerpt } from './open-evidence.ts'
import { shownPassage } from './shown-passage.ts'
import { usePointed } from './use-pointed.ts'

/** What a sentence rests on, in its context: while its margin word or note number is pointed at, or by a key until the caret leaves the sentence. */
export function PassageCard({ view, check }: { view: EditorView; check: BriefCheckView | null }) {
  const session = useSession()
  usePointed(view)
  useContent()
  const shown = useStore(shownPassage)
  const excerpts = useBriefExcerpts()
  const evidence = useStore(openEvidence)
  if (shown === null || evidence !== null) return null
  const { sentence, by } = shown
  const found = evidenceIn(session.editor.get(), sentence).flatMap((id) => excerpts.get(id) ?? [])
  if (found.length === 0) return null
  return (
    <Card key={sentence} view={view} sentence={sentence} isSaid={by === 'keys'}>
      {found.map((excerpt, index) => (
        <CardPassage
          key={excerpt.id}
          excerpt={excerpt}
          hasKey={by === 'keys' && index === 0}
          onOpen={() => {
            shownPassage.set(null)
            void openExcerpt(session.id, excerpt.id, sentence)
          }}
        />
      ))}
      <ConfirmLine sentence={sentence} check={check} />
    </Card>
  )
}
