import { type ArticleDraft, keptBlocks } from '#core/article.ts'
import { textHash } from '#store/articles/article-body.ts'
import { titleKey } from '#store/articles/articles.ts'
import type { Repeats } from '#store/imports/import-items.ts'
import type { RepeatsScope } from './likely-repeats.ts'

/** What one file has given so far. Its articles are not compared with each other, for parts of one book resemble each other; only the very same one counts. */
export type OwnArticles = {
  readonly except: Pick<RepeatsScope, 'exceptArticles' | 'exceptItems'>
  note(draft: ArticleDraft, added: { item: number; article: number | null }): void
  /** An earlier one with the same title and, to the letter, the same text. */
  same(draft: ArticleDraft): Repeats | null
}

export function ownArticles(): OwnArticles {
  const [articles, items] = [new Set<number>(), new Set<number>()]
  const first = new Map<string, { item: number; article: number | null }>()
  return {
    except: { exceptArticles: articles, exceptItems: items },
    note(draft, { item, article }) {
      items.add(item)
      if (article !== null) articles.add(article)
      const key = keyOf(draft)
      if (!first.has(key)) first.set(key, { item, article })
    },
    same(draft) {
      const known = keptBlocks(draft.blocks).length === 0 ? undefined : first.get(keyOf(draft))
      if (known === undefined) return null
      const { item, article } = known
      return { article, item: article === null ? item : null, why: 'same-text', similarity: 1 }
    },
  }
}

function keyOf(draft: ArticleDraft): string {
  return `${textHash(draft.blocks).toString('hex')} ${titleKey(draft.title)}`
}
