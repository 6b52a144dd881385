import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Awaited } from '../../components/Awaited'
import { ActionDialog } from '../../components/Dialog'
import { useLanguage } from '../../i18n/LanguageProvider'
import { isName, TemplateFields } from './TemplateFields'
import { changeTemplate, deleteTemplate, templateQuery, type Template } from './templateQueries'

interface TemplateChangeProps {
  template: Template
  mayShare: boolean
  onClose: () => void
}

/** Calls one's template something else, or shares it. */
export function TemplateChange({ template: { id, name, shared }, mayShare, onClose }: TemplateChangeProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const query = useQuery(templateQuery(id))
  const [words, setWords] = useState({ name, shared })
  const change = async () => {
    if (!query.data) return
    const { version, body } = query.data
    await changeTemplate(id, version, { ...words, name: words.name.trim(), lines: body.lines })
    await queryClient.invalidateQueries({ queryKey: ['templates'] })
  }
  return (
    <ActionDialog
      title={t('orders.templates.changeTitle')}
      action={t('orders.templates.save')}
      isReady={isName(words.name) && query.data !== undefined}
      onClose={onClose}
      onDecide={change}
    >
      {(tried) => (
        <Awaited query={query}>
          {() => <TemplateFields value={words} onChange={setWords} mayShare={mayShare || shared} tried={tried} />}
        </Awaited>
      )}
    </ActionDialog>
  )
}

/** Throws one's template away. */
export function TemplateDeletion({ template: { id, name }, onClose }: Omit<TemplateChangeProps, 'mayShare'>) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  return (
    <ActionDialog
      title={t('orders.templates.deleteTitle')}
      action={t('orders.templates.delete')}
      isDangerous
      isReady
      onClose={onClose}
      onDecide={async () => {
        await deleteTemplate(id)
        await queryClient.invalidateQueries({ queryKey: ['templates'] })
      }}
    >
      {() => <p>{t('orders.templates.deleteText', { name })}</p>}
    </ActionDialog>
  )
}
