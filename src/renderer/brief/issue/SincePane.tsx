import { Check, ChevronDown, CopyPlus, FileText } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { BriefRow } from '#contract/views.ts'
import { ActionMenu } from '#renderer/ui/ActionMenu.tsx'
import { PaneBar } from '#renderer/ui/PaneBar.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { useCall } from '#renderer/ui/queries.ts'
import { shortDate } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import { useBeside } from './beside.ts'
import { Differences } from './Differences.tsx'
import './since.css'

/** What differs in a brief from the issue before it, or from any other brief that is chosen; follows what is saved. */
export function SincePane({ brief }: { brief: string }) {
  const { data: briefs } = useCall('briefs.list', {})
  const { other, show } = useBeside(brief)
  const others = briefs?.filter(({ id }) => id !== brief) ?? []
  const follows = briefs?.find(({ id }) => id === brief)?.follows ?? null
  const since = others.find(({ id }) => id === other) ?? others.find(({ id }) => id === follows?.id) ?? null
  return (
    <aside className="pane since-pane" aria-label={t('issue:since')}>
      <PaneBar title={t('issue:since')} close={t('issue:close')} onClose={() => show({ pane: null })} />
      {others.length > 0 && (
        <div className="since-with">
          <span className="muted">{t('issue:comparedWith')}</span>
          <ActionMenu
            label={t('issue:comparedWith')}
            placement="bottom end"
            trigger={
              <Button className="choice since-choice">
                <span className="truncate">{since ? nameOf(since) : t('issue:choose')}</span>
                <ChevronDown size={13} aria-hidden />
              </Button>
            }
            entries={others.map((one) => ({
              id: one.id,
              label: nameOf(one),
              icon: one.id === since?.id ? Check : FileText,
              run: () => show({ other: one.id }),
            }))}
          />
        </div>
      )}
      <div className="pane-scroll">
        {since && <Differences key={since.id} brief={brief} since={since.id} />}
        {briefs && !since && <NoIssueBefore follows={follows} alone={others.length === 0} />}
      </div>
    </aside>
  )
}

function nameOf({ title, date }: BriefRow): string {
  return t('issue:named', { title, date: shortDate(date) })
}

function NoIssueBefore({ follows, alone }: { follows: BriefRow['follows']; alone: boolean }) {
  if (!follows)
    return (
      <Empty icon={CopyPlus} title={t('issue:none')}>
        {alone ? t('issue:alone') : t('issue:noneChoose')}
      </Empty>
    )
  const title = follows.title === '' ? t('issue:untitled') : follows.title
  return (
    <Empty icon={CopyPlus} title={t('issue:gone')}>
      {alone ? t('issue:goneAlone', { title }) : t('issue:goneNamed', { title })}
    </Empty>
  )
}
