/** `para. 5` where the document numbers its paragraphs, `¶2` where we count, '' for what is no paragraph. */
export function paragraphOf({ n, ownNumber }: { n: number | null; ownNumber?: string | null | undefined }): string {
  if (n === null) return ''
  return ownNumber === undefined || ownNumber === null ? `¶${n}` : `para.\u00a0${ownNumber}`
}
