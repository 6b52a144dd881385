import styles from './Person.module.css'

/** Who is signed in: initials, and the name where there is room. */
export function Person({ name }: { name: string }) {
  return (
    <span className={styles.person}>
      <span className={styles.initials} aria-hidden>
        {initials(name)}
      </span>
      <span className={styles.name}>{name}</span>
    </span>
  )
}

function initials(name: string): string {
  const parts = name.split(/\s+/)
  return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`
}
