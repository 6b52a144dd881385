import { useLanguage } from '../i18n/LanguageProvider'
import { PersonName } from './PersonName'
import styles from './Timeline.module.css'

interface TimelineEntry {
  at: string
  code: string
  actorId: string | null
  text: string | null
}

/** What happened, oldest first: what, who, when, and what they wrote. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const { t, find, moment } = useLanguage()
  return (
    <ol className={styles.timeline}>
      {entries.map(({ at, code, actorId, text }) => (
        <li key={`${at} ${code}`}>
          <strong>{find(`timeline.events.${code}`) ?? code}</strong>
          <span className={styles.facts}>
            {actorId ? <PersonName id={actorId} /> : t('timeline.byItself')}, {moment(at)}
          </span>
          {text && <p className={styles.text}>{text}</p>}
        </li>
      ))}
    </ol>
  )
}
