/**
 * Abbreviations whose full stop tends not to end a sentence, for the languages of the articles (English, Russian, Kazakh, German, French).
 * Written without the final stop, in the case in which they are used.
 */

/** Titles and the like: a name always follows. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    'Dr Mr Mrs Ms Mx Messrs Prof Gov Gen Sen Rep Lt Col Capt Maj Brig Cmdr Cdr Adm Sgt Cpl Hon Rev Pres Amb Supt St Ste Mt Ft vs cf viz e.g i.e eg ie ca approx ' +
    'bzw z.B d.h u.a Hr Fr M Mme Mlle ' +
    'им проф акад доц ген полк кап ул пр просп пл пос дер обл респ оз т.е т.к т.н напр см ср тов'
  ).split(' '),
)

/** A number always follows: `No. 5`, `Fig. 3`, `стр. 12`. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'No Nos no nos Nr nr Approx approx Tel tel тел ext max min Fig Figs Vol vol pp p Art art Sec sec Ch ch Ref para paras Abs Abb рис табл стр с ст гл п пп № кн вып'.split(
    ' ',
  ),
)

/** May stand inside a sentence or close it: `the U.S. Marines`, `into the U.S. The Marines`, `в 2021 г. Казахстан`. */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    'Jr Sr Inc Ltd Co Corp Bros PLC Plc al Esq Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Calif Conn Minn Mass Mich Penn Tenn Wash Ph.D M.D ' +
    'г гг в вв ж ғ руб долл тыс млн млрд трлн тг чел'
  ).split(' '),
)

/** Closes a sentence wherever a capital follows, unless one of `CLOCK_COMPANY` does. */
export const CLOCK: ReadonlySet<string> = new Set(['a.m', 'p.m', 'A.M', 'P.M'])

/** What stands after `5 p.m.` within a sentence. */
export const CLOCK_COMPANY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]{2,4}\b|Eastern|Central|Pacific|Moscow|Beijing|Almaty|Astana)/u

/** Words that open sentences and are not names: after an abbreviation of `MAY_END` they show that a new sentence begins. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'The This That These Those It He She They We You I In On At But And Or Nor So Yet However As For If When While Where Whether A An There Its His Her Their Our My ' +
    'What Who Why How Such After Before Since Because Although Though Until Unless To By With Without From Meanwhile Moreover Still Now Then Here Both Many Some Most Few No Not ' +
    'Nevertheless Nonetheless Instead Indeed Also Even Only Once Under Over Despite According Among Between During Through Today Yesterday Last Next Another Other Others Each Every All Any ' +
    'В Во Но И А На По С Со К Ко О Об От До За Из Из-за У При Для Без Это Этот Эта Эти Он Она Они Оно Мы Вы Я Однако Если Когда Хотя Поэтому Также Так Тогда Там Тем Как Что Кто ' +
    'После Перед Между Более Не Ни Да Все Всё Его Ее Её Их При Сейчас Сегодня Теперь Уже Ещё Еще Кроме Согласно ' +
    'Бұл Ол Сол Осы Біз Олар Ал Және Бірақ Сондай-ақ Алайда Der Die Das Ein Eine Es Er Sie Wir Und Aber Doch Auch Im Am Le La Les Il Elle Un Une Mais Et'
  ).split(' '),
)
