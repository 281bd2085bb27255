import { Button } from 'react-aria-components'
import { LOCALE, t } from '#text/text.ts'
import { frontPane } from './front-pane.ts'
import './panes.css'

/** Chooses the pane that stands in front, where only one has room. */
export function PaneSwitch({ panes, front }: { panes: readonly { id: string; label: string }[]; front: string }) {
  return (
    <fieldset className="pane-switch" aria-label={t('shell:panes')}>
      {panes.map(({ id, label }) => (
        <Button
          key={id}
          className="face"
          aria-pressed={id === front}
          data-selected={id === front || undefined}
          onPress={() => frontPane.set(id)}
        >
          {label.charAt(0).toLocaleUpperCase(LOCALE) + label.slice(1)}
        </Button>
      ))}
    </fieldset>
  )
}
