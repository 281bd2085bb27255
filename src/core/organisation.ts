/** Words that stand in names of organisations, offices and desks and, next to a given name, in no person's. Matched as whole words. */
const WORDS = [
  'agency|alliance|associates|association|authority|bank|board|bureau|centre|center|chamber|coalition|college|commission|committee|company|consortium',
  'corporation|correspondents?|council|department|desk|directorate|editors?|editorial|embassy|federation|forum|foundation|government|group|inc|initiative',
  'institute|institution|laboratory|league|ltd|llc|media|ministry|mission|network|news|newspaper|newsroom|observatory|office|organi[sz]ation|parliament',
  'press|programme|project|reporters?|review|secretariat|senate|service|society|staff|team|times|trust|union|university|writers?|newswire|wire',
  'agence|agencia|agenzia|banque|bundesamt|bundesrat|bundestag|comit[ée]|conseil|fondation|fundación|gmbh|institut|ministère|ministerio|université|universidad|rédaction',
  'агентство|агентлігі|агенттігі|администрация|академия|ассоциация|банк|банкі|бюро|газета|газеті|группа|департамент|департаменті|дирекция|журнал|журналы',
  'институт|институты|информ|информагентство|комитет|комитеті|корпорация|мажилис|министерство|министрлігі|новости|общество|парламент|посольство|правительство',
  'пресс-служба|пресс-центр|радио|редакция|редакции|редакциясы|секретариат|сенат|служба|совет|союз|телеканал|университет|университеті|фонд|центр|орталығы|орталық|үкіметі|қоры|қоғамы',
].join('|')

/** Ends of German compounds (`Wirtschaftsministerium`). */
const COMPOUND = /(?:ministerium|redaktion|universität|stiftung|gesellschaft|verband|behörde|zeitung)(?!\p{L})/iu
/** Russian short forms (`Минэнерго`). */
const SHORT_FORM = /^мин(?:энерго|фин|юст|обороны|здрав|труд|индел)/iu

const IS_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})(?![\\p{L}\\p{N}])`, 'iu')

/** News agencies whose names hold none of these words. */
const AGENCIES =
  /^(?:reuters|xinhua|bloomberg|interfax|kazinform|qazinform|trend|sputnik|anadolu|ansa|efe|kyodo|yonhap|rte|dpa|apa|sda|afp|ap|upi|tass|tacc|тасс|интерфакс|казинформ|қазақпарат|спутник|рейтер|синьхуа|reuters\/\p{L}+)$/iu
/** AFP, РИА, DPA, RFE/RL: capitals only, which no person's full name is. */
const INITIALS = /^[\p{Lu}\d]{2,8}(?:[/&-][\p{Lu}\d]{1,8})*$/u
const SITE = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|info|kz|ru|kg|uz|tj|cn|de|fr|eu|uk|media|news|asia)$/iu
/** How names of Chinese organisations end, and desks that sign for one. */
const HAN =
  /(?:社|通讯社|新闻网|网站|编辑部|评论员|部|委员会|研究院|研究所|研究中心|中心|大学|日报|晚报|时报|周刊|杂志|报社|电视台|广播|公司|政府|协会|学会|集团|办公室|办公厅|大使馆|出版社|基金会|銀行|银行|組)$/u
/** Small words inside the name of an organisation, never of a person. */
const CONNECTIVE = /(?:^|\s)(?:of|for|the|and|in|on|&)\s|\d/iu

/** Whether a name in a byline is that of an organisation (an agency, a ministry, `Editorial Board`) and not of a person. */
export function isOrganisation(name: string): boolean {
  const bare = name.trim().replace(/^["'“«]|["'”»]$/gu, '')
  if (/^\p{Script=Han}/u.test(bare)) return bare.length > 2 && HAN.test(bare)
  if (AGENCIES.test(bare) || SITE.test(bare)) return true
  if (!/\s/u.test(bare) && INITIALS.test(bare)) return true
  return IS_WORD.test(bare) || COMPOUND.test(bare) || SHORT_FORM.test(bare) || CONNECTIVE.test(bare)
}
