import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { t } from '#text/text.ts'
import { IconButton, TextButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { leaveTour, SHOW, stepAt, STEPS, tour } from './steps.ts'
import './tour.css'

/** A step of the tour in the corner: it covers little, holds nothing up, and is left at any time. */
export function TourPanel() {
  const step = useStore(tour)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && panel.current?.contains(document.activeElement) === true) leaveTour()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [])
  // Read out and in hand when it begins or goes on, and never taken from elsewhere later.
  useEffect(() => {
    if (step !== null) panel.current?.focus()
  }, [step])
  if (step === null) return null
  const [back, next] = [stepAt(step, -1), stepAt(step, 1)]
  const show = SHOW[step]
  return (
    <aside ref={panel} className="tour fade-in" aria-label={t('tour:title')} tabIndex={-1}>
      <header>
        <h2>{t(`tour:step.${step}.title`)}</h2>
        <IconButton icon={X} size={14} label={t('tour:leave')} className="icon-button-small" onPress={leaveTour} />
      </header>
      <p>{t(`tour:step.${step}.text`)}</p>
      <footer>
        <span className="muted num">{t('tour:at', { at: STEPS.indexOf(step) + 1, of: STEPS.length })}</span>
        <span className="spacer" />
        {show !== null && (
          <TextButton small onPress={show}>
            {t(`tour:step.${step}.show`)}
          </TextButton>
        )}
        {back !== null && (
          <TextButton small onPress={() => tour.set(back)}>
            {t('tour:back')}
          </TextButton>
        )}
        <TextButton small tone="primary" onPress={() => (next === null ? leaveTour() : tour.set(next))}>
          {next === null ? t('tour:done') : t('tour:next')}
        </TextButton>
      </footer>
    </aside>
  )
}
