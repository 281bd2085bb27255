/** The type under which an excerpt's id is dragged to a section. */
export const EXCERPT_DRAG = 'application/x-briefwright-excerpt'
