/** Words that credit what stands beside them to somebody. A plain one does so by itself; others only before “that”, a colon or a quotation. */
const PLAIN =
  'says?|said|writes?|wrote|argues?|argued|tells|tell|told|warn(?:s|ed)?|explain(?:s|ed)?|insist(?:s|ed)?|recall(?:s|ed)?|stress(?:es|ed)?|puts? it|remark(?:s|ed)?|observe[sd]?|claim(?:s|ed)|note[sd]|report(?:s|ed)|repl(?:y|ies|ied)|conclude[sd]?|maintain(?:s|ed)|' +
  'сказал[аио]?|говорит|говорят|говорил[аио]?|заявил[аио]?|заявляет|заявляют|пишет|пишут|писал[аио]?|написал[аио]?|сообщает|сообщают|сообщил[аио]?|отмечает|отмечают|отметил[аио]?|утверждает|утверждают|утверждал[аио]?|подчеркнул[аио]?|подч[её]ркивает|рассказал[аио]?|рассказывает|предупредил[аио]?|предупреждает|пояснил[аио]?|поясняет|добавил[аио]?|переда[её]т|передают'
const WITH_THAT =
  'adds?|added|finds?|found|suggests?|suggested|believes?|believed|announce[sd]?|confirm(?:s|ed)?|den(?:y|ies|ied)|declare[sd]?|state[sd]|admit(?:s|ted)?|acknowledge[sd]?|estimate[sd]|predict(?:s|ed)?|complain(?:s|ed)?|comment(?:s|ed)?|describe[sd]?|calls?|called|label(?:s|led)|dubs|dubbed|asks?|asked|promise[sd]?|vow(?:s|ed)|sp(?:eaks?|oke|oken) of|talk(?:s|ed) of|' +
  'считает|считают|считал[аио]?|полагает|полагают|признал[аио]?|признает|уверен[аы]?|назвал[аио]?|называет|называют|объявил[аио]?|подтвердил[аио]?|обещал[аио]?'
/** What stands before a name that is credited. */
const BEFORE_NAME =
  'according to|in the (?:words|phrase|view|opinion|judge?ment|telling|estimation) of|by the (?:account|reckoning|estimate|admission|testimony) of|(?:study|report|paper|survey|analysis|assessment|poll|research|investigation|estimate)s? by|(?:quoted|cited|reported|written|described|published|said|disclosed|revealed|announced|confirmed|denied|worked out|calculated|estimated|rejected|disputed|predicted|acknowledged|admitted|voiced|claimed|put forward) by|quoting|' +
  'по словам|по выражени(?:ю|ям)|по определению|по подсч[её]т(?:у|ам)|по расч[её]т(?:у|ам)|по прогноз(?:у|ам)|по верси(?:и|ям)|по данным|по мнению|по сообщениям?|по оценк(?:е|ам)|по утверждению|по свидетельству|согласно|со ссылкой на|цитирует|словами'
const POSSESSED =
  'words|report|account|article|view|phrase|figures?|estimates?|analysis|study|reporting|column|piece|verdict|warning|argument|speech|statement|interview'

const at = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, 'giu')

export const SPEECH = at(`${PLAIN}|${WITH_THAT}`)
export const IS_PLAIN = new RegExp(`^(?:${PLAIN})$`, 'iu')
export const CREDITS = at(BEFORE_NAME)
/** “Serik’s words”: the name stands before it. */
export const OWNS = new RegExp(`[’']s? (?:own |latest |recent |new )?(?:${POSSESSED})(?![\\p{L}\\p{N}])`, 'giu')
/** Told to somebody: “told Reuters”. */
export const IS_TOLD = /^(?:tells?|told)$/iu
/** What follows a word that credits only with it: “that …”, a colon, a quotation. */
export const GOES_ON =
  /^(?:\s(?:\p{L}+\s){0,2}?(?:that|how|why|if|whether)\s|\s?,?\s?[:—–-]?\s?[“«„"‘]|:|,\s?что|\s(?:it|them|him|her|this)\s)/u
/** Words that give a name to a thing, which stands between them and the quotation: “calls the deployment “a loan””. */
export const NAMES_IT = /^(?:calls?|called|describe[sd]?|label(?:s|led)|dubs|dubbed|назвал[аио]?|называет|называют)$/iu
export const IT_AND_QUOTATION = /^(?:\s[\p{L}\p{N}’'-]{1,30}){1,8}\s[“«„"‘]/u
/** Nobody is named: “is said to”, “was told”. */
export const PASSIVE = /(?:^|\s)(?:is|are|was|were|been|be|being|as)(?:\s\p{L}+ly|\salso|\soften)?$/iu
/** Words between a speaker and the verb. */
export const ADVERBS =
  /(?:\s(?:also|later|then|once|has|have|had|further|even|still|repeatedly|recently|now|rightly|himself|herself|itself|only|first|again|therefore|openly|already|explicitly|simply|\p{L}+ly|тоже|также|потом|позже|уже|ранее|ещё|еще|вновь|сам|сама|прямо))+$/iu
