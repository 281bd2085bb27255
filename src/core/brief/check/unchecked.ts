/** What the check could not read in a sentence, in words for its author: never silence that could be taken for a pass. */
export type Unchecked = { sentence: string; what: string }
