/** The id of the list, so that the search field can hand the keyboard over to it. */
export const ARTICLE_LIST = 'article-list'
/** The id of what is said of the search above the list, for the search field. */
export const SEARCH_NOTES = 'search-notes'
