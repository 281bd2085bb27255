/** Words that stand in any sentence, folded. By language only for the reader: what is common in one is not looked for in any. */
const STOP_WORDS = new Set(
  [
    'a about above across after again against all almost also although always am among an and another any are around as at away be became because become becomes been before being below between both but by can cannot could did do does doing done down during each either else even ever every few first for from further get gets given gives go goes got had has have having he her here hers him his how however i if in indeed instead into is it its itself just largely last least less let like likely made mainly make makes many may me might more most mostly much must my near nearly neither never next no nor not now of off often on once one only or other others our out over own part per perhaps put rather really s said same say says see seem seems several shall she should since so some still such t take takes than that the their them themselves then there these they thing things this those though through thus to too toward towards under until up upon us use used uses using very via was way we well were what when where whether which while who whom whose why will with within without would yet you your',
    'а без более бы был была были было быть в вам вас весь вместе во вот все всего всех вы где да даже для до его ее если есть еще же за здесь и из или им их к как какие ко когда которая которое которые который которых кто ли лишь между меня мне может можно мы на над надо нам нас не него нее нет ни них но ну о об однако он она они оно от очень по под после потому при про с сам свои своего своеи себя со стал так также такие такои там те тем то того тоже только том тот ту ты у уже чем через что чтобы эта эти это этого этои этом этот я',
    'der die das und den von zu mit ist im des auf fur nicht ein eine als auch dem sich an aus er hat dass sie nach bei wird einer um',
    'le la les des et en du une un est que dans qui pour au sur par plus pas avec ce sont se aux cette ont mais comme ete leur',
    'және мен үшін бұл деп бір бар де да ал осы болып туралы кейін керек екен еді',
    'ۋە بىلەن ئۈچۈن بۇ بىر بولۇپ دەپ ئۇ ئىدى ھەم',
  ].flatMap((words) => words.split(' ')),
)
/** Characters that say nothing alone; a pair with one of them is no word. */
const EMPTY_CHARACTER = /[的了是和与在也都就而及或之其这那着过把被]/u

/** Whether a word (folded), or a pair of Chinese characters, is too common to look for. Single Latin or Cyrillic letters are. */
export function isCommon(word: string): boolean {
  return STOP_WORDS.has(word) || /^[a-zа-я]$/.test(word) || EMPTY_CHARACTER.test(word)
}
