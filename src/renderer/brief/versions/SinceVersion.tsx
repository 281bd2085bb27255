import { RotateCcw } from 'lucide-react'
import type { BriefVersion } from '#contract/briefs.ts'
import { act } from '#renderer/ui/act.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import { Differences } from '../issue/Differences.tsx'
import { useSession } from '../session/use-session.ts'
import { whenSaved } from './when.ts'

/** What has changed since a version, its name, and the way back to it. */
export function SinceVersion({ brief, version, onName }: { brief: string; version: BriefVersion; onName: () => void }) {
  const session = useSession()
  const { revision, name } = version
  const when = whenSaved(version.savedAt)
  const restore = async (): Promise<void> => {
    // What is not saved yet becomes a version of its own first.
    await session.flush()
    const then = await act('briefs.version', { id: brief, revision })
    if (!then) return
    const before = session.content.get()
    session.edit(() => then)
    const restored = session.content.get()
    void session.flush()
    // What was written since is not what was to be taken back: it goes with the version it was written in.
    const undo = (): void => (session.content.get() === restored ? session.undo() : session.edit(() => before))
    const text = name === null ? t('versions:restoredUnnamed', { when }) : t('versions:restored', { name })
    notify({ tone: 'ok', text, actions: [{ label: t('versions:undo'), run: undo }] })
  }
  return (
    <>
      <div className="version-head">
        <h3 className="version-heading">
          {name === null ? t('versions:since', { when }) : t('versions:sinceNamed', { name, when })}
        </h3>
        <TextButton small onPress={() => void restore()}>
          <RotateCcw size={13} aria-hidden /> {t('versions:restore')}
        </TextButton>
        <TextButton small onPress={onName}>
          {name === null ? t('versions:name') : t('versions:rename')}
        </TextButton>
        {name !== null && (
          <TextButton small tone="quiet" onPress={() => void act('briefs.nameVersion', { id: brief, revision, name: null })}>
            {t('versions:unname')}
          </TextButton>
        )}
      </div>
      <Differences
        brief={brief}
        since={brief}
        revision={revision}
        same={{ title: t('versions:same'), text: t('versions:sameLong') }}
      />
    </>
  )
}
