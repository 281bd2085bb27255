/** The id of the list of items, so that the form can hand the keyboard back to it. */
export const ITEM_LIST = 'item-list'
