/** The tour over the sample library. Each step says what there is, and what to try. */
export const tour = {
  title: 'Tour',
  leave: 'Leave the tour',
  at: '{{at}} of {{of}}',
  back: 'Back',
  next: 'Next',
  done: 'Done',
  step: {
    library: {
      title: 'Your library',
      text: 'On the left themes and collections, in the middle the articles, on the right the reader. Open an article from the list: its paragraphs are numbered, and citations will name these numbers.',
      show: 'Show the articles',
    },
    mark: {
      title: 'Marking',
      text: 'Select words in the text and press H, or 1 to 9 for a theme. Beside the text stand suggestions with the words that led to them: A accepts, X rejects. Nothing is decided for you.',
      show: 'Show the reader',
    },
    triage: {
      title: 'What waits',
      text: 'New articles and suggestions over all articles, line by line. The same letters decide, and the next line is in hand at once.',
      show: 'Show what waits',
    },
    coverage: {
      title: 'What the library says',
      text: 'Themes by month and article as squares that lead to their passages; who says what; and numbers that sources give differently.',
      show: 'Show coverage',
    },
    brief: {
      title: 'A brief',
      text: 'Choose a template, write a title, tick themes, and let a first draft be assembled: word for word from the articles, each sentence with its source.',
      show: 'Begin a brief',
    },
    write: {
      title: 'Writing',
      text: 'One continuous text. @ behind a space quotes a passage where you write, Ctrl+E offers evidence for a sentence, and the margin says how each sentence stands to it.',
      show: 'Show the brief',
    },
    check: {
      title: 'Checking and exporting',
      text: 'The check lists what does not stand: quotations, numbers, names, sentences without evidence. Mend it, then export as PDF or Word; “briefwright verify” proves later what still stands.',
      show: 'Show the check',
    },
    end: {
      title: 'That is all',
      text: 'F1 opens the guide at what is on screen. The sample articles stay until you move them to the trash; one undo takes the import back.',
      show: 'Read the guide',
    },
  },
} as const
