const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const DETERMINERS = set(
  'the a an his her its their my our your this that these those one some many most several two three four five six seven eight nine ten both another no every each few all dozens hundreds nearly neither either any such',
)
export const PRONOUNS = set(
  'he she it they i we you who which what him her them us me nobody everybody everyone someone somebody anyone он она оно они я мы вы ты кто что',
)
/** Those who are somebody named before. */
export const PERSONAL = set('he she it they он она они')
export const PREPOSITIONS = set(
  'of for at in from with on to by after before during since about against between over under into through across behind near within without until among along as per than like despite amid including around via outside inside beyond',
)
/** Those that join what belongs to a noun to it. */
export const JOINING = set('of for at in from with on to near behind under over among around')
export const CONJUNCTIONS = set(
  'and or but while although though because if when where that which who whom whose so yet unless until whereas whether how why since then nor plus except и а но или что чтобы если когда где который которая которое которые хотя пока как',
)
export const AUXILIARIES = set(
  'is are was were be been being am has have had having do does did will would can could may might must shall should ought need used not never isn’t wasn’t didn’t doesn’t don’t won’t wouldn’t couldn’t can’t hasn’t haven’t hadn’t',
)
/** Between a speaker and the verb. */
export const ADVERBS = set(
  'also very quite then later once now still even only just again further therefore already first too both all himself herself itself themselves repeatedly often sometimes always soon earlier today yesterday tomorrow thus meanwhile however instead nonetheless nevertheless long ago since far so here there likewise either quietly aloud privately publicly there там тоже также потом позже уже ранее ещё еще вновь снова сам сама сами прямо однако впрочем напротив кстати между тем затем тогда сегодня вчера накануне вскоре лаконично якобы ровно об этом',
)
export const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tomorrow week month year morning evening night afternoon spring summer autumn winter midnight weekend',
)
/** Titles before a name, and what their holders are in charge of. */
export const TITLES = set(
  'mr mrs ms dr prof professor sir lady lord dame president premier prime minister deputy vice foreign energy finance defence defense interior trade industry justice health economy external internal affairs senator governor mayor ambassador chairman chairwoman speaker secretary господин госпожа general major colonel captain lieutenant col gen lt sgt maj capt sen gov rev st engineer king prince sheikh imam judge justice chancellor commissioner admiral marshal representative congressman congresswoman head chief director former reader comrade father mother brother sister uncle aunt inspector detective officer sergeant doctor mullah president’s state assistant acting',
)
/** Documents and figures: they show and say, and are called by what they are. */
export const DOCUMENTS = set(
  'report reports study studies survey surveys poll polls paper papers memo clause law statement document documents plan roadmap article contract figures data statistics numbers analysis assessment review letter cable resolution declaration communique records record handbook estimates estimate findings research opinion monitoring audit indictment filing agreement treaty notice sign certificate text draft bill verdict manual guidelines outlook forecast dispatch diary entry note summary index census',
)
/** Persons by what they are: “the minister” is somebody named before, if any was one. */
export const PERSON_NOUNS = set(
  'minister president premier spokesman spokeswoman spokesperson ambassador general lawyer governor mayor economist analyst driver farmer officer professor director author engineer teacher doctor trader historian envoy official deputy senator colonel expert scholar researcher politician journalist activist diplomat chairman chairwoman secretary banker consul head chief leader nurse shepherd carpenter tailor welder miner widow merchant businessman businesswoman executive scientist geologist geographer hydrologist sociologist adviser advisor commander judge prosecutor editor correspondent writer poet mother father man woman veteran curator founder speaker king sister brother fellow academic campaigner commentator columnist lawmaker strategist specialist anthropologist министр президент премьер посол аналитик эксперт экономист губернатор аким депутат директор профессор политолог пресс-секретарь глава юрист собеседник дипломат чиновник учёный ученый историк социолог лидер источник сотрудник сотрудница житель жительница пенсионер пенсионерка член admiral broker researcher руководитель замминистра представитель адвокат журналист инженер врач мэр спикер сенатор генерал политик исследователь специалист автор водитель фермер главред спецпредставитель зампред председатель',
)
/** Those that anybody may be who was just heard. */
export const ANYBODY = set(
  'analyst expert economist scholar researcher politician official diplomat author historian lawyer professor scientist journalist activist man woman veteran fellow academic campaigner commentator columnist lawmaker strategist specialist engineer geologist sociologist anthropologist эксперт аналитик экономист юрист собеседник дипломат чиновник учёный ученый историк политолог социолог глава политик исследователь специалист представитель руководитель министр',
)
