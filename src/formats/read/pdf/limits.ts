/** What one PDF may cost. The longest reports have some 2,000 pages with 3,000 characters each; a page takes about 20 ms. */
export const MOST_PAGES = 5000
export const MOST_CHARACTERS = 40_000_000
export const MOST_PIECES = 3_000_000
/** Maps and drawings label every point; running text has a hundred pieces a page. */
export const MOST_PIECES_ON_PAGE = 30_000
/** Bytes that a stream may unpack to: no page, font or list of objects comes near it; pictures are left packed. */
export const LARGEST_PART = 128 * 1024 * 1024
/** Pixels: four bytes for each must go into a part. */
export const LARGEST_PICTURE = 25_000_000
export const LONGEST_MILLISECONDS = 240_000
