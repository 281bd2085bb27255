/** The type under which an excerpt's id is dragged to a section. */
export const EXCERPT_DRAG = 'application/x-briefwright-excerpt'

/** The id of the list of excerpts: a source that was opened from it hands the keyboard back. */
export const OFFER_LIST = 'offer-list'
