import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { changeView, deleteView, savedViewsQuery, type SavedView } from '../../api/savedViews'
import { useLanguage } from '../../i18n/LanguageProvider'
import { Button } from '../Button'
import { Checkbox } from '../Checkbox'
import { InformationDialog } from '../Dialog'
import { ProblemAlert } from '../ProblemAlert'
import { TextField } from '../TextField'
import styles from './EditViewsDialog.module.css'

interface EditViewsDialogProps {
  views: readonly SavedView[]
  onClose: () => void
}

/** Renames and deletes the saved views of a list, and lets the page open with one of them. */
export function EditViewsDialog({ views, onClose }: EditViewsDialogProps) {
  const { t } = useLanguage()
  return (
    <InformationDialog title={t('savedViews.editTitle')} onClose={onClose}>
      {views.length === 0 && <p>{t('savedViews.none')}</p>}
      {views.map((view) => (
        // A view that has been changed, here or elsewhere, fills its fields anew.
        <ViewForm key={`${view.id} ${view.name} ${view.defaultView}`} view={view} />
      ))}
    </InformationDialog>
  )
}

function ViewForm({ view }: { view: SavedView }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [name, setName] = useState(view.name)
  const [isDefault, setDefault] = useState(view.defaultView)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const isChanged = name.trim() !== view.name || isDefault !== view.defaultView

  const carryOut = async (command: () => Promise<unknown>) => {
    setPending(true)
    setProblem(undefined)
    try {
      await command()
      await queryClient.invalidateQueries(savedViewsQuery())
    } catch (failure) {
      setProblem(asProblem(failure))
    }
    setPending(false)
  }

  return (
    <form
      className={styles.view}
      aria-label={view.name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') void carryOut(() => changeView(view.id, { name: name.trim(), defaultView: isDefault }))
      }}
    >
      <TextField
        label={t('savedViews.name')}
        value={name}
        onChange={setName}
        error={name.trim() === '' ? t('savedViews.nameMissing') : undefined}
      />
      <Checkbox isSelected={isDefault} onChange={setDefault}>
        {t('savedViews.default')}
      </Checkbox>
      {problem && <ProblemAlert problem={problem} />}
      <div className={styles.actions}>
        <Button type="submit" isDisabled={!isChanged} isPending={pending}>
          {t('savedViews.change')}
        </Button>
        <Button
          variant="secondary"
          aria-label={t('savedViews.deleteNamed', { name: view.name })}
          onPress={() => void carryOut(() => deleteView(view.id))}
        >
          {t('savedViews.delete')}
        </Button>
      </div>
    </form>
  )
}
