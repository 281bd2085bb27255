/** The id of the list, so that the search field can hand the keyboard over to it. */
export const ARTICLE_LIST = 'article-list'
