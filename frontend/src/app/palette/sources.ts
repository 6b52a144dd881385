import { resourcesSource } from '../../features/catalogue/search'
import { peopleSource } from '../../features/identities/search'
import { linesSource } from '../../features/orders/search'
import { unitsSource } from '../../features/units/search'
import type { SearchSource } from '../../routing/searchSource'

/** What the search asks the services for, in the order of its groups. */
export const sources: readonly SearchSource[] = [peopleSource, linesSource, resourcesSource, unitsSource]
