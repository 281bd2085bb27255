/**
 * A line of a page that is no part of the article. `kind` is what a dropped block carries; the pattern is anchored and tested only on lines of at most
 * `words` words (default 14) with single spaces between. Where anything may follow, nothing stands behind it in the pattern. `edge`: only before the first or after the last paragraph, because the same words may
 * stand in an article.
 */
export type BoilerplateRule = { kind: string; pattern: RegExp; words?: number; zone?: 'edge' }
