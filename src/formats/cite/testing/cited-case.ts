/** A source as CSL-JSON, and the right citation of it: Chicago's first note and entry, and the entry of the others (OSCOLA: its note). */
export type CitedCase = {
  name: string
  item: object
  /** Authors who are people and whose names stand in one piece, as an article has them. */
  people?: readonly string[]
  note?: string
  list?: string
  apa?: string
  harvard?: string
  oscola?: string
}
