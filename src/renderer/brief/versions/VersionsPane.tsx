import { useState } from 'react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import type { BriefVersion } from '#contract/briefs.ts'
import { runCommand } from '#renderer/shell/commands.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { PaneBar } from '#renderer/ui/PaneBar.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { useCall } from '#renderer/ui/queries.ts'
import { VirtualRows } from '#renderer/ui/VirtualRows.tsx'
import { t } from '#text/text.ts'
import { useBeside } from '../issue/beside.ts'
import { NameVersionDialog } from './NameVersionDialog.tsx'
import { SinceVersion } from './SinceVersion.tsx'
import { whenSaved } from './when.ts'
import './versions.css'

/** The earlier versions of a brief that are kept; of the one that is chosen what has changed since, and the way back to it. */
export function VersionsPane({ brief }: { brief: string }) {
  const { data, error } = useCall('briefs.versions', { id: brief }, { keep: true })
  const { version, show } = useBeside(brief)
  const [naming, setNaming] = useState<BriefVersion | null>(null)
  const chosen = data?.earlier.find(({ revision }) => revision === version) ?? null
  return (
    <aside className="pane versions-pane" aria-label={t('versions:title')}>
      <PaneBar title={t('versions:title')} close={t('versions:close')} onClose={() => show({ pane: null })} />
      {error && <Empty title={t('versions:unread')}>{error.message}</Empty>}
      {data && (
        <div className="version-now">
          <span className="version-name truncate">{data.latest.name ?? t('versions:now')}</span>
          <TextButton small onPress={() => void runCommand('name-version')}>
            {data.latest.name === null ? t('versions:nameNow') : t('versions:rename')}
          </TextButton>
        </div>
      )}
      {data?.earlier.length === 0 && <Empty title={t('versions:none')}>{t('versions:noneLong')}</Empty>}
      {data && data.earlier.length > 0 && (
        <VirtualRows rowHeight={34}>
          <ListBox
            className="version-list"
            aria-label={t('versions:list')}
            items={data.earlier.map((one) => ({ ...one, id: one.revision }))}
            selectionMode="single"
            selectionBehavior="replace"
            selectedKeys={chosen === null ? [] : [chosen.revision]}
            onSelectionChange={(keys) => show({ version: keys === 'all' ? null : Number([...keys][0] ?? Number.NaN) || null })}
          >
            {({ revision, name, savedAt }) => (
              <ListBoxItem id={revision} className="version" textValue={name ?? whenSaved(savedAt, true)}>
                <Text slot="label" className={name === null ? 'num' : 'version-name truncate'}>
                  {name ?? whenSaved(savedAt, true)}
                </Text>
                {name !== null && (
                  <Text slot="description" className="version-when num">
                    {whenSaved(savedAt)}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </VirtualRows>
      )}
      {data && data.earlier.length > 0 && (
        <div className="pane-scroll version-since">
          {chosen === null ? (
            <p className="since-line muted">{t('versions:pick')}</p>
          ) : (
            <SinceVersion key={chosen.revision} brief={brief} version={chosen} onName={() => setNaming(chosen)} />
          )}
        </div>
      )}
      {naming && <NameVersionDialog brief={brief} version={naming} onClose={() => setNaming(null)} />}
    </aside>
  )
}
