import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { removeBlock } from '../text/blocks.ts'
import { FIGURE_TEXTS, type FigureText } from '../text/figure-schema.ts'
import { describeFigure } from '../text/figures.ts'
import { useSession } from '../session/use-session.ts'
import type { PlacedFigure } from './figure-view.ts'
import { replaceByChoice } from './insert-picture.ts'
import { writeFigure } from './open-block-menu.ts'
import { focusText } from './text-field.ts'
import { useFigureKeys } from './use-figure-keys.ts'
import { usePicture } from './use-picture.ts'
import './figure.css'

/** Letters; nobody reads more below a picture. */
const MOST = { caption: 600, source: 600, alternative: 2_000 } as const

type Properties = { id: string; number: number | null; figure: PlacedFigure }

/** A figure in the text: its picture at the width of the column, and fields for what is written about it. */
export function Figure({ id, number, figure }: Properties) {
  const session = useSession()
  const attrs = useStore(figure.attrs)
  const { show, problem } = usePicture(attrs.image)
  const fields = useRef<HTMLFieldSetElement>(null)
  const wanted = useStore(writeFigure, (figureId) => figureId === id)
  useEffect(() => {
    if (!wanted) return
    writeFigure.set(null)
    // A menu that closes gives the focus back to the text first.
    requestAnimationFrame(() => fields.current?.querySelector('input')?.focus())
  }, [wanted])
  const label = number === null ? t('composer:figure.unnumbered') : t('composer:figure.number', { number })
  const write = (text: FigureText, written: string): void => {
    const position = figure.position()
    if (position !== undefined) session.dispatch(describeFigure(session.editor.get(), position, text, written))
  }
  useFigureKeys(session, id, fields)
  return (
    <fieldset className="figure-group" aria-label={label} ref={fields}>
      {show === null ? (
        <p className="figure-problem" role={problem === null ? undefined : 'alert'}>
          {problem ?? t('composer:figure.loading')}
        </p>
      ) : (
        <img
          className="figure-picture"
          ref={show}
          alt={attrs.alternative || t('composer:figure.noAlternative')}
          draggable={false}
        />
      )}
      <div className="figure-fields">
        <span className="figure-number">{label}</span>
        {FIGURE_TEXTS.map((text) => (
          <label key={text} className={`figure-field ${text}`}>
            <span>{t(`composer:figure.${text}`)}</span>
            <input
              value={attrs[text]}
              maxLength={MOST[text]}
              placeholder={text === 'caption' ? undefined : t(`composer:figure.${text}Hint`)}
              onChange={(event) => write(text, event.target.value)}
            />
          </label>
        ))}
        <div className="figure-buttons">
          <Button className="choice" onPress={() => void replaceByChoice(session, id)}>
            {t('composer:figure.replace')}
          </Button>
          <Button
            className="choice"
            onPress={() => {
              const removed = removeBlock(session.editor.get(), id)
              if (removed) session.dispatch(removed)
              focusText()
            }}
          >
            {t('composer:figure.remove')}
          </Button>
        </div>
      </div>
    </fieldset>
  )
}
