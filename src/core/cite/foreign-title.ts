/**
 * Small words that stand in titles of one language and in no English one, in small letters: an English abstract, of which the language is told, often stands below such a title. Left out are those that are
 * also English words (“con”, “per”, “die”), parts of names (“von”, “de la”, “van”) and of borrowed phrases (“et al.”, “du jour”). An article at the head counts before a word in
 * small letters: not in “Los Angeles”.
 */
const FOREIGN =
  /(?<![\p{L}\p{N}'’-])(?:und|das|dem|ein|eine|einer|für|mit|über|nach|aus|auf|im|ist|zur|zum|wie|nicht|bei|les|une|et(?! al)|dans|pour|sur|avec|aux|sans|leur|leurs|est|los|las|una|para|sobre|entre|desde|según|gli|della|delle|dei|nel|nella|che|os|em|uma|às|het|een|voor|naar|tussen|niet|och|för|från|się|oraz|dla|jest|için|ile|bir|és|az|hogy)(?![\p{L}\p{N}'’-])|(?<!\p{L})(?:[Ll]|[Qq]u)['’]\p{L}|^(?:Les?|Los|Las?|El|Il|Der|Das|Une?) \p{Ll}/u
/** Small words without which hardly any English title of some length is. */
const ENGLISH =
  /(?<![\p{L}\p{N}'’])(?:the|of|and|an|to|for|from|with|by|as|is|are|its|their|how|why|what|who|when|where|after|before|under|against|about|will|not|or|but|new|says|said)(?![\p{L}\p{N}])/iu

/** Whether a title in Latin letters tells by its small words that it is not in English. */
export function isForeignTitle(title: string): boolean {
  return FOREIGN.test(title) && !ENGLISH.test(title)
}
