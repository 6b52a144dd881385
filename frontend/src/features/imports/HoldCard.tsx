import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Can } from '../../auth/Can'
import { Button } from '../../components/Button'
import { ButtonRow } from '../../components/ButtonRow'
import { ReasonDialog } from '../../components/Dialog'
import { Notice } from '../../components/Notice'
import { useLanguage } from '../../i18n/LanguageProvider'
import { discardImport, resumeImport, type Hold, type ImportRun } from './queries'

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
        <ButtonRow>
          <Button variant="secondary" onPress={() => setDeciding('discard')}>
            {t('imports.decisions.discard.action')}
          </Button>
          <Button variant="danger" onPress={() => setDeciding('resume')}>
            {t('imports.decisions.resume.action')}
          </Button>
        </ButtonRow>
      </Can>
      {deciding && (
        <ReasonDialog
          title={t(`imports.decisions.${deciding}.action`)}
          action={t(`imports.decisions.${deciding}.action`)}
          isDangerous={deciding === 'resume'}
          onClose={() => setDeciding(undefined)}
          onDecide={decide}
        >
          <p>{t(`imports.decisions.${deciding}.text`)}</p>
        </ReasonDialog>
      )}
    </Notice>
  )
}

function HoldReason({ reason }: { reason: Hold['reasons'][number] }) {
  const { t, share, number } = useLanguage()
  const what = t(`imports.holdRules.${reason.rule}`)
  // What is wrong with the file itself has no share to tell.
  if (reason.limit === 0) return what
  return t('imports.holdReason', {
    what,
    share: share(reason.share),
    count: number(reason.count),
    limit: share(reason.limit),
  })
}
