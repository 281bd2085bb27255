import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { Button } from 'react-aria-components'
import { keyCommand, placeCommand } from '#contract/keys.ts'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { removeBlock } from '../text/blocks.ts'
import { FIGURE_TEXTS, type FigureText } from '../text/figure-schema.ts'
import { behindFigure, describeFigure, selectedFigure, selectFigure } from '../text/figures.ts'
import { moveBlock } from '../text/move-block.ts'
import { useSession } from '../session/use-session.ts'
import type { PlacedFigure } from './figure-view.ts'
import { replaceByChoice } from './insert-picture.ts'
import { writeFigure } from './open-block-menu.ts'
import { focusText } from './text-field.ts'
import { usePicture } from './use-picture.ts'
import './figure.css'

/** Letters; nobody reads more below a picture. */
const MOST = { caption: 600, source: 600, alternative: 2_000 } as const

type Properties = { id: string; number: number | null; figure: PlacedFigure }

/** A figure in the text: its picture at the width of the column, and fields for what is written about it. */
export function Figure({ id, number, figure }: Properties) {
  const session = useSession()
  const attrs = useStore(figure.attrs)
  const { url, problem } = usePicture(attrs.image)
  const fields = useRef<HTMLDivElement>(null)
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
  const select = (): void => {
    const state = session.editor.get()
    const selected = selectedFigure(state) === id ? null : selectFigure(state, id)
    if (selected) session.dispatch(selected)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const state = session.editor.get()
    const command = placeCommand('composer', event.nativeEvent)
    const step = keyCommand(event.nativeEvent)
    if (step === 'undo' || step === 'redo') session[step]()
    else if (command === 'move-up' || command === 'move-down') {
      const moved = moveBlock(state, id, command === 'move-up' ? -1 : 1)
      if (moved) session.dispatch(moved)
      writeFigure.set(id)
    } else if (event.key === 'Escape') {
      select()
      focusText()
    } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      const behind = behindFigure(state, id)
      if (behind) session.dispatch(behind)
      focusText()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div role="group" aria-label={label} onKeyDown={onKeyDown} onFocus={select}>
      {url === null ? (
        <p className="figure-problem" role={problem === null ? undefined : 'alert'}>
          {problem ?? t('composer:figure.loading')}
        </p>
      ) : (
        <img
          className="figure-picture"
          src={url}
          alt={attrs.alternative || t('composer:figure.noAlternative')}
          draggable={false}
        />
      )}
      <div className="figure-fields" ref={fields}>
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
    </div>
  )
}
