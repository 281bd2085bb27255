/** What stands before a day by which somebody is to act, in English and Russian. */
const BEFORE =
  /(?:^|[\s(])(?:(?:by|before|until|no later than|ahead of)(?: the)?(?: (?:end|start|close|beginning|middle) of)?(?: (?:early|mid|late))?|(?:до|к|не позднее)(?: (?:конца|начала|концу|началу|середины|середине))?)[\s-]$/iu

/** Whether the date that begins there is one by which something is to be done: it is the author’s own, and no source need give it. */
export function isDeadline(text: string, start: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - 40), start))
}
