const BETWEEN = /[|·•∙/>»›]/u
const FEWEST_PARTS = 4
const MOST_WORDS = 3
/** Words of menus: beside one of these three parts are a menu too. */
const MENU_WORD =
  /^(?:home|news|world|about(?: us)?|contact(?: us)?|opinion|search|menu|login|главная|новости|о нас|контакты|басты бет|жаңалықтар|startseite|nachrichten|kontakt|accueil|actualités|首页|新闻|联系我们|关于我们)$/iu

/** Whether a line is a page's menu or the path to it: several short parts with bars, dots or arrows between (`Home | News | World | Opinion`). */
export function isMenuLine(text: string): boolean {
  if (text.length > 300 || /[.!?。\d]/u.test(text)) return false
  const parts = text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const fewest = parts.some((part) => MENU_WORD.test(part)) ? FEWEST_PARTS - 1 : FEWEST_PARTS
  return parts.length >= fewest && parts.every((part) => part.split(' ').length <= MOST_WORDS && part.length <= 30)
}
