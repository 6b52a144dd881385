import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { setMorningRun, type MorningRun } from '../../api/morningRuns'
import { AdministrationName } from '../../components/AdministrationName'
import { ActionDialog } from '../../components/Dialog'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** Sets at what time of the day an administration's changes take effect, or that they do at once (PO-3). */
export function SetTimeDialog({ run, onClose }: { run: MorningRun; onClose: () => void }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [time, setTime] = useState(run.setTime ?? '')
  const wanted = time.trim() === '' ? null : time.trim()
  const isTime = wanted === null || TIME.test(wanted)
  return (
    <ActionDialog
      title={t('morningRuns.setTitle')}
      action={t('morningRuns.save')}
      isReady={isTime}
      onClose={onClose}
      onDecide={async () => {
        await setMorningRun(run, wanted)
        await queryClient.invalidateQueries({ queryKey: ['morning-runs'] })
      }}
    >
      {(tried) => (
        <>
          <p>
            <AdministrationName code={run.administrationCode} />
          </p>
          <p>{t(wanted === null ? 'morningRuns.atOnceText' : 'morningRuns.everyDayText')}</p>
          <TextField
            label={t('morningRuns.time')}
            description={t('morningRuns.timeHelp')}
            value={time}
            onChange={setTime}
            error={tried && !isTime ? t('morningRuns.timeWrong') : undefined}
          />
        </>
      )}
    </ActionDialog>
  )
}
