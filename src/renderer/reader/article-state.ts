import type { ArticleView } from '#contract/views.ts'
import { act } from '../ui/act.ts'

/** Says that the article was read, or, where it was, that it was not. */
export async function setRead({ id, read }: ArticleView): Promise<void> {
  await act('articles.state', { ids: [id], read: !read })
}

/** Gives the article a star, or takes it away. */
export async function setStar({ id, starred }: ArticleView): Promise<void> {
  await act('articles.state', { ids: [id], starred: !starred })
}
