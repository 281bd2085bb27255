import { useRef, useState } from 'react'
import type { ArticleView } from '#contract/views.ts'
import { useCommand } from '../shell/use-command.ts'
import { languageDirection } from '#core/text-direction.ts'
import { ArticleBody } from './ArticleBody.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import { FindInArticle } from './FindInArticle.tsx'
import { GoToParagraph } from './GoToParagraph.tsx'
import { LeftOutLine } from './LeftOutLine.tsx'
import { Margin } from './Margin.tsx'
import { MarkEdges } from './MarkEdges.tsx'
import { TextMenu } from './TextMenu.tsx'
import { useHasMargin, useMarginPlace } from './use-margin-place.ts'
import { useFootnotes } from './use-footnotes.ts'
import { useTextMenu } from './use-text-menu.ts'
import { SelectionToolbar } from './SelectionToolbar.tsx'
import { usePointing } from './use-pointing.ts'
import { useReaderPlace } from './use-reader-place.ts'
import { useReadingKeys } from './use-reading-keys.ts'
import { useSelection } from '../article/use-selection.ts'
import { useTarget } from './use-target.ts'

/** `isActive`: of two side by side the one that keys act on; `isPair`: there is another. */
type Properties = { article: ArticleView; isActive: boolean; isPair: boolean }

/** One article: its text in a reading column, the margin with excerpts and suggestions beside it. */
export function ArticlePage({ article, isActive, isPair }: Properties) {
  const text = useRef<HTMLElement>(null)
  const [bar, setBar] = useState<'find' | 'paragraph' | null>(null)
  const close = (): void => setBar(null)
  // It would take the keyboard again.
  if (!isActive && bar !== null) setBar(null)
  const scroll = useRef<HTMLDivElement>(null)
  const { margin, toggle } = useMarginPlace(scroll, isActive)
  const selection = useSelection(text, article.blocks)
  useReadingKeys(article, text, selection, isActive)
  usePointing(text)
  useFootnotes(text)
  const [menu, closeMenu] = useTextMenu(text, isActive)
  useTarget(article, text)
  useReaderPlace(article.id, text, isActive)
  useCommand('toggle-margin', toggle, useHasMargin() && isActive)
  useCommand('find-in-text', () => setBar('find'), isActive)
  useCommand('go-to-paragraph', () => setBar('paragraph'), isActive)

  return (
    <>
      {bar === 'find' && isActive && <FindInArticle text={text} onClose={close} />}
      {bar === 'paragraph' && isActive && <GoToParagraph article={article} text={text} onClose={close} />}
      <div className="reader-scroll" ref={scroll}>
        <div className="reader-page" data-margin={margin}>
          <article className="article" ref={text} lang={article.language ?? undefined} dir={languageDirection(article.language)}>
            <ArticleHead article={article} />
            <ArticleBody article={article} />
            <LeftOutLine article={article} />
            <MarkEdges article={article} text={text} />
          </article>
          {margin !== 'none' && (
            <Margin article={article} text={text} onClose={margin === 'over' ? toggle : null} isPair={isPair} />
          )}
        </div>
      </div>
      {menu && <TextMenu article={article} place={menu} onClose={closeMenu} />}
      {selection && isActive && <SelectionToolbar article={article} selection={selection} />}
    </>
  )
}
