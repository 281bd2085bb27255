/** What the check could not read in a sentence (null: in the whole brief), in words for its author: never silence that could be taken for a pass. */
export type Unchecked = { sentence: string | null; what: string }
