/** Words that turn a statement round, in English, Russian, Chinese and Uyghur. Which statement they turn is for the reader to see. */
const NEGATION = [
  String.raw`(?<!\p{L})(?:not(?! only)|no(?! longer than| more than| less than| fewer than)|never|none|nor|neither|nobody|without|cannot|hardly|barely|\p{L}+n[’']t)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing|ion)?|rule[sd]? out|fail(?:s|ed)? to)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:не|нет|ни|никогда|без|нельзя|отказ\p{L}*|отрица\p{L}*|опроверг\p{L}*)(?!\p{L})`,
  '[不没沒未无無]|否[认認]',
  String.raw`(?<!\p{L})(?:ئەمەس|يوق)(?!\p{L})`,
]
const PATTERN = new RegExp(NEGATION.join('|'), 'iu')

/** Whether a sentence says that something is not so. */
export function isNegated(sentence: string): boolean {
  return PATTERN.test(sentence)
}
