import { useRef, useState } from 'react'
import type { ArticleView } from '#contract/views.ts'
import { useCommand } from '../shell/use-command.ts'
import { languageDirection } from '#core/text-direction.ts'
import { ArticleBody } from './ArticleBody.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import { FindInArticle } from './FindInArticle.tsx'
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

/** One article: its text in a reading column, the margin with excerpts and suggestions beside it. */
export function ArticlePage({ article }: { article: ArticleView }) {
  const text = useRef<HTMLElement>(null)
  const [finding, setFinding] = useState(false)
  const scroll = useRef<HTMLDivElement>(null)
  const { margin, toggle } = useMarginPlace(scroll)
  const selection = useSelection(text, article.blocks)
  useReadingKeys(article, text, selection)
  usePointing(text)
  useFootnotes(text)
  const [menu, closeMenu] = useTextMenu(text)
  useTarget(article, text)
  useReaderPlace(article.id, text)
  useCommand('toggle-margin', toggle, useHasMargin())
  useCommand('find-in-text', () => setFinding(true))

  return (
    <>
      {finding && <FindInArticle text={text} onClose={() => setFinding(false)} />}
      <div className="reader-scroll" ref={scroll}>
        <div className="reader-page" data-margin={margin}>
          <article className="article" ref={text} lang={article.language ?? undefined} dir={languageDirection(article.language)}>
            <ArticleHead article={article} />
            <ArticleBody article={article} />
            <LeftOutLine article={article} />
            <MarkEdges article={article} text={text} />
          </article>
          {margin !== 'none' && <Margin article={article} text={text} onClose={margin === 'over' ? toggle : null} />}
        </div>
      </div>
      {menu && <TextMenu article={article} place={menu} onClose={closeMenu} />}
      {selection && <SelectionToolbar article={article} selection={selection} />}
    </>
  )
}
