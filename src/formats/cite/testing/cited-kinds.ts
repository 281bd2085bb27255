import type { CitedCase } from './cited-case.ts'

/** Sources of each kind. What is right was written down from the manuals before the program was asked. */
export const CITED_KINDS: readonly CitedCase[] = [
  {
    name: 'journal',
    item: {
      type: 'article-journal',
      author: [
        { given: 'Nargis', family: 'Kassenova' },
        { given: 'Brendan', family: 'Duprey' },
      ],
      title: 'Digital Silk Road in Central Asia: present and future',
      'container-title': 'Central Asian Affairs',
      volume: '8',
      issue: '2',
      page: '115-140',
      issued: { 'date-parts': [[2021]] },
      DOI: '10.1163/22142290-12340005',
    },
    note: 'Nargis Kassenova and Brendan Duprey, “Digital Silk Road in Central Asia: Present and Future,” Central Asian Affairs 8, no. 2 (2021): 115–40, https://doi.org/10.1163/22142290-12340005.',
    list: 'Kassenova, Nargis, and Brendan Duprey. “Digital Silk Road in Central Asia: Present and Future.” Central Asian Affairs 8, no. 2 (2021): 115–40. https://doi.org/10.1163/22142290-12340005.',
    apa: 'Kassenova, N., & Duprey, B. (2021). Digital Silk Road in Central Asia: Present and future. Central Asian Affairs, 8(2), 115–140. https://doi.org/10.1163/22142290-12340005',
    harvard:
      'Kassenova, N. and Duprey, B. (2021) ‘Digital Silk Road in Central Asia: present and future’, Central Asian Affairs, 8(2), pp. 115–140. Available at: https://doi.org/10.1163/22142290-12340005.',
    oscola:
      'Nargis Kassenova and Brendan Duprey, ‘Digital Silk Road in Central Asia: Present and Future’ (2021) 8 Central Asian Affairs 115',
  },
  {
    name: 'newspaper',
    item: {
      type: 'article-newspaper',
      author: [{ given: 'Aigerim', family: 'Sarsen' }],
      title: 'Kazakhstan limits coal exports to China',
      'container-title': 'The Astana Times',
      'publisher-place': 'Astana',
      issued: { 'date-parts': [[2022, 1, 14]] },
      URL: 'https://example.org/a',
      accessed: { 'date-parts': [[2024, 3, 3]] },
    },
    note: 'Aigerim Sarsen, “Kazakhstan Limits Coal Exports to China,” Astana Times, January 14, 2022, https://example.org/a.',
    list: 'Sarsen, Aigerim. “Kazakhstan Limits Coal Exports to China.” Astana Times, January 14, 2022. https://example.org/a.',
    apa: 'Sarsen, A. (2022, January 14). Kazakhstan limits coal exports to China. The Astana Times. https://example.org/a',
    harvard:
      'Sarsen, A. (2022) ‘Kazakhstan limits coal exports to China’, The Astana Times, 14 January. Available at: https://example.org/a (Accessed: 3 March 2024).',
    oscola:
      'Aigerim Sarsen, ‘Kazakhstan Limits Coal Exports to China’ The Astana Times (Astana, 14 January 2022) <https://example.org/a> accessed 3 March 2024',
  },
  {
    name: 'book',
    item: {
      type: 'book',
      author: [{ given: 'Alexander', family: 'Cooley' }],
      title: 'Great games, local rules: the new great power contest in Central Asia',
      publisher: 'Oxford University Press',
      'publisher-place': 'New York',
      issued: { 'date-parts': [[2012]] },
    },
    note: 'Alexander Cooley, Great Games, Local Rules: The New Great Power Contest in Central Asia (New York: Oxford University Press, 2012).',
    list: 'Cooley, Alexander. Great Games, Local Rules: The New Great Power Contest in Central Asia. New York: Oxford University Press, 2012.',
    apa: 'Cooley, A. (2012). Great games, local rules: The new great power contest in Central Asia. Oxford University Press.',
    harvard:
      'Cooley, A. (2012) Great games, local rules: the new great power contest in Central Asia. New York: Oxford University Press.',
    oscola:
      'Alexander Cooley, Great Games, Local Rules: The New Great Power Contest in Central Asia (Oxford University Press 2012)',
  },
  {
    name: 'chapter',
    item: {
      type: 'chapter',
      author: [{ given: 'Sébastien', family: 'Peyrouse' }],
      title: 'Trade across the border',
      'container-title': 'China and its neighbours',
      editor: [
        { given: 'Marlène', family: 'Laruelle' },
        { given: 'Ann', family: 'Brown' },
      ],
      publisher: 'Routledge',
      'publisher-place': 'London',
      page: '45-67',
      issued: { 'date-parts': [[2015]] },
    },
    note: 'Sébastien Peyrouse, “Trade across the Border,” in China and Its Neighbours, ed. Marlène Laruelle and Ann Brown (London: Routledge, 2015), 45–67.',
    list: 'Peyrouse, Sébastien. “Trade across the Border.” In China and Its Neighbours, edited by Marlène Laruelle and Ann Brown, 45–67. London: Routledge, 2015.',
    apa: 'Peyrouse, S. (2015). Trade across the border. In M. Laruelle & A. Brown (Eds.), China and its neighbours (pp. 45–67). Routledge.',
    harvard:
      'Peyrouse, S. (2015) ‘Trade across the border’, in M. Laruelle and A. Brown (eds) China and its neighbours. London: Routledge, pp. 45–67.',
    oscola:
      'Sébastien Peyrouse, ‘Trade across the Border’ in Marlène Laruelle and Ann Brown (eds), China and Its Neighbours (Routledge 2015)',
  },
  {
    name: 'report by an organisation',
    item: {
      type: 'report',
      author: [{ literal: 'International Crisis Group' }],
      title: 'Belt and Road monitor: spring 2023',
      publisher: 'International Crisis Group',
      'publisher-place': 'Brussels',
      issued: { 'date-parts': [[2023]] },
      URL: 'https://example.org/a',
      accessed: { 'date-parts': [[2024, 3, 3]] },
    },
    note: 'International Crisis Group, Belt and Road Monitor: Spring 2023 (Brussels: International Crisis Group, 2023), https://example.org/a.',
    list: 'International Crisis Group. Belt and Road Monitor: Spring 2023. Brussels: International Crisis Group, 2023. https://example.org/a.',
    apa: 'International Crisis Group. (2023). Belt and Road monitor: Spring 2023. https://example.org/a',
    harvard:
      'International Crisis Group (2023) Belt and Road monitor: spring 2023. Brussels: International Crisis Group. Available at: https://example.org/a (Accessed: 3 March 2024).',
    oscola:
      'International Crisis Group, ‘Belt and Road Monitor: Spring 2023’ (International Crisis Group 2023) <https://example.org/a> accessed 3 March 2024',
  },
  {
    name: 'report',
    item: {
      type: 'report',
      author: [{ given: 'Ann', family: 'Brown' }],
      title: 'Rail freight after the pandemic',
      publisher: 'World Bank',
      'publisher-place': 'Washington, DC',
      issued: { 'date-parts': [[2021]] },
    },
    note: 'Ann Brown, Rail Freight after the Pandemic (Washington, DC: World Bank, 2021).',
    list: 'Brown, Ann. Rail Freight after the Pandemic. Washington, DC: World Bank, 2021.',
    apa: 'Brown, A. (2021). Rail freight after the pandemic. World Bank.',
    harvard: 'Brown, A. (2021) Rail freight after the pandemic. Washington, DC: World Bank.',
    oscola: 'Ann Brown, ‘Rail Freight after the Pandemic’ (World Bank 2021)',
  },
  {
    name: 'thesis',
    item: {
      type: 'thesis',
      author: [{ given: 'Dana', family: 'Yermekova' }],
      title: 'Water on the Irtysh',
      publisher: 'Nazarbayev University',
      issued: { 'date-parts': [[2019]] },
    },
    note: 'Dana Yermekova, “Water on the Irtysh” (thesis, Nazarbayev University, 2019).',
    list: 'Yermekova, Dana. “Water on the Irtysh.” Thesis, Nazarbayev University, 2019.',
    apa: 'Yermekova, D. (2019). Water on the Irtysh [Thesis]. Nazarbayev University.',
    harvard: 'Yermekova, D. (2019) Water on the Irtysh. Thesis. Nazarbayev University.',
    oscola: 'Dana Yermekova, ‘Water on the Irtysh’ (thesis, Nazarbayev University 2019)',
  },
  {
    name: 'speech',
    item: {
      type: 'speech',
      author: [{ given: 'Kassym-Jomart', family: 'Tokayev' }],
      title: 'Address to the nation',
      issued: { 'date-parts': [[2022, 9, 1]] },
      URL: 'https://example.org/a',
      accessed: { 'date-parts': [[2024, 3, 3]] },
    },
    note: 'Kassym-Jomart Tokayev, “Address to the Nation” (speech, September 1, 2022), https://example.org/a.',
    list: 'Tokayev, Kassym-Jomart. “Address to the Nation.” Speech, September 1, 2022. https://example.org/a.',
    apa: 'Tokayev, K.-J. (2022, September 1). Address to the nation [Speech]. https://example.org/a',
    harvard:
      'Tokayev, K.-J. (2022) ‘Address to the nation’ [Speech]. 1 September. Available at: https://example.org/a (Accessed: 3 March 2024).',
    oscola:
      'Kassym-Jomart Tokayev, ‘Address to the Nation’ (speech, 1 September 2022) <https://example.org/a> accessed 3 March 2024',
  },
  {
    name: 'web page',
    item: {
      type: 'webpage',
      author: [{ given: 'Ann', family: 'Author' }],
      title: 'How the dry port works',
      'container-title': 'Khorgos Gateway',
      issued: { 'date-parts': [[2020, 5, 5]] },
      URL: 'https://example.org/a',
      accessed: { 'date-parts': [[2024, 3, 3]] },
    },
    note: 'Ann Author, “How the Dry Port Works,” Khorgos Gateway, May 5, 2020, https://example.org/a.',
    list: 'Author, Ann. “How the Dry Port Works.” Khorgos Gateway, May 5, 2020. https://example.org/a.',
    apa: 'Author, A. (2020, May 5). How the dry port works. Khorgos Gateway. https://example.org/a',
    harvard:
      'Author, A. (2020) How the dry port works, Khorgos Gateway. Available at: https://example.org/a (Accessed: 3 March 2024).',
    oscola: 'Ann Author, ‘How the Dry Port Works’ (Khorgos Gateway, 5 May 2020) <https://example.org/a> accessed 3 March 2024',
  },
]
