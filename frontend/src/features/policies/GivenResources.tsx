import { useResourceNames } from '../../api/resources'
import type { PolicyResource } from './queries'
import styles from './GivenResources.module.css'

/** What a policy gives: each resource with its level. */
export function GivenResources({ resources }: { resources: readonly PolicyResource[] }) {
  const names = useResourceNames()
  return (
    <ul className={styles.list}>
      {resources.map(({ resourceId, level }) => {
        const levelName = names.levelOf(resourceId, level)
        return (
          <li key={resourceId}>
            {names.nameOf(resourceId)}
            {levelName && ` (${levelName})`}
          </li>
        )
      })}
    </ul>
  )
}
