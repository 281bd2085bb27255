/** Signs and abbreviations with the number that they announce, which goes with them to the next line: a no-break space stands between them. */
export function tied(text: string): string {
  return text.replace(/(?<=[¶§№]|\b(?:pp?|nos?|vol|paras?)\.) (?=\d)/gu, '\u00a0')
}
