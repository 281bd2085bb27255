import type { BriefCheckView } from '#contract/views.ts'
import type { Template } from '#core/template.ts'
import { runCommand } from '../shell/commands.ts'
import { CheckPane } from './check/CheckPane.tsx'
import { CommentsPane } from './comments/CommentsPane.tsx'
import type { Pane } from './issue/beside.ts'
import { PagesPane } from './pages/PagesPane.tsx'
import { ReturnPane } from './return/ReturnPane.tsx'
import { SincePane } from './issue/SincePane.tsx'
import { SourcePane } from './source/SourcePane.tsx'
import { VersionsPane } from './versions/VersionsPane.tsx'

type Properties = { pane: Pane; brief: string; check: BriefCheckView | null; template: Template | null; onClose: () => void }

/** What stands beside the text of a brief. */
export function BesidePane({ pane, brief, check, template, onClose }: Properties) {
  switch (pane) {
    case 'check':
      return <CheckPane check={check} template={template} />
    case 'source':
      return <SourcePane />
    case 'pages':
      return <PagesPane brief={brief} reading={false} onRead={() => void runCommand('read-pages')} onClose={onClose} />
    case 'since':
      return <SincePane brief={brief} />
    case 'comments':
      return <CommentsPane />
    case 'return':
      return <ReturnPane />
    case 'versions':
      return <VersionsPane brief={brief} />
  }
}
