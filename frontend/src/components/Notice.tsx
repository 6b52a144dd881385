import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Notice.module.css'

export type Tone = 'info' | 'success' | 'important' | 'warning'

const icons = { info: Info, success: CircleCheck, important: CircleAlert, warning: TriangleAlert }

interface NoticeProps {
  tone: Tone
  title?: string | undefined
  children?: ReactNode
  /** Read out when it appears: politely, or at once for what stopped the reader. */
  announce?: 'status' | 'alert'
}

/** A coloured box that tells something; the icon and the words carry the meaning without the colour. */
export function Notice({ tone, title, children, announce }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={announce}>
      <Icon aria-hidden size={20} className={styles.icon} />
      <div className={styles.words}>
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  )
}
