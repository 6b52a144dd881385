import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Can } from '../../auth/Can'
import { Button } from '../../components/Button'
import { ReasonDialog } from '../../components/Dialog'
import { Notice } from '../../components/Notice'
import { useLanguage } from '../../i18n/LanguageProvider'
import { discardImport, resumeImport, type Hold, type ImportRun } from './queries'
import styles from './HoldCard.module.css'

type Decision = 'resume' | 'discard'

/** Why a run was stopped (ID-6), and the two ways on. */
export function HoldCard({ run, hold }: { run: ImportRun; hold: Hold }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [deciding, setDeciding] = useState<Decision>()

  const decide = async (reason: string) => {
    await (deciding === 'resume' ? resumeImport(run.id, reason) : discardImport(run.id, reason))
    await queryClient.invalidateQueries({ queryKey: ['imports'] })
  }

  return (
    <Notice tone="important" title={t('imports.holdTitle')}>
      <p>{t('imports.holdText')}</p>
      <ul>
        {hold.reasons.map((reason) => (
          <li key={reason.rule}>
            <HoldReason reason={reason} />
          </li>
        ))}
      </ul>
      <Can use="importWork">
        <div className={styles.actions}>
          <Button variant="secondary" onPress={() => setDeciding('discard')}>
            {t('imports.discard')}
          </Button>
          <Button variant="danger" onPress={() => setDeciding('resume')}>
            {t('imports.resume')}
          </Button>
        </div>
      </Can>
      {deciding && (
        <ReasonDialog
          title={t(`imports.${deciding}`)}
          action={t(`imports.${deciding}`)}
          isDangerous={deciding === 'resume'}
          onClose={() => setDeciding(undefined)}
          onDecide={decide}
        >
          <p>{t(`imports.${deciding}Text`)}</p>
        </ReasonDialog>
      )}
    </Notice>
  )
}

function HoldReason({ reason }: { reason: Hold['reasons'][number] }) {
  const { t, find, share, number } = useLanguage()
  const what = find(`imports.holdRules.${reason.rule}`) ?? reason.rule
  if (reason.share !== null && reason.share !== undefined && reason.limit !== null && reason.limit !== undefined) {
    return t('imports.holdReason', {
      what,
      share: share(reason.share),
      count: number(reason.count ?? 0),
      limit: share(reason.limit),
    })
  }
  return reason.count ? t('imports.holdReasonCount', { what, count: reason.count }) : what
}
