import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { CallOutput } from '../../ui/bridge.ts'
import { t } from '#text/text.ts'
import { openArticle } from '../../shell/place.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { TextButton } from '../../ui/controls.tsx'
import { useCall } from '../../ui/queries.ts'
import { sourceLine } from '../source-line.ts'
import { carryIntoBrief } from './carry-into-brief.ts'
import { ResolveDialog } from './ResolveDialog.tsx'
import { ResolvedNote, type Known } from './ResolvedNote.tsx'

export type Disagreement = CallOutput<'analysis.disagreements'>[number]

type Properties = { disagreement: Disagreement; brief: string | null; known: Known | null }

/** What sources say differently, one under the other; each value opens its article. `known`: what was decided about it. */
export function DisagreementCard({ disagreement, brief, known }: Properties) {
  const { what, values } = disagreement
  const [resolving, setResolving] = useState(false)
  const isResolved = known !== null && !known.grown
  return (
    <section className={isResolved ? 'chart resolved' : 'chart'} aria-label={what}>
      <div className="chart-head">
        <h2>{what}</h2>
        <span className="spacer" />
        <TextButton small tone="quiet" onPress={() => setResolving(true)}>
          {isResolved ? t('overview:resolve.again') : t('overview:resolve.open')}
        </TextButton>
        {brief !== null && <CarryMenu disagreement={disagreement} brief={brief} />}
      </div>
      {known !== null && <ResolvedNote known={known} />}
      <table className="values">
        <tbody>
          {values.map((each) => (
            <tr key={`${each.article} ${each.quote}`}>
              <th scope="row" className="value num">
                {each.value}
              </th>
              <td>
                <Button
                  className="link-button"
                  onPress={() => openArticle({ article: each.article, ...(each.n === null ? {} : { n: each.n }) })}
                >
                  {sourceLine(each)}
                </Button>
                <blockquote className="passage-text">{each.quote}</blockquote>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {resolving && <ResolveDialog disagreement={disagreement} onClose={() => setResolving(false)} />}
    </section>
  )
}

function CarryMenu({ disagreement, brief }: { disagreement: Disagreement; brief: string }) {
  const { data } = useCall('briefs.get', { id: brief })
  if (data === undefined) return null
  return (
    <ActionMenu
      label={t('overview:disagreements.section')}
      placement="bottom end"
      trigger={
        <TextButton small tone="quiet">
          {t('overview:disagreements.carry')} <ChevronDown size={13} aria-hidden />
        </TextButton>
      }
      entries={data.sections.map(({ id, title }) => ({
        id,
        label: title,
        run: () => void carryIntoBrief({ id: brief, language: data.language }, { id, title }, disagreement),
      }))}
    />
  )
}
