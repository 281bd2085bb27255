import { Switch } from 'react-aria-components'
import { t } from '#text/text.ts'
import { useStore } from './store.ts'
import { letterKeys } from './letter-keys.ts'

/** Whether keys that are a letter, digit or sign alone do something. */
export function LetterKeysSwitch() {
  return (
    <Switch className="shortcut-letters" isSelected={useStore(letterKeys)} onChange={(next) => letterKeys.set(next)}>
      <span className="shortcut-switch" aria-hidden />
      <span>
        {t('shell:shortcuts.letters')}
        <span className="muted">{t('shell:shortcuts.lettersHint')}</span>
      </span>
    </Switch>
  )
}
