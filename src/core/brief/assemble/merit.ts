/** What makes a sentence worth quoting in a brief: it concludes, explains, weighs, says what matters. A director asks for that first, for events second. */
const CONCLUDES =
  /\b(?:could|may|might|likely|unlikely|probabl[ey]|possible|potential(?:ly)?|appears?|seems?|suggests?|clear(?:ly)?|remains?|expect(?:s|ed)|hop(?:es|ing)|want(?:s|ed)?|willing|reluctan\p{L}+|content to|cautious|views?|sees?|seen|considers?|recogni[sz]es?|intends?|aims?|seeks?)\b|(?<!\p{L})(?:может|могут|вероятно|возможно|по-видимому|похоже|очевидно|ясно|стремится|намерен\p{L}*|рассчитыва\p{L}+|считает\p{L}*)(?!\p{L})/iu
const EXPLAINS =
  /\b(?:because|due to|owing to|as a result|le(?:ads?|d|ading) to|so that|reflects?|reflecting|underscores?|underlines?|forc(?:es|ed|ing)|allow(?:s|ed|ing)|driv(?:es|en|ing)|prompt(?:s|ed|ing)|reasons?|lesson|caus(?:es|ed|ing)|creat(?:es|ed|ing)|undermin(?:es|ed|ing)|compromis(?:es|ed|ing)|means that)\b|(?<!\p{L})(?:потому что|из-за|благодаря|в результате|поэтому|причин\p{L}+|привел\p{L}*|приводит|вынужда\p{L}+|позволя\p{L}+)(?!\p{L})/iu
const WEIGHS =
  /\b(?:rather than|while|whereas|although|though|despite|in spite of|more than|less than|only|unlike|instead of|even if|not only|beyond)\b|(?<!\p{L})(?:хотя|несмотря|вместо|скорее|больше|меньше|лишь|только|тогда как)(?!\p{L})/iu
const MATTERS =
  /\b(?:importan(?:t|ce)|significant|priorit\p{L}+|key|main|major|genuine|interests?|influence|dependen\p{L}+|depends?|rel(?:y|ies|iance)|leverage|levers?|stakes?|tensions?|cooperation|compet\p{L}+|control|role|strateg\p{L}+|sensitiv\p{L}+|concern(?:s|ed)?|risks?|threat\p{L}*|fears?|repercussions?|criticism|capacity|rivals?|partners?|conflict|clash)\b|(?<!\p{L})(?:важн\p{L}+|значи\p{L}+|приоритет\p{L}*|главн\p{L}+|ключев\p{L}+|интерес\p{L}*|влияни\p{L}+|зависи\p{L}+|риск\p{L}*|угроз\p{L}*|опас\p{L}+|напряж\p{L}+|сотруднич\p{L}+|партн\p{L}+|соперн\p{L}+|стратеги\p{L}+|контрол\p{L}+)(?!\p{L})/iu
/** A date or a day at the beginning tells a story, and so does what somebody said, announced or signed. */
const TELLS_A_DAY =
  /^(?:on|in|by|from|since|during|at) (?:the )?(?:early |mid-|late |autumn |spring |summer |winter )?(?:\d|january|february|march|april|may\b|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|^(?:last|earlier|yesterday|within hours)\b|^(?:\d{1,2} \p{Ll}+|в \d{4}|\d{4})/iu
const REPORTS =
  /\b(?:said|told|announced|stated|declared|signed|met|visited|hosted|travelled|spoke|tweeted|published|sent|called|asked|warned)\b|(?<!\p{L})(?:сказал\p{L}*|заявил\p{L}*|сообщил\p{L}*|подписал\p{L}*|посетил\p{L}*|встретил\p{L}*)(?!\p{L})/iu
const FIGURE = /(?<![\d/])(?!(?:19|20)\d\d(?!\d))\d/u

const WEIGHT = { quality: 1, figure: 0.35, day: -0.5, reports: -0.35 }

/** How much a sentence says for a brief; no unit. English and Russian words; in other languages figures alone count. */
export function meritOf(sentence: string): number {
  const qualities = [CONCLUDES, EXPLAINS, WEIGHS, MATTERS].filter((pattern) => pattern.test(sentence)).length
  return (
    qualities * WEIGHT.quality +
    (FIGURE.test(sentence) ? WEIGHT.figure : 0) +
    (TELLS_A_DAY.test(sentence) ? WEIGHT.day : 0) +
    (REPORTS.test(sentence) ? WEIGHT.reports : 0)
  )
}
