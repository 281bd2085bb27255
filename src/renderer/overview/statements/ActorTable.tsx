import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { CallOutput } from '../../ui/bridge.ts'
import { fold } from '#core/fold.ts'
import { dialog } from '../../shell/dialogs.ts'
import { TextButton } from '../../ui/controls.tsx'
import { t } from '#text/text.ts'

export type ActorCount = CallOutput<'analysis.actors'>[number]

/** Rows on screen; a name that is typed finds the others. */
const MOST = 200

type Properties = { actors: readonly ActorCount[]; chosen: string | null; onChoose: (actor: string) => void }

/** The ledger: everybody who is named or speaks, those in most articles first. */
export function ActorTable({ actors, chosen, onChoose }: Properties) {
  const [typed, setTyped] = useState('')
  const found = actors.filter(({ actor }) => fold(actor).includes(fold(typed.trim())))
  return (
    <section className="chart" aria-label={t('overview:actors.title')}>
      <div className="chart-head">
        <h2>{t('overview:actors.title')}</h2>
        <span className="spacer" />
        <TextButton small onPress={() => dialog.set({ kind: 'actor', name: '' })}>
          {t('overview:actor.add')}
        </TextButton>
        <input
          type="search"
          className="input actor-search"
          aria-label={t('overview:actors.search')}
          placeholder={t('overview:actors.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p className="chart-lead">{t('overview:actors.lead')}</p>
      <div className="chart-scroll">
        <table className="actors">
          <thead>
            <tr>
              <th scope="col">{t('overview:actors.name')}</th>
              <th scope="col">{t('overview:actors.kind')}</th>
              <th scope="col">{t('overview:actors.articles')}</th>
              <th scope="col">{t('overview:actors.mentions')}</th>
              <th scope="col">{t('overview:actors.statements')}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, MOST).map(({ actor, kind, articles, mentions, statements }) => (
              <tr key={actor} data-chosen={chosen === actor || undefined}>
                <th scope="row">
                  <Button className="link-button" aria-pressed={chosen === actor} onPress={() => onChoose(actor)}>
                    {actor}
                  </Button>
                </th>
                <td className="muted">{kind === null ? '–' : t(`analysis:kind.${kind}`)}</td>
                <td className="num">{articles.length}</td>
                <td className="num">{mentions}</td>
                <td className="num">{statements}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > MOST && <p className="overview-note">{t('overview:actors.more', { count: found.length - MOST })}</p>}
    </section>
  )
}
