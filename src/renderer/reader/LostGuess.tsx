import type { Guess } from '#contract/views.ts'
import { LOCALE, t } from '#text/text.ts'
import { keysOf } from '#contract/keys.ts'
import { Keys, TextButton } from '../ui/controls.tsx'
import { takeGuess } from './mark.ts'

const percent = new Intl.NumberFormat(LOCALE, { style: 'percent' })

/** Beside a lost mark: the passage most like it, and the way to put it there. Nothing is taken without asking. */
export function LostGuess({ guess, isActive }: { guess: Guess | undefined; isActive: boolean }) {
  if (guess === undefined) return <p className="card-state">{t('reader:excerpt.noGuess')}</p>
  const { n, text } = guess
  const alike = percent.format(guess.alike)
  return (
    <div className="card-guess">
      <p>{n === null ? t('reader:excerpt.guessOff', { alike, text }) : t('reader:excerpt.guess', { alike, n, text })}</p>
      <TextButton small onPress={() => void takeGuess(guess)}>
        {t('reader:excerpt.takeGuess')}
        {isActive && <Keys keys={keysOf('take-guess')} />}
      </TextButton>
    </div>
  )
}
