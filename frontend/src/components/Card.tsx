import { useId, type ReactNode } from 'react'
import styles from './Card.module.css'

interface CardProps {
  title?: string
  beside?: ReactNode
  children: ReactNode
}

/** A surface for things that belong together. */
export function Card({ title, beside, children }: CardProps) {
  const id = useId()
  if (title === undefined) return <div className={styles.card}>{children}</div>
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  )
}

/** Cards and other blocks below each other, evenly apart. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>
}

/** Cards side by side where there is room. */
export function Grid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>
}
