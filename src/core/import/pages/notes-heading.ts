const HEADING =
  /^(?:\d{1,2}\.?\s)?(?:end\s?notes?|notes?|notes and references|references|references and notes|примечани[ея]|сноски|ссылки|ескертпелер|сілтемелер|anmerkungen|endnoten|fußnoten|notes? de fin|注释|註釋|参考文献)\s*:?$/iu

/** Whether a line is the heading of the notes that stand together at a document's end. */
export function isNotesHeading(text: string): boolean {
  return text.length < 60 && HEADING.test(text)
}
