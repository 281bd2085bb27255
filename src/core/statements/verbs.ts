/**
 * What a verb of saying or thinking leads to. `clause`: “that …”, or a clause without it; `that`: only “that”, a colon or a quotation;
 * `object`: what is demanded, rejected or called something; `quote`: only a quotation.
 */
export type Takes = 'clause' | 'that' | 'object' | 'quote'
/** `told`: somebody stands behind it before what is said. `shown`: of documents and figures only. */
export type SpeechVerb = { takes: Takes; told?: true; shown?: true }

const CLAUSE =
  'say think believe insist deny hope fear reckon suspect doubt admit concede claim maintain warn complain suppose guess argue contend acknowledge swear predict allege assume expect object surmise feel remember hint estimate calculate boast worry agree affirm'
const TOLD = 'assure inform remind convince text advise'
const THAT =
  'add note report explain confirm announce state declare reply respond answer recall stress emphasise emphasize underline underscore conclude suggest observe remark write promise pledge vow joke quip lament assert caution testify counter retort wonder imply comment point-out recommend repeat disclose mention publish counsel forecast tweet post email opine muse decide cite certify hold foresee envisage specify clarify reiterate speculate quote advocate'
const SHOWN = 'show find indicate reveal demonstrate require instruct'
const OBJECT =
  'call describe dismiss label dub brand denounce condemn hail praise criticise criticize reject dispute accuse blame urge demand call-for call-on request propose attribute consider regard characterise characterize portray'
const QUOTE =
  'continue begin smile laugh shrug ask sigh grin mutter whisper shout fume correct interject snap chuckle nod sneer beam exclaim echo ask-back read go-on cry scoff gasp growl groan plead marvel'
const IRREGULAR: Readonly<Record<string, string>> = {
  hold: 'holds held holding',
  foresee: 'foresees foresaw foreseeing',
  certify: 'certifies certified certifying',
  say: 'says said saying',
  think: 'thinks thought thinking',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  find: 'finds found finding',
  swear: 'swears swore sworn swearing',
  feel: 'feels felt feeling',
  deny: 'denies denied denying',
  reply: 'replies replied replying',
  worry: 'worries worried worrying',
  testify: 'testifies testified testifying',
  specify: 'specifies specified specifying',
  clarify: 'clarifies clarified clarifying',
  cry: 'cries cried crying',
  admit: 'admits admitted admitting',
  begin: 'begins began begun beginning',
  forecast: 'forecasts forecast forecasting',
  read: 'reads read reading',
  quip: 'quips quipped quipping',
  snap: 'snaps snapped snapping',
  nod: 'nods nodded nodding',
  grin: 'grins grinned grinning',
  show: 'shows showed shown showing',
  label: 'labels labelled labeled labelling',
  dub: 'dubs dubbed dubbing',
  mention: 'mentions mentioned mentioning',
}
/** As often nouns, or said of things: only with what they lead to. */
export const NOUN_TOO: ReadonlySet<string> = new Set(
  'claim claims report reports state states note notes comment comments estimate estimates forecast forecasts doubt doubts fear fears hope hopes guess promise promises pledge pledges find finds call calls show shows answer answers demand demands labels label post posts text texts advocate advocates object objects caution counter quote quotes mention suspect suspects lament repeat request requests email feel read disputes counsel swear'.split(
    ' ',
  ),
)

const ENGLISH = new Map<string, SpeechVerb>()
const BASE = new Set<string>()
function learn(lemmas: string, verb: SpeechVerb): void {
  for (const lemma of lemmas.split(' ')) {
    if (lemma.includes('-')) continue
    const [stem, isE] = lemma.endsWith('e') ? [lemma.slice(0, -1), true] : [lemma, false]
    const regular = `${lemma}${/(?:s|sh|ch|x)$/u.test(lemma) ? 'es' : 's'} ${isE ? `${lemma}d` : `${lemma}ed`} ${stem}ing`
    BASE.add(lemma)
    for (const form of [lemma, ...(IRREGULAR[lemma] ?? regular).split(' ')]) ENGLISH.set(form, verb)
  }
}
learn(QUOTE, { takes: 'quote' })
learn(OBJECT, { takes: 'object' })
learn(SHOWN, { takes: 'that', shown: true })
learn(THAT, { takes: 'that' })
learn(TOLD, { takes: 'that', told: true })
learn('tell', { takes: 'clause', told: true })
learn(CLAUSE, { takes: 'clause' })

