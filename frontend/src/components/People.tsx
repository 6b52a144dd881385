import { Fragment } from 'react'
import { PersonName } from './PersonName'

/** Several people by id, with commas between. */
export function People({ ids }: { ids: readonly string[] }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <PersonName id={id} />
    </Fragment>
  ))
}
