import { useRef, useState } from 'react'
import type { BriefCheckView } from '#contract/views.ts'
import type { Sentence } from '#core/brief.ts'
import { useStore } from '#renderer/ui/store.ts'
import { pasteText, setText } from '#core/brief/edit/edit-text.ts'
import { findUnit } from '#core/brief/edit/edit-units.ts'
import { newId } from '../session/new-id.ts'
import { SentenceText } from './SentenceText.tsx'
import { TracePills } from './TracePills.tsx'
import { sentenceAt, unitText } from '#core/brief/edit/unit-text.ts'
import { useCaretWish } from './use-caret-wish.ts'
import { useContent, useSession } from '../session/use-session.ts'
import { useUnitKeys } from './use-unit-keys.ts'

export type UnitProperties = {
  unit: string
  block: string
  section: string
  sentences: Sentence[]
  label: string
  check: BriefCheckView | null
  numbers: Map<string, number>
}

/**
 * A paragraph, edited in place. A text area lies over the rendered text, which gives it its height and the places of its sentences; while it has
 * the focus the text area shows, otherwise the rendered text with its notes does.
 */
export function UnitEditor({ unit, block, section, sentences, label, check, numbers }: UnitProperties) {
  const session = useSession()
  const { language } = useContent()
  const area = useRef<HTMLTextAreaElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(false)
  const text = unitText(sentences)
  // What is typed may differ from the sentences by white space at the end; a change from elsewhere (undo) replaces it.
  const [typed, setTyped] = useState({ draft: text, text })
  const draft = typed.text === text ? typed.draft : text
  const current = useStore(session.cursor, (cursor) => (cursor?.unit === unit ? cursor.sentence : null))
  useCaretWish(unit, area)

  const write = (value: string): void => {
    if (value.includes('\n')) return session.editAt((content) => pasteText(content, unit, value, newId))
    session.edit((content) => setText(content, unit, value, newId), `text:${unit}`)
    setTyped({ draft: value, text: unitText(findUnit(session.history.get().present, unit)?.sentences ?? []) })
  }
  const follow = (): void => {
    const offset = area.current?.selectionStart ?? 0
    session.cursor.set({ unit, block, section, sentence: sentenceAt(draft, sentences, offset)?.id ?? null })
  }
  const onKeyDown = useUnitKeys({ unit, block, draft, area, mirror })
  return (
    <div className="unit" data-focused={focused}>
      <SentenceText
        ref={mirror}
        text={draft}
        sentences={sentences}
        raw={focused}
        current={current}
        numbers={numbers}
        language={language}
      />
      <textarea
        ref={area}
        className="unit-area"
        aria-label={label}
        value={draft}
        rows={1}
        spellCheck
        onChange={(event) => write(event.target.value)}
        onFocus={() => {
          setFocused(true)
          follow()
        }}
        onBlur={() => {
          setFocused(false)
          setTyped({ draft: text, text })
          void session.flush()
        }}
        onSelect={follow}
        onKeyDown={onKeyDown}
      />
      <TracePills mirror={mirror} sentences={sentences} check={check} />
    </div>
  )
}
