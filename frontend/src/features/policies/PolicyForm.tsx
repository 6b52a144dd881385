import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { resourcesQuery } from '../../api/resources'
import { may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { AdministrationField } from '../../components/AdministrationField'
import { AdministrationName } from '../../components/AdministrationName'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { Checkbox } from '../../components/Checkbox'
import { DescriptionList } from '../../components/DescriptionList'
import { focusFirstFault } from '../../components/focusFirstFault'
import { ProblemAlert } from '../../components/ProblemAlert'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { CriteriaEditor } from './CriteriaEditor'
import { isDraftComplete, newGroup, toCriterion, toDraft, type GroupDraft } from './criteriaDraft'
import { mentionsPrimary } from './criterion'
import { EffectPreview } from './EffectPreview'
import { FormFaults } from './FormFaults'
import type { PolicyBody, PolicyDetail } from './queries'
import { ResourceRows } from './ResourceRows'
import { newRow, rowsComplete, toRows, type ResourceRow } from './resourceDraft'
import { useCriteriaSentence } from './useCriterionNames'
import styles from './PolicyForm.module.css'

interface PolicyFormProps {
  policy?: PolicyDetail
  onSave: (body: PolicyBody) => Promise<unknown>
}

/** Writes a policy: name, owner, criteria and what they give. Saving makes a draft and changes nobody's access. */
export function PolicyForm({ policy, onSave }: PolicyFormProps) {
  const { t } = useLanguage()
  const resources = useQuery(resourcesQuery()).data ?? []
  const [name, setName] = useState(policy?.name ?? '')
  const ownsAll = may(useSession(), 'organizationPolicies')
  const [administrationCode, setAdministrationCode] = useState<string | null | undefined>(policy?.administrationCode)
  const [criteria, setCriteria] = useState<GroupDraft>(() => (policy ? toDraft(policy.criteria) : newGroup()))
  const [rows, setRows] = useState<ResourceRow[]>(() => (policy ? toRows(policy.resources) : [newRow()]))
  const [chosenPrimary, setChosenPrimary] = useState(policy?.onlyPrimary)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  const givesUserService = rows.some(({ resourceId }) =>
    resources.some(({ id, kind }) => id === resourceId && kind === 'USER_SERVICE'),
  )
  const onlyPrimary = chosenPrimary ?? (givesUserService && !mentionsPrimary(toCriterion(criteria)))

  const faults = {
    name: name.trim() === '' ? t('policies.nameMissing') : undefined,
    administration: administrationCode === undefined ? t('policies.administrationMissing') : undefined,
    criteria: isDraftComplete(criteria) ? undefined : t('policies.criteriaMissing'),
    resources: rowsComplete(rows) ? undefined : t('policies.resourceMissing'),
    reason: reason.trim() === '' ? t('common.reasonMissing') : undefined,
  }
  const found = Object.values(faults).filter((fault) => fault !== undefined)
  const shown: Partial<typeof faults> = tried ? faults : {}
  const content =
    administrationCode === undefined || faults.criteria !== undefined || faults.resources !== undefined
      ? undefined
      : {
          administrationCode,
          criteria: toCriterion(criteria),
          resources: rows.flatMap(({ resourceId, level }) => (resourceId === null ? [] : [{ resourceId, level }])),
          onlyPrimary,
        }

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (found.length > 0) focusFirstFault(event.currentTarget)
    if (found.length > 0 || content === undefined || pending) return
    setPending(true)
    setProblem(undefined)
    try {
      await onSave({ ...content, name: name.trim(), reason: reason.trim() })
    } catch (failure) {
      setProblem(asProblem(failure))
      setPending(false)
    }
  }

  return (
    <form onSubmit={save} noValidate>
      <Stack>
        {tried && <FormFaults faults={found} />}
        <Card>
          <Stack>
            <TextField label={t('policies.name')} value={name} onChange={setName} error={shown.name} isRequired />
            {policy ? (
              <DescriptionList
                items={[
                  [t('policies.administration'), <AdministrationName key="name" code={policy.administrationCode} />],
                ]}
              />
            ) : (
              <AdministrationField
                label={t('policies.administration')}
                code={administrationCode}
                onChange={setAdministrationCode}
                withWhole={ownsAll}
                error={shown.administration}
                isRequired
              />
            )}
          </Stack>
        </Card>
        <Card title={t('policies.criteriaTitle')}>
          <CriteriaEditor group={criteria} onChange={setCriteria} showFaults={tried} />
          <Checkbox isSelected={onlyPrimary} onChange={setChosenPrimary}>
            {t('policies.onlyPrimary')}
          </Checkbox>
          <CriteriaSentence criteria={criteria} />
        </Card>
        <Card title={t('policies.resources')}>
          <ResourceRows rows={rows} onChange={setRows} error={shown.resources} />
        </Card>
        <EffectPreview candidate={content && { ...content, policyId: policy?.id ?? null }} />
        <Card>
          <Stack>
            <TextField
              label={t('common.reason')}
              description={t('common.reasonHelp')}
              value={reason}
              onChange={setReason}
              error={shown.reason}
              isRequired
              multiline
            />
            {problem && <ProblemAlert problem={problem} />}
            <div>
              <Button type="submit" isPending={pending}>
                {t('policies.saveDraft')}
              </Button>
            </div>
          </Stack>
        </Card>
      </Stack>
    </form>
  )
}

/** The criteria in words while they are being written. */
function CriteriaSentence({ criteria }: { criteria: GroupDraft }) {
  const { t } = useLanguage()
  const words = useCriteriaSentence(toCriterion(criteria))
  return (
    <section aria-live="polite" className={styles.sentence}>
      <h3>{t('policies.sentence')}</h3>
      <p>{words}</p>
    </section>
  )
}
