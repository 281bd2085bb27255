import { briefFeature } from '../brief/feature.tsx'
import { guideFeature } from '../guide/feature.tsx'
import { importFeature } from '../import/feature.tsx'
import { libraryFeature } from '../library/feature.tsx'
import { overviewFeature } from '../overview/feature.tsx'
import { readerFeature } from '../reader/feature.tsx'
import { tourFeature } from '../tour/feature.tsx'
import { settingsFeature } from '../settings/feature.tsx'
import type { Feature } from '../shell/features.ts'

/** Everything the window can do. The library comes last: it takes every place that nothing else wants. */
export const FEATURES: readonly Feature[] = [
  briefFeature,
  importFeature,
  overviewFeature,
  guideFeature,
  settingsFeature,
  tourFeature,
  readerFeature,
  libraryFeature,
]
