import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { savedViewsQuery, saveView } from '../../api/savedViews'
import { useLanguage } from '../../i18n/LanguageProvider'
import { Checkbox } from '../Checkbox'
import { ActionDialog } from '../Dialog'
import { TextField } from '../TextField'

interface SaveViewDialogProps {
  page: string
  filter: string
  onClose: () => void
}

/** Keeps the present filter under a name. */
export function SaveViewDialog({ page, filter, onClose }: SaveViewDialogProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  const [name, setName] = useState('')
  const [isDefault, setDefault] = useState(false)
  const given = name.trim()
  return (
    <ActionDialog
      title={t('savedViews.saveTitle')}
      action={t('savedViews.saveAction')}
      isReady={given !== ''}
      onClose={onClose}
      onDecide={async () => {
        await saveView({ page, name: given, query: filter, defaultView: isDefault }, idempotency)
        await queryClient.invalidateQueries(savedViewsQuery())
      }}
    >
      {(tried) => (
        <>
          <TextField
            label={t('savedViews.name')}
            description={t('savedViews.nameHelp')}
            value={name}
            onChange={setName}
            error={tried && given === '' ? t('savedViews.nameMissing') : undefined}
            isRequired
          />
          <Checkbox isSelected={isDefault} onChange={setDefault}>
            {t('savedViews.default')}
          </Checkbox>
        </>
      )}
    </ActionDialog>
  )
}
