import { useEffect, useRef, type ReactNode } from 'react'
import { useFocusOnArrival } from './focusOnArrival'
import styles from './PageHeader.module.css'

interface PageHeaderProps {
  title: string
  intro?: ReactNode
  /** What stands beside the title, such as a state. */
  beside?: ReactNode
  actions?: ReactNode
  /** For a page that takes the place of another at the same address. */
  takesFocus?: boolean
}

/** The head of a page. Its heading takes the focus when the reader comes from another page of the application. */
export function PageHeader({ title, intro, beside, actions, takesFocus = false }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusOnArrival(heading)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])

  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <div className={styles.title}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {beside}
        </div>
        {intro && <p className={styles.intro}>{intro}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
