import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { t } from '#text/text.ts'
import { go } from '../shell/place.ts'
import { WalkButtons } from '../shell/WalkButtons.tsx'
import { TextButton } from '../ui/controls.tsx'
import { Empty } from '../ui/Empty.tsx'
import { ask } from '../ui/queries.ts'
import { nextTask } from '../ui/own-task.ts'
import { BriefWorkspace } from './BriefWorkspace.tsx'
import { textPlugins } from './composer/text-plugins.ts'
import { openSession } from './session/open-session.ts'

/** One brief: loaded afresh whenever its screen opens, or after a conflict when the other version is asked for. */
export function BriefScreen({ id }: { id: string }) {
  const [version, setVersion] = useState(0)
  const {
    data,
    error: failed,
    isFetching,
  } = useQuery({
    // No answer that a change makes old: what is being written is ahead of what is saved.
    queryKey: ['brief on screen', { id }, version],
    queryFn: async () => {
      const [brief, left] = await Promise.all([ask('briefs.get', { id }), ask('briefs.place', { id })])
      // What a section is for decides what can be written there: the text waits for its template.
      const { template } = await ask('templates.get', brief.template)
      // A long brief is read in one task and laid out in the next, so that none keeps the window waiting for both.
      await nextTask()
      return { brief, template, session: openSession(brief, template, left, textPlugins()) }
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (failed)
    return (
      <>
        <header className="topbar">
          <WalkButtons />
          <span className="brand">Briefwright</span>
        </header>
        <Empty title={t('brief:unopened')}>
          {failed.message}
          <TextButton onPress={() => go({ view: 'articles', brief: null })}>{t('brief:back')}</TextButton>
        </Empty>
      </>
    )
  if (!data || isFetching)
    return (
      <>
        <header className="topbar" />
        <div aria-busy />
      </>
    )
  return (
    <BriefWorkspace
      key={version}
      brief={data.brief}
      template={data.template}
      session={data.session}
      onReload={() => setVersion(version + 1)}
    />
  )
}
