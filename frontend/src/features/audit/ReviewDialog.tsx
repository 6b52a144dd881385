import { useState } from 'react'
import { ActionDialog } from '../../components/Dialog'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf } from '../../routing/listSearch'
import { actionWords } from './actionWords'
import type { ReviewRequest, SpotCheckRow, Verdict } from './spotChecks'

const verdicts = ['AS_IT_SHOULD_BE', 'TO_BE_FOLLOWED_UP'] as const satisfies readonly Verdict[]

interface ReviewDialogProps {
  row: SpotCheckRow
  onReview: (said: ReviewRequest) => Promise<void>
  onClose: () => void
}

/** Asks what a row is like; what is to be followed up is put in words. */
export function ReviewDialog({ row: { row }, onReview, onClose }: ReviewDialogProps) {
  const language = useLanguage()
  const { t, moment } = language
  const [verdict, setVerdict] = useState<Verdict>()
  const [remark, setRemark] = useState('')
  const needsRemark = verdict === 'TO_BE_FOLLOWED_UP'
  const isReady = verdict !== undefined && (!needsRemark || remark.trim() !== '')
  return (
    <ActionDialog
      title={t('audit.spotChecks.reviewOne', { what: actionWords(row.action, language), when: moment(row.occurredAt) })}
      action={t('audit.spotChecks.save')}
      isReady={isReady}
      onClose={onClose}
      onDecide={async () => {
        if (verdict) await onReview({ rowId: row.id, verdict, remark: remark.trim() || null })
      }}
    >
      {(tried) => (
        <>
          <p>{t('audit.spotChecks.stands')}</p>
          <SelectField
            label={t('audit.spotChecks.verdict')}
            choices={verdicts.map((id) => ({ id, name: t(`audit.spotChecks.verdicts.${id}`) }))}
            value={verdict ?? null}
            onChange={(id) => setVerdict(oneOf(verdicts, id))}
            error={tried && !verdict ? t('audit.spotChecks.verdictMissing') : undefined}
            isRequired
          />
          <TextField
            label={t('audit.spotChecks.remark')}
            description={t('audit.spotChecks.remarkHelp')}
            value={remark}
            onChange={setRemark}
            error={tried && needsRemark && remark.trim() === '' ? t('audit.spotChecks.remarkMissing') : undefined}
            isRequired={needsRemark}
            multiline
          />
        </>
      )}
    </ActionDialog>
  )
}
