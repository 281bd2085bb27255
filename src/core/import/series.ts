/** A note that the article belongs to a series, alone or glued to the text that follows it (`… of thriving evolution.Kazakhstan, the …`). */
const SERIES =
  /^(?:this (?:article|piece|post|essay|commentary|report|story|interview|text|op-?ed|paper)|it) is (?:also )?(?:a |the )?(?:(?:first|second|third|fourth|fifth|final|last|latest) )?(?:part|article|piece|instal(?:l)?ment|essay|post)? ?(?:\w+ )?(?:of|in) (?:our|the|a|an) (?:[^.!?]|\.(?=\d)){0,160}?(?:special report|series|dossier|project|collection|symposium|special edition|debate)\b[^.!?]{0,160}[.!?]/iu

/** Splits a paragraph that begins with a series note into the note and the rest; null when it does not begin with one. */
export function splitSeriesNote(text: string): { note: string; rest: string } | null {
  const match = SERIES.exec(text.slice(0, 600))
  if (match === null) return null
  return { note: match[0], rest: text.slice(match[0].length).trim() }
}
