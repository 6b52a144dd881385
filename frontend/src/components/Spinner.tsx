import styles from './Spinner.module.css'

/** Shows that work goes on; the words that say so stand beside it. */
export function Spinner() {
  return <span aria-hidden className={styles.spinner} />
}
