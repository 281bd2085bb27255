import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { CallOutput } from '../../ui/bridge.ts'
import { t } from '#text/text.ts'
import { dialog } from '../../shell/dialogs.ts'
import { openArticle } from '../../shell/place.ts'
import { showSearch } from '../../shell/search.ts'
import { IconButton, TextButton } from '../../ui/controls.tsx'
import { sourceLine } from '../source-line.ts'
import type { ActorCount } from './ActorTable.tsx'
import '../coverage/coverage.css'

type Statement = CallOutput<'analysis.statements'>[number]
type Properties = { actor: ActorCount; statements: readonly Statement[]; onClose: () => void }

/** What one speaker says, the newest first; each opens its article. */
export function StatementPane({ actor, statements, onClose }: Properties) {
  return (
    <aside className="passages" aria-label={t('overview:actors.said')}>
      <div className="passages-head">
        <h2>{actor.actor}</h2>
        <IconButton icon={X} label={t('overview:actors.close')} onPress={onClose} />
      </div>
      <TextButton small onPress={() => dialog.set({ kind: 'actor', name: actor.actor })}>
        {t('overview:actor.edit')}
      </TextButton>{' '}
      <TextButton small onPress={() => showSearch(`"${actor.actor}"`)}>
        {t('overview:actors.find')}
      </TextButton>
      {statements.length === 0 && <p className="muted">{t('overview:actors.silent', { count: actor.articles.length })}</p>}
      <ul>
        {statements.map((statement, at) => (
          <li key={`${statement.article} ${statement.block} ${at}`}>
            <Button className="passage" onPress={() => openArticle({ article: statement.article, block: statement.block })}>
              <span className="passage-state">
                {statement.verb} <span className="num">· {sourceLine(statement)}</span>
              </span>
              <span className="passage-text">{statement.text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </aside>
  )
}
