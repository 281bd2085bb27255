import library from './0001-library.sql?raw'
import importReview from './0002-import-review.sql?raw'
import importTries from './0003-import-tries.sql?raw'
import briefPlace from './0004-brief-place.sql?raw'
import importClaim from './0005-import-claim.sql?raw'
import findRepeats from './0006-find-repeats.sql?raw'
import briefFollows from './0007-brief-follows.sql?raw'
import versionName from './0008-version-name.sql?raw'
import image from './0009-image.sql?raw'
import briefExport from './0010-brief-export.sql?raw'
import briefGate from './0011-brief-gate.sql?raw'
import grades from './0012-grades.sql?raw'
import template from './0013-template.sql?raw'
import history from './0014-history.sql?raw'
import briefExportChoice from './0015-brief-export-choice.sql?raw'
import find from './0016-find.sql?raw'
import ownStyle from './0017-own-style.sql?raw'
import themeIds from './0018-theme-ids.sql?raw'
import savedSearch from './0019-saved-search.sql?raw'
import collectionIds from './0020-collection-ids.sql?raw'
import actors from './0021-actors.sql?raw'
import disagreements from './0022-disagreements.sql?raw'
import briefConfirmation from './0023-brief-confirmation.sql?raw'
import sourceDetails from './0024-source-details.sql?raw'
import monthIndex from './0025-month-index.sql?raw'

/** One step of the file format. `version` is what `user_version` says afterwards. */
export type Migration = { version: number; name: string; sql: string }

/** In order. A released migration is never edited: add the next one. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, name: '0001-library', sql: library },
  { version: 2, name: '0002-import-review', sql: importReview },
  { version: 3, name: '0003-import-tries', sql: importTries },
  { version: 4, name: '0004-brief-place', sql: briefPlace },
  { version: 5, name: '0005-import-claim', sql: importClaim },
  { version: 6, name: '0006-find-repeats', sql: findRepeats },
  { version: 7, name: '0007-brief-follows', sql: briefFollows },
  { version: 8, name: '0008-version-name', sql: versionName },
  { version: 9, name: '0009-image', sql: image },
  { version: 10, name: '0010-brief-export', sql: briefExport },
  { version: 11, name: '0011-brief-gate', sql: briefGate },
  { version: 12, name: '0012-grades', sql: grades },
  { version: 13, name: '0013-template', sql: template },
  { version: 14, name: '0014-history', sql: history },
  { version: 15, name: '0015-brief-export-choice', sql: briefExportChoice },
  { version: 16, name: '0016-find', sql: find },
  { version: 17, name: '0017-own-style', sql: ownStyle },
  { version: 18, name: '0018-theme-ids', sql: themeIds },
  { version: 19, name: '0019-saved-search', sql: savedSearch },
  { version: 20, name: '0020-collection-ids', sql: collectionIds },
  { version: 21, name: '0021-actors', sql: actors },
  { version: 22, name: '0022-disagreements', sql: disagreements },
  { version: 23, name: '0023-brief-confirmation', sql: briefConfirmation },
  { version: 24, name: '0024-source-details', sql: sourceDetails },
  { version: 25, name: '0025-month-index', sql: monthIndex },
]
