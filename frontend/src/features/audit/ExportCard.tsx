import { Download } from 'lucide-react'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { ProblemAlert } from '../../components/ProblemAlert'
import { saveFile } from '../../components/saveFile'
import { useLanguage } from '../../i18n/LanguageProvider'
import { exportLog } from './exports'
import { services, type AuditFilter, type Service } from './services'
import styles from './audit.module.css'

/** Saves what was searched for, a file for each log: each can be verified by itself (GO-2). */
export function ExportCard({ filter }: { filter: AuditFilter }) {
  const { t } = useLanguage()
  const [pending, setPending] = useState<Service>()
  const [problem, setProblem] = useState<Problem>()

  const save = async (service: Service) => {
    setPending(service)
    setProblem(undefined)
    try {
      saveFile(await exportLog(service, filter), `audit-${service}.ndjson`)
    } catch (failure) {
      setProblem(asProblem(failure))
    } finally {
      setPending(undefined)
    }
  }

  return (
    <Card title={t('audit.export.title')}>
      <Stack>
        <p className={styles.text}>{t('audit.export.help')}</p>
        {problem && <ProblemAlert problem={problem} />}
        <div className={styles.actions}>
          {services.map((service) => (
            <Button
              key={service}
              variant="secondary"
              icon={Download}
              isPending={pending === service}
              onPress={() => void save(service)}
            >
              {t(`audit.services.${service}`)}
            </Button>
          ))}
        </div>
      </Stack>
    </Card>
  )
}