const RU_CLAUSE =
  'сказа|сказано|говор|заяв|сообщ|отмет|отмеча|подчерк|добав|поясн|объясн|расска|счита|полага|предполага|предположи|утвержда|призна|предупре|напомн|напомина|уточн|увер|завер|возра|ответ|отвеча|замет|замеча|указ|пиш|писа|написа|отрица|опроверг|подтверд|подтвержда|надеет|надеял|ожида|сомнева|опаса|прогнозир|подсчит|оценива|резюмир|констатир|вспомн|вспомина|настаива|обеща|пообеща|дума|переда|удивл|сетова|сету|жалу|пожалова|ссыла|сосла|догадыва|оговарива|соглаша|согласи|совету|посовет|убежд|допуска|допусти|заключа|заключи|объяви|объявля|проинформир|доложи|призва|призыва|свидетельству|рассужда|спроси|спрашива|исключа|парирова|парируе'
const RU_OBJECT = 'назва|называ|попроси|проси|связыва|предложи|предлага|потребова|требу|обвин|раскритикова|отверг|охарактеризова'
const RU_QUOTE =
  'усмеха|возмуща|подхватыва|отреза|улыба|смеет|вздыха|вздохну|шути|пошути|восклица|воскликну|продолжа|цитируе|процитирова|комментируе|прокомментирова|гласи|высказа|выступи|броси|броса|кива|кричи|ворчи|разводит|иронизир|съязви|подыто|откликну|шепч|перебива'
const RU_SHOWN = 'показа|показыва|следует|вытекает|явствует'
/** The past, the present, and short adjectives; a noun of the same stem is none (“заявление”). */
const RU_ENDS =
  /(?:[аеёиоуыя]л|[гкх]л|нул|ёг|ерг|ог)(?:а|о|и)?(?:сь|ся)?$|(?:ерг|верг)(?:ла|ло|ли)?$|(?:[еёи]т|[уюая]т)(?:ся)?$|(?:верен|бежд[её]н)(?:а|о|ы)?$|(?:сказано)$|шись$|ляя$|ая$/u
const RU_NOUNS =
  /^(?:ответ|совет|указ|отчет|отчёт|замет\p{L}*|пишет?ся|говорят?ся|указ|переда[чт]\p{L}*|оценка|ответа|советы?|говор)$/u
const byStem = (stems: string): RegExp => new RegExp(`^(?:по)?(?:${stems.replaceAll('ё', 'е')})`, 'u')
const RUSSIAN: readonly [RegExp, SpeechVerb][] = [
  [byStem(RU_OBJECT), { takes: 'object' }],
  [byStem(RU_SHOWN), { takes: 'that', shown: true }],
  [byStem(RU_CLAUSE), { takes: 'clause' }],
  [byStem(RU_QUOTE), { takes: 'quote' }],
]

/** Said of nobody: only «в докладе говорится». */
const IMPERSONAL =
  /^(?:ожида|сообща|отмеча|говор|указыва|подчеркива|утвержда|называ|предлага|требу|привод|объясня|оценива|счита|свидетельству)\p{L}*тся$|^сказано$/u
export const isImpersonal = (lower: string): boolean => IMPERSONAL.test(lower.replaceAll('ё', 'е'))

/** What a word leads to as a verb of saying or thinking, in English or Russian; null where it is none. */
export function speechVerb(lower: string): SpeechVerb | null {
  const known = ENGLISH.get(lower)
  if (known !== undefined) return known
  if (!/^\p{Script=Cyrillic}/u.test(lower)) return null
  const word = lower.replaceAll('ё', 'е')
  if (RU_NOUNS.test(word) || !RU_ENDS.test(word)) return null
  return RUSSIAN.find(([stem]) => stem.test(word))?.[1] ?? null
}

/** “say”, not “says”: said of several, or behind “will” and “did not”. */
export function isBaseForm(lower: string): boolean {
  return BASE.has(lower) && lower !== 'forecast' && lower !== 'read'
}
