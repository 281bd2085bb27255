import { Button } from 'react-aria-components'
import type { TouchingArticles } from '#contract/brief-comparison.ts'
import { shownTitle } from '#core/shown-title.ts'
import { openArticle } from '#renderer/shell/place.ts'
import { textDirection } from '#core/text-direction.ts'
import { byline } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import { goToFinding } from '../check/go-to-finding.ts'
import { useSession } from '../session/use-session.ts'
import { DifferenceGroup } from './DifferenceGroup.tsx'

type Article = TouchingArticles['articles'][number]
type Touched = Article['judgements'][number]

/** The new articles that touch a judgement: which passage, which judgement, and why it is told. */
export function NewArticles({ articles, judgements: { looked, all } }: TouchingArticles) {
  return (
    <>
      <DifferenceGroup
        title={t('issue:articles')}
        rows={articles.map((one) => ({ id: one.article, one }))}
        renderRow={({ one }) => <NewArticle article={one} />}
      />
      {looked < all && <p className="since-line muted">{t('issue:looked', { looked, all })}</p>}
    </>
  )
}

function NewArticle({ article: { article, title, publication, date, judgements } }: { article: Article }) {
  const [first] = judgements
  return (
    <div className="since-article">
      <Button className="since-row" onPress={() => openArticle(spot(article, first))}>
        <span className="since-title" dir="auto">
          {shownTitle({ title, snippet: first?.quote ?? '' })}
        </span>
        <span className="since-place">{byline({ authors: [], publication, date })}</span>
      </Button>
      {judgements.map((one) => (
        <Judgement key={one.sentence} article={article} touched={one} />
      ))}
    </div>
  )
}

function Judgement({ article, touched }: { article: string; touched: Touched }) {
  const session = useSession()
  const { sentence, text, n, quote, reasons, kind } = touched
  return (
    <div className="since-judgement">
      <Button className="since-row" onPress={() => goToFinding(session, { sentence, section: null })}>
        <span className="since-place">{kind === 'evidence' ? t('issue:touches') : t('issue:readToo')}</span>
        <span className="since-text" dir={textDirection(text)}>
          {text}
        </span>
      </Button>
      <Button className="since-row since-passage" onPress={() => openArticle(spot(article, touched))}>
        <span className="since-quote" dir={textDirection(quote)}>
          {n === null ? quote : t('issue:passage', { n, quote })}
        </span>
        {reasons.length > 0 && <span className="since-place">{t('issue:why', { reasons: reasons.join(', ') })}</span>}
      </Button>
    </div>
  )
}

function spot(article: string, touched: Touched | undefined): Parameters<typeof openArticle>[0] {
  return { article, ...(touched?.n ? { n: touched.n } : {}), ...(touched?.excerpt ? { excerpt: touched.excerpt } : {}) }
}
