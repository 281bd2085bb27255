/** The type under which an excerpt's id is dragged to a section. */
export const EXCERPT_DRAG = 'application/x-briefwright-excerpt'

/** The id of the list of excerpts, so that the text can hand the keyboard over to it. */
export const OFFER_LIST = 'offer-list'
