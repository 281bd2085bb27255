import { placeCommand } from '#contract/keys.ts'
import { useRef, useState } from 'react'
import { themeStyle } from '#renderer/ui/theme-style.ts'
import { useThemes } from '#renderer/ui/themes.ts'
import type { BriefBlock } from '#core/brief.ts'
import { openArticle } from '#renderer/shell/place.ts'
import { useBriefExcerpts } from '../excerpts/brief-excerpts.ts'
import { attribution } from '../excerpts/excerpt-source.ts'
import { removeBlock } from '#core/brief/edit/edit-blocks.ts'
import { replaceBlock } from '#core/brief/edit/edit-units.ts'
import { SentenceText } from './SentenceText.tsx'
import { TracePills } from './TracePills.tsx'
import type { UnitProperties } from './UnitEditor.tsx'
import { useMoveBlock } from './use-move-block.ts'
import { useContent, useSession } from '../session/use-session.ts'

type Properties = Omit<UnitProperties, 'unit' | 'sentences' | 'label'> & { quotation: Extract<BriefBlock, { kind: 'excerpt' }> }

/** A block quotation with its attribution. It may be shortened with […] and carry [brackets]; the check compares it with the article. */
export function QuoteEditor({ quotation, block, section, check, numbers }: Properties) {
  const session = useSession()
  const { language } = useContent()
  const move = useMoveBlock()
  const mirror = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(false)
  const excerpt = useBriefExcerpts().get(quotation.excerpt)
  const [theme] = excerpt?.themes ?? []
  const colour = useThemes().get(theme ?? '')?.colour
  const sentences = [{ id: quotation.id, text: quotation.text, evidence: { excerpts: [quotation.excerpt], tag: null } }]
  const write = (text: string): void =>
    session.edit(
      (content) =>
        replaceBlock(content, quotation.id, (one) =>
          one.kind === 'excerpt' ? [{ ...one, text: text.replace(/\s*\n\s*/g, ' ') }] : [one],
        ),
      `text:${quotation.id}`,
    )
  return (
    <blockquote className="quotation themed" style={themeStyle(colour)}>
      <div className="unit" data-focused={focused}>
        <SentenceText
          ref={mirror}
          text={quotation.text}
          sentences={sentences}
          raw={focused}
          current={null}
          numbers={numbers}
          language={language}
          literal
        />
        <textarea
          className="unit-area"
          aria-label="Quotation"
          aria-describedby={`hint-${quotation.id}`}
          value={quotation.text}
          rows={1}
          spellCheck={false}
          onChange={(event) => write(event.target.value)}
          onFocus={() => {
            setFocused(true)
            session.cursor.set({ unit: quotation.id, block, section, sentence: null })
          }}
          onBlur={() => setFocused(false)}
          onKeyDown={(event) => {
            const command = placeCommand('composer', event)
            if (command === 'move-up' || command === 'move-down') move(block, command === 'move-up' ? -1 : 1)
            else if (event.key === 'Backspace' && quotation.text === '') session.edit((content) => removeBlock(content, block))
            else if (event.key !== 'Enter') return
            event.preventDefault()
          }}
        />
        <TracePills mirror={mirror} sentences={sentences} check={check} />
      </div>
      <footer className="quotation-source">
        {excerpt && (
          <button
            type="button"
            className="link"
            onClick={() => openArticle({ article: String(excerpt.article), excerpt: excerpt.id })}
          >
            {attribution(excerpt)}
          </button>
        )}
        {excerpt === null && <span>Excerpt {quotation.excerpt} is no longer in the library.</span>}
        <span id={`hint-${quotation.id}`} className="quotation-hint">
          Shorten with […], explain in [brackets]
        </span>
      </footer>
    </blockquote>
  )
}
