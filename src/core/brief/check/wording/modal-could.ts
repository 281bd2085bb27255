/** “could not reach the site”, “could only watch”: what was done, or not, and never how likely it is. */
const LIMITED = /^could(?:n[’']t| not| only| hardly| barely| scarcely| no longer| neither| never)\b/u
/** What was true then: time gone by at the head of a clause, or said anywhere. */
const LONG_AGO =
  /(?:^|[,;:—–]\s)(?:in|until|before|during|under|throughout|back in|as late as|by)\s(?:the\s)?(?:[\p{L}’'-]+\s){0,3}?(?:1\d{3}|20[01]\d|soviet|tsar\p{Ll}*|mongol\p{Ll}*|qing|empire|khanate|nineties|eighties|seventies|independence|war)\b|\b(?:used to|at the time|in those days|in the past|centur(?:y|ies) ago|(?:decades?|years?|months?|weeks?) (?:ago|earlier|before)|last (?:week|month|year|spring|summer|autumn|winter|century)|formerly|previously|once|yesterday|until then|back then)\b/iu
/** A verb that is surely in the past: a participle (“the duties imposed in May”) is followed by other words. */
const HAPPENED =
  /\b(?:was|were|had|did|saw|went|came|took|made|gave|fell|rose|grew|kept|held|said|told|led|ran|sold|bought|paid|lost|sent|built|spent|knew|began|became|meant|thought|wrote)\b|\b\p{L}{2,}ed\s(?:that|the|a|an|it|its|their|his|her|him|them|how|whether|because|since|when|until|and|to)\b/iu

/** Whether “could” at that place of a sentence says what somebody was able to do: surely, perhaps (something in the sentence is past), or not. English. */
export function isAbility(text: string, at: number): 'yes' | 'maybe' | 'no' {
  if (LIMITED.test(text.slice(at))) return 'yes'
  // “could have been struck” is a likelihood of what is past.
  if (/^could (?:\p{L}+ly )?have\b/u.test(text.slice(at))) return 'no'
  const rest = `${text.slice(0, at)} ${text.slice(at + 'could'.length)}`
  if (LONG_AGO.test(rest)) return 'yes'
  return HAPPENED.test(rest) ? 'maybe' : 'no'
}
