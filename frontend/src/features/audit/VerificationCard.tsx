import { useQueries } from '@tanstack/react-query'
import { ShieldCheck } from 'lucide-react'
import { asProblem } from '../../api/problem'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { Notice } from '../../components/Notice'
import { ProblemAlert } from '../../components/ProblemAlert'
import { useLanguage } from '../../i18n/LanguageProvider'
import { services, verify, type AuditVerification, type Service } from './services'
import styles from './audit.module.css'

/** Has every service follow its chain, and tells in words what it found (GO-2). */
export function VerificationCard() {
  const { t } = useLanguage()
  const checks = useQueries({
    queries: services.map((service) => ({
      queryKey: ['audit', 'verification', service],
      queryFn: () => verify(service),
      enabled: false,
      retry: false,
    })),
  })
  const pending = checks.some(({ isFetching }) => isFetching)
  return (
    <Card title={t('audit.verification.title')}>
      <Stack>
        <p className={styles.text}>{t('audit.verification.help')}</p>
        <div>
          <Button
            variant="secondary"
            icon={ShieldCheck}
            isPending={pending}
            onPress={() => void Promise.all(checks.map((check) => check.refetch()))}
          >
            {t('audit.verification.start')}
          </Button>
        </div>
        <div aria-live="polite">
          <ul className={styles.results}>
            {services.map((service, index) => {
              const { data, error } = checks[index] ?? {}
              if (!data && !error) return null
              return (
                <li key={service}>
                  {error ? <Failed service={service} error={error} /> : data && <Result service={service} {...data} />}
                </li>
              )
            })}
          </ul>
        </div>
      </Stack>
    </Card>
  )
}

function Failed({ service, error }: { service: Service; error: Error }) {
  const { t } = useLanguage()
  return (
    <>
      <strong>{t(`audit.services.${service}`)}</strong>
      <ProblemAlert problem={asProblem(error)} />
    </>
  )
}

function Result({ service, whole, rows, brokenAt, fault }: AuditVerification & { service: Service }) {
  const { t, number } = useLanguage()
  const title = t(`audit.services.${service}`)
  if (whole) {
    return (
      <Notice tone="success" title={title}>
        <p>{t('audit.verification.whole', { count: rows })}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="warning" title={title}>
      {fault && <p>{t(`audit.verification.faults.${fault}`, { number: number(brokenAt ?? 0) })}</p>}
    </Notice>
  )
}
