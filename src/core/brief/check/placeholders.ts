const VERBS =
  '(?:written|added|completed|confirmed|determined|decided|announced|agreed|drafted|supplied|provided|inserted|filled in|updated)'
const LATER = '(?: (?:later|here|soon|shortly|separately|in due course))?'
const NOUNS =
  '(?:(?:the |this |more |further )?(?:text|details?|figures?|content|section|part|numbers?|data|sources?|information|more|rest|wording)(?: (?:is|are))? (?:still )?)?'

/** All that a sentence says where it only holds a place for one, in English and Russian; marks and brackets around it are taken off first. */
const PHRASES: readonly string[] = [
  `${NOUNS}to (?:follow|come)${LATER}`,
  `${NOUNS}to be ${VERBS}${LATER}`,
  `${NOUNS}(?:will|shall) (?:follow|come|be ${VERBS})${LATER}`,
  `${NOUNS}(?:coming|follows) (?:soon|later|shortly)|${NOUNS}pending`,
  'under construction|work in progress|wip|in progress|to ?do|placeholder|dummy text|draft text|empty|blank',
  'n ?[/.]? ?a|not available yet|none yet|nothing yet|not yet (?:written|known|available)',
  '([xyz])\\1{2,}|tb[acdws]|tk|tktk|fixme|(?:blah ?)+|asdf\\p{L}*|qwerty|lorem ipsum.*',
  '(?:see|as|same as) (?:above|below|before|overleaf)|see (?:the )?(?:previous|last|next) (?:section|page|issue)|ditto|idem',
  '(?:write|insert|add|fill in|complete|type|put|enter)(?: (?:the|your|some|more))?(?: \\p{L}+)? (?:here|later|in)',
  '(?:текст|раздел|данные|подробности|остальное)?\\s?(?:будет|будут) (?:дополнен|добавлен|написан|уточнен|уточнён|позже|позднее)\\p{L}*(?: (?:позже|позднее))?',
  '(?:(?:нужно|надо|необходимо|ещ[её]) )?(?:дополнить|дописать|уточнить|вставить|добавить|заполнить|написать|доработать)(?: (?:текст|позже|позднее|потом|сюда|здесь))*',
  '(?:текст|продолжение) (?:следует|позже|позднее)|уточняется|подлежит уточнению|дополняется',
  'н ?/ ?д|х{3,}|см\\.? ?(?:выше|ниже)|то же(?: самое)?|в (?:работе|разработке)|на доработке|черновик|заглушка|пусто',
]
const HOLDS = new RegExp(`^(?:${PHRASES.join('|')})$`, 'iu')
/** In a cell of a table these are values: no figure is given, or the one above stands here too. */
const VALUES =
  /^(?:n ?[/.]? ?a|н ?\/ ?д|ditto|idem|то же(?: самое)?|pending|to be \p{L}+|none yet|not (?:available yet|yet \p{L}+)|уточняется)$/iu
/** No sentence that only holds a place is longer. */
const LONGEST = 120

/** Whether nothing stands in a sentence (plain text) but what holds the place of one: “To follow.”, “n/a”, «(дополнить)». */
export function holdsPlace(text: string, inTable = false): boolean {
  if (text.length > LONGEST) return false
  const bare = text
    .replace(/^[^\p{L}\p{N}]{1,9}/u, '')
    .replace(/[^\p{L}\p{N}]{1,9}$/u, '')
    .replace(/\s/gu, ' ')
  return HOLDS.test(bare) && !(inTable && VALUES.test(bare))
}
