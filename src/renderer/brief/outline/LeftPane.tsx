import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { BriefCheckView } from '#contract/views.ts'
import type { Template } from '#core/template.ts'
import { layout } from '#renderer/shell/layout.ts'
import { useCommand } from '#renderer/shell/use-command.ts'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { ExcerptPane } from '../excerpts/ExcerptPane.tsx'
import { focusOutline, showFace } from './left-face.ts'
import { OutlinePane } from './OutlinePane.tsx'
import '../../ui/tabs.css'
import './left-pane.css'

type Properties = { brief: string; template: Template | null; check: BriefCheckView | null }

/** What stands to the left of the text: its outline, or the excerpts for it. */
export function LeftPane({ brief, template, check }: Properties) {
  const face = useStore(layout, ({ left }) => left)
  useCommand('outline', focusOutline)
  return (
    <Tabs
      className="left-pane"
      keyboardActivation="manual"
      selectedKey={face}
      onSelectionChange={(key) => showFace(key === 'outline' ? 'outline' : 'excerpts')}
    >
      <TabList className="faces left-faces" aria-label={t('outline:faces')}>
        <Tab id="outline">{t('outline:label')}</Tab>
        <Tab id="excerpts">{t('outline:excerpts')}</Tab>
      </TabList>
      <TabPanel id="outline" className="left-face">
        <OutlinePane template={template} check={check} />
      </TabPanel>
      <TabPanel id="excerpts" className="left-face">
        <ExcerptPane brief={brief} />
      </TabPanel>
    </Tabs>
  )
}
