import { useState, type FormEvent } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { Button } from '../../components/Button'
import { Card, Grid, Stack } from '../../components/Card'
import { focusFirstFault } from '../../components/focusFirstFault'
import { ProblemAlert } from '../../components/ProblemAlert'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { kinds } from './queries'
import { missingIn, type ResourceDraft } from './resourceDraft'
import { TermsFields } from './TermsFields'

interface ResourceFormProps {
  first: ResourceDraft
  /** Kind and code are chosen once. */
  isNew: boolean
  onSave: (body: ResourceDraft) => Promise<unknown>
}

/** Writes a resource: what it is called, and how it is ordered. */
export function ResourceForm({ first, isNew, onSave }: ResourceFormProps) {
  const { t } = useLanguage()
  const [draft, setDraft] = useState(first)
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const missing = missingIn(draft)
  const fault = (field: string) => (tried && missing.has(field) ? t('catalogue.missing') : undefined)
  const change = (part: Partial<ResourceDraft>) => setDraft((old) => ({ ...old, ...part }))

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (missing.size > 0) focusFirstFault(event.currentTarget)
    if (missing.size > 0 || pending) return
    setPending(true)
    setProblem(undefined)
    try {
      await onSave(draft)
    } catch (failure) {
      setProblem(asProblem(failure))
      setPending(false)
    }
  }

  const { name, description } = draft
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Card title={t('catalogue.what')}>
          <Grid>
            {isNew && (
              <>
                <SelectField
                  label={t('catalogue.kind')}
                  choices={kinds
                    .filter((kind) => kind !== 'USER_SERVICE')
                    .map((id) => ({ id, name: t(`policies.kinds.${id}`) }))}
                  value={draft.kind}
                  onChange={(kind) => change({ kind: kind as ResourceDraft['kind'] })}
                  isRequired
                />
                <TextField
                  label={t('catalogue.code')}
                  description={t('catalogue.codeHelp')}
                  value={draft.code}
                  onChange={(code) => change({ code })}
                  error={fault('code')}
                  isRequired
                />
              </>
            )}
            <TextField
              label={t('catalogue.nameSv')}
              value={name.sv}
              onChange={(sv) => change({ name: { ...name, sv } })}
              error={fault('nameSv')}
              isRequired
            />
            <TextField
              label={t('catalogue.nameEn')}
              value={name.en}
              onChange={(en) => change({ name: { ...name, en } })}
              error={fault('nameEn')}
              isRequired
            />
            <TextField
              label={t('catalogue.descriptionSv')}
              value={description.sv}
              onChange={(sv) => change({ description: { ...description, sv } })}
              error={fault('descriptionSv')}
              isRequired
              multiline
            />
            <TextField
              label={t('catalogue.descriptionEn')}
              value={description.en}
              onChange={(en) => change({ description: { ...description, en } })}
              error={fault('descriptionEn')}
              isRequired
              multiline
            />
            <TextField
              label={t('orders.system')}
              value={draft.system}
              onChange={(system) => change({ system })}
              error={fault('system')}
              isRequired
            />
            <SelectField
              label={t('catalogue.class')}
              choices={(['0', '1', '2', '3', '4'] as const).map((id) => ({ id, name: t(`catalogue.classes.c${id}`) }))}
              value={String(draft.confidentialityClass)}
              onChange={(id) => change({ confidentialityClass: Number(id) })}
            />
          </Grid>
        </Card>
        <TermsFields terms={draft.ordering} onChange={(ordering) => change({ ordering })} />
        {problem && <ProblemAlert problem={problem} />}
        <div>
          <Button type="submit" isPending={pending}>
            {t('catalogue.save')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
