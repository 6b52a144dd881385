import type { ReactNode } from 'react'
import styles from './ButtonRow.module.css'

/** What can be done with one thing, side by side. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
