/** What people are, by their job: such words stand beside names and are none. Matched against the whole phrase. */
const ENGLISH =
  /^(?:an? |our |the )?(?:(?:senior|junior|chief|deputy|assistant|associate|managing|contributing|guest|special|staff|executive|former|visiting|adjunct|non-?resident|resident|research|freelance|foreign|political|diplomatic|economics?|business|energy|defen[cs]e|regional|bureau|editorial|policy|distinguished|global|international|news|central|asia|asian|china|russia|eurasia|europe|european|world|opinion|lead|principal|independent|digital|video|photo|general|national)[\s-]+){0,4}(?:writer|reporter|correspondent|editor|editor[\s-]in[\s-]chief|columnist|contributor|commentator|fellow|analyst|researcher|journalist|author|photographer|producer|intern|scholar|professor|lecturer|director|adviser|advisor|economist|chief|head|translator|blogger|consultant|expert|specialist)s?$/iu
const OTHERS =
  /^(?:(?:наш|собственный|специальный|собкор|старший|главный|приглашённый|приглашенный|политический|экономический)\s+){0,2}(?:корреспондент\p{L}*|журналист\p{L}*|обозревател\p{L}*|редактор\p{L}*|колумнист\p{L}*|политолог\p{L}*|эксперт\p{L}*|аналитик\p{L}*|автор|(?:мақала )?авторы|спецкор|собкор|тілші(?:сі)?|меншікті тілші(?:сі)?|шолушы|сарапшы|саясаттанушы|korrespondent(?:in)?|redakteur(?:in)?|auslandskorrespondent(?:in)?|gastautor(?:in)?|journaliste?(?:in)?|reporter(?:in)?|correspondante?|envoyée? spéciale?|rédact(?:eur|rice)|chercheu(?:r|se)|chroniqueu(?:r|se))$/iu
const HAN =
  /^(?:本报|本刊|本台|本网|本社|特约|驻\p{Script=Han}{1,6}|首席|实习|见习|资深|高级)*(?:记者|記者|通讯员|撰稿人|特约撰稿|编辑|作者|研究员|编译)$/u

/** Whether a phrase names a job (`Staff Writer`, `Senior Fellow`, `корреспондент`, `本报记者`) and nobody. */
export function isRole(phrase: string): boolean {
  const bare = phrase.trim()
  return bare.length <= 80 && (ENGLISH.test(bare) || OTHERS.test(bare) || HAN.test(bare))
}
