import type { ArticleFilter } from '#contract/views.ts'
import type { Scope } from '../shell/place.ts'

/** The scope as the library filters by it; of all articles and the trash nothing. */
export function scopeFilter(scope: Scope): Pick<ArticleFilter, 'theme' | 'collection'> {
  if (scope.kind === 'theme') return { theme: scope.slug }
  return scope.kind === 'collection' ? { collection: scope.name } : {}
}
