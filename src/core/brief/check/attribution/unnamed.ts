/** Words at the head of a speaker that name nobody: pronouns, people in general, “two officials”, “sources”. */
const NOBODY =
  /^(?:he|she|they|we|it|i|you|who|people|reporters|sources?|officials?|analysts?|experts?|critics|observers|others|some|many|several|a few|both|neither|one|two|three|four|five|more than|at least|about|fewer than|он|она|они|мы|я|люди|источник\p{L}*|собеседник\p{L}*|эксперт\p{L}*|аналитик\p{L}*|некоторые|многие|двое|трое)(?!\p{L})/iu

/**
 * Whether somebody whom a passage has speak is told without a name, so that it may be whom the sentence names: “he”, “two officials”, “certain social-media pages”. False for null, where nobody speaks.
 */
export function isUnnamed(speaker: string | null): boolean {
  if (speaker === null) return false
  const isNamed = /\s\p{Lu}/u.test(speaker)
  return !isNamed && (NOBODY.test(speaker) || !/^\p{Lu}/u.test(speaker))
}
