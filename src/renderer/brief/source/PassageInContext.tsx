import type { ExcerptView } from '#contract/views.ts'
import { passageContext } from '#core/passage-context.ts'
import { QuoteText } from '#renderer/ui/QuoteText.tsx'
import { useCall } from '#renderer/ui/queries.ts'
import { textDirection } from '#core/text-direction.ts'
import { passageNow, placeOfExcerpt } from './places.ts'
import './passage.css'

/** An excerpt's words with a sentence on either side, as they stand in the article now; the words alone until that is known, or where they are in it no more. */
export function PassageInContext({ excerpt }: { excerpt: ExcerptView }) {
  const { data: article } = useCall('articles.get', { id: String(excerpt.article) })
  const passage = article && passageNow(article, placeOfExcerpt(excerpt, null))
  const found = article && passage ? passageContext(article.blocks, passage, article.language) : null
  if (!found) return <QuoteText quote={excerpt.anchor.quote} />
  return (
    <p className="passage" dir={textDirection(found.passage)} lang={article?.language ?? undefined}>
      {found.before}
      <mark>{found.passage}</mark>
      {found.after}
    </p>
  )
}
