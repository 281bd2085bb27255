/** The id of the list, by which the keyboard is handed to it. */
export const TRIAGE_LIST = 'triage-list'
