/** `para. 5` where the document numbers its paragraphs, `¶2` where we count, '' for what is no paragraph. */
export function paragraphOf({ n, ownNumber }: { n: number | null; ownNumber?: string | undefined }): string {
  if (n === null) return ''
  return ownNumber === undefined ? `¶${n}` : `para.\u00a0${ownNumber}`
}
