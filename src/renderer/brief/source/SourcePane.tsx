import { useEffect, useRef } from 'react'
import type { ArticleView } from '#contract/views.ts'
import { shownTitleOf } from '#core/shown-title.ts'
import { selectSentence } from '#renderer/article/select-sentence.ts'
import { shownBlocks } from '#renderer/article/shown-blocks.ts'
import { useSelection } from '#renderer/article/use-selection.ts'
import { openArticle } from '#renderer/shell/place.ts'
import { usePaneKeys } from '#renderer/shell/use-pane-keys.ts'
import type { SourcePlace } from '#renderer/shell/spot.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { useCall } from '#renderer/ui/queries.ts'
import { useStore } from '#renderer/ui/store.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import { usePlacing } from '../excerpts/use-placing.ts'
import { useSession } from '../session/use-session.ts'
import { takeAwaySource } from '../uses/take-away-source.ts'
import { backToText } from './back-to-text.ts'
import { dragPassages } from './drag-passages.ts'
import { openExcerpt } from './open-evidence.ts'
import { passageNow } from './places.ts'
import { excerptsOf } from './quote-spans.ts'
import { QuoteBar } from './QuoteBar.tsx'
import { SourceBar } from './SourceBar.tsx'
import { SourceHead } from './SourceHead.tsx'
import { SourceText } from './SourceText.tsx'
import { showBlock, source } from './source.ts'
import { useEvidence } from './use-evidence.ts'
import { useSourceLinks } from './use-source-links.ts'
import './source.css'

/** The article that a sentence rests on, beside the text: at the passage, to be read, and to quote from. */
export function SourcePane() {
  const { id } = useSession()
  const shown = useStore(source, (value) => (value.brief === id ? value.shown : null))
  const article = shown?.here.article ?? null
  const { data, error } = useCall('articles.get', { id: article ?? '0' }, { enabled: article !== null })
  return (
    <aside className="pane source-pane" aria-label={t('source:label')}>
      {shown && <SourceBar brief={id} shown={shown} article={data ?? null} />}
      {error && <Empty title={t('source:unread')}>{error.message}</Empty>}
      {shown && data && !error && <Shown key={data.id} article={data} place={shown.here} />}
    </aside>
  )
}

function Shown({ article, place }: { article: ArticleView; place: SourcePlace }) {
  const session = useSession()
  const { quote, cite } = usePlacing()
  const { hand, focus } = useStore(source)
  const pane = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLElement>(null)
  const sentence = useRef({ block: 0, from: -1, to: -1 })
  const passage = passageNow(article, place)
  const selection = useSelection(text, article.blocks)
  const evidence = useEvidence(place)
  const wanted = passage?.block ?? place.block
  const current = hand.block ?? wanted

  useEffect(() => {
    if (!focus) return
    scroller.current?.focus({ preventScroll: true })
    source.set((previous) => ({ ...previous, focus: false }))
  }, [focus])
  const step = (by: 1 | -1): boolean => {
    const blocks = shownBlocks(article.blocks, false)
    const next = blocks[blocks.findIndex(({ id }) => id === current) + by]
    if (next) showBlock(next.id)
    return next !== undefined
  }
  const choose = (extend: boolean): void => {
    const block = article.blocks.find(({ id }) => id === current)
    const element = text.current?.querySelector<HTMLElement>(`[data-block="${current ?? 0}"]`)
    if (block && element)
      sentence.current = selectSentence(element, block, block.language ?? article.language, sentence.current, extend)
  }
  const put = async (use: typeof quote): Promise<void> => {
    const spans = selection?.spans ?? []
    if (spans.length === 0) return notify({ tone: 'plain', text: t('source:selectFirst') })
    for (const excerpt of await excerptsOf(article, spans)) use(excerpt)
    document.getSelection()?.removeAllRanges()
  }
  const given = article.excerpts.filter(({ id }) => evidence.ids.includes(id)).map(({ anchor }) => anchor)
  const isGiven = given.some(
    ({ block, start, end }) => block === passage?.block && start === passage.start && end === passage.end,
  )
  const isOffered = passage !== null && place.sentence !== null && !isGiven
  const giveEvidence = async (): Promise<void> => {
    const quoted = article.blocks.find(({ id }) => id === passage?.block)?.text.slice(passage?.start, passage?.end)
    const spans = passage && quoted !== undefined ? [{ ...passage, quote: quoted }] : []
    if (selection !== null) await put((excerpt) => cite(excerpt, place.sentence ?? undefined))
    else for (const excerpt of await excerptsOf(article, spans)) cite(excerpt, place.sentence ?? undefined)
  }
  const read = (): void => {
    const n = article.blocks.find(({ id }) => id === wanted)?.n
    openArticle({
      article: article.id,
      ...(place.excerpt === null ? {} : { excerpt: place.excerpt }),
      ...(n == null ? {} : { n }),
    })
  }
  const takeAway = (): void => void takeAwaySource(session, { id: article.id, name: shownTitleOf(article) })
  const other = (by: 1 | -1): boolean => {
    const next = evidence.ids[evidence.at + by]
    if (next !== undefined) void openExcerpt(session.id, next, place.sentence, source.get().from)
    return next !== undefined
  }
  useSourceLinks(text)
  usePaneKeys('source', pane, {
    'back-to-text': backToText,
    'source-next-paragraph': () => step(1),
    'source-previous-paragraph': () => step(-1),
    'source-select-sentence': () => choose(false),
    'source-extend-sentence': () => choose(true),
    'quote-source': () => void put(quote),
    'cite-source': () => void giveEvidence(),
    'next-evidence': () => other(1),
    'previous-evidence': () => other(-1),
    'open-in-reader': read,
  })
  useEffect(() => {
    const page = text.current
    const drag = (event: DragEvent): void => {
      if (event.dataTransfer && selection) dragPassages(event.dataTransfer, article.id, selection.spans)
    }
    page?.addEventListener('dragstart', drag)
    return () => page?.removeEventListener('dragstart', drag)
  }, [article.id, selection])

  return (
    <div className="source" ref={pane}>
      <SourceHead article={article} evidence={evidence} onRead={read} onTakeAway={takeAway} onOther={other} />
      {passage === null && place.excerpt !== null && (
        <output className="source-lost">
          {t('source:lost', { quote: article.excerpts.find(({ id }) => id === place.excerpt)?.anchor.quote ?? place.excerpt })}
        </output>
      )}
      <div className="source-scroll" ref={scroller} tabIndex={-1} role="document" aria-label={article.title}>
        <SourceText
          article={article}
          passage={passage}
          excerpt={place.excerpt}
          current={current}
          asked={hand.asked}
          text={text}
          onShow={showBlock}
        />
      </div>
      <QuoteBar
        isSelected={selection !== null}
        isOffered={isOffered}
        onQuote={() => void put(quote)}
        onCite={() => void giveEvidence()}
      />
    </div>
  )
}
