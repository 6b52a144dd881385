import styles from './StatusLabel.module.css'

export type StatusTone = 'neutral' | 'good' | 'waiting' | 'attention' | 'bad'

/** A state in a word; the colour only helps the eye. */
export function StatusLabel({ tone, children }: { tone: StatusTone; children: string }) {
  return <span className={`${styles.label} ${styles[tone]}`}>{children}</span>
}
