import type { UseQueryResult } from '@tanstack/react-query'
import { Card } from '../../components/Card'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { alertOf } from './guide'
import type { Service, ServiceStatus, StatusLine } from './queries'
import styles from './ServiceCard.module.css'

interface ServiceCardProps {
  service: Service
  query: UseQueryResult<ServiceStatus>
}

const tones = { WORKS: 'good', WAITS: 'attention', STANDS_STILL: 'bad' } as const

/** How one service is: what does not work first, then in one line what does. */
export function ServiceCard({ service, query: { data, isError } }: ServiceCardProps) {
  const { t, moment } = useLanguage()
  const title = t(`status.services.${service}`)
  if (isError || !data) {
    return (
      <Card title={title} beside={<StatusLabel tone="bad">{t('status.silent')}</StatusLabel>}>
        <p>{data ? t('status.silentSince', { at: moment(data.at) }) : t('status.silentText')}</p>
        <Guide alert="PortalServiceDown" />
      </Card>
    )
  }
  const lines = [...under(data, 'STANDS_STILL'), ...under(data, 'WAITS')]
  const works = under(data, 'WORKS')
  return (
    <Card title={title}>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={`${line.what} ${line.of ?? ''}`}>
            <Line line={line} />
          </li>
        ))}
        {works.length > 0 && (
          <li>
            <Works lines={works} />
          </li>
        )}
      </ul>
    </Card>
  )
}

function under({ lines }: ServiceStatus, condition: StatusLine['condition']): StatusLine[] {
  return lines.filter((line) => line.condition === condition)
}

/** Something that does not go on as it should: since when, how many, the last failure, and what to do. */
function Line({ line: { what, of, condition, count, since, cause } }: { line: StatusLine }) {
  const { t, find, moment } = useLanguage()
  const stands = condition === 'STANDS_STILL'
  const words = since
    ? t(stands ? 'status.standsSince' : 'status.waitsSince', { at: moment(since) })
    : t(stands ? 'status.stands' : 'status.waits')
  return (
    <>
      <div className={styles.head}>
        <StatusLabel tone={tones[condition]}>{words}</StatusLabel>
        <strong>{useNameOf()(what)}</strong>
        {of !== null && <span>{find(`status.places.${of}`) ?? of}</span>}
        {count > 0 && <span>{t('status.count', { count })}</span>}
      </div>
      {cause !== null && (
        <p className={styles.cause}>
          {t('status.cause')} <code>{cause}</code>
        </p>
      )}
      <p>{find(`status.help.${what}`)}</p>
      <Guide alert={alertOf(what)} />
    </>
  )
}

/** All that works, each named once. */
function Works({ lines }: { lines: readonly StatusLine[] }) {
  const { t } = useLanguage()
  const nameOf = useNameOf()
  return (
    <>
      <StatusLabel tone={tones.WORKS}>{t('status.works')}</StatusLabel>
      <p>{[...new Set(lines.map(({ what }) => what))].map(nameOf).join(' · ')}</p>
    </>
  )
}

/** What somebody who has the operator's guide looks up there. */
function Guide({ alert }: { alert: string | undefined }) {
  const { t } = useLanguage()
  if (!alert) return null
  return (
    <p className={styles.cause}>
      {t('status.guide')} <code>{alert}</code>
    </p>
  )
}

/** What a thing is called; what a newer service tells of goes by its code. */
function useNameOf(): (what: string) => string {
  const { find } = useLanguage()
  return (what) => find(`status.things.${what}`) ?? what
}
