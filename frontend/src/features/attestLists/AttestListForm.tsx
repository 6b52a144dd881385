import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useNames } from '../../api/names'
import { asProblem, type Problem } from '../../api/problem'
import { purchasingSystemsQuery } from '../../api/purchasing'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { CodeList } from '../../components/CodeList'
import { DateField } from '../../components/DateField'
import { focusFirstFault } from '../../components/focusFirstFault'
import { KronorField } from '../../components/KronorField'
import { PeopleField } from '../../components/PeopleField'
import { ProblemAlert } from '../../components/ProblemAlert'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import styles from './AttestListForm.module.css'
import type { AttestListBody, Attester } from './queries'

interface AttestListFormProps {
  first: AttestListBody
  onSave: (body: AttestListBody) => Promise<unknown>
  /** What else can be done with the list. */
  beside?: ReactNode
}

/** Writes an attest list: which numbers it is for, and who attests within which limit and period. */
export function AttestListForm({ first, onSave, beside }: AttestListFormProps) {
  const { t } = useLanguage()
  const [list, setList] = useState(first)
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const faults = {
    name: list.name.trim() === '' ? t('policies.nameMissing') : undefined,
    numbers: list.costResponsibilityNumbers.length === 0 ? t('attestLists.numberMissing') : undefined,
    attesters: list.attesters.length === 0 && list.system === null ? t('attestLists.attesterMissing') : undefined,
  }
  const shown: Partial<typeof faults> = tried ? faults : {}
  const isReady = Object.values(faults).every((fault) => fault === undefined)
  const change = (part: Partial<AttestListBody>) => setList((old) => ({ ...old, ...part }))

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!isReady) focusFirstFault(event.currentTarget)
    if (!isReady || pending) return
    setPending(true)
    setProblem(undefined)
    try {
      await onSave(list)
    } catch (failure) {
      setProblem(asProblem(failure))
      setPending(false)
    }
  }

  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Card>
          <Stack>
            <TextField
              label={t('policies.name')}
              value={list.name}
              onChange={(name) => change({ name })}
              error={shown.name}
              isRequired
            />
            <CodeList
              label={t('attestLists.numbersHelp')}
              codes={list.costResponsibilityNumbers}
              onChange={(costResponsibilityNumbers) => change({ costResponsibilityNumbers })}
              error={shown.numbers}
            />
            <SystemField system={list.system} onChange={(system) => change({ system })} />
          </Stack>
        </Card>
        <Card title={t('attestLists.attesters')}>
          <Stack>
            <PeopleField
              label={t('attestLists.addAttester')}
              ids={list.attesters.map(({ identityId }) => identityId)}
              onChange={(ids) => change({ attesters: ids.map((id) => attesterOf(list.attesters, id)) })}
              error={shown.attesters}
            />
            {list.attesters.map((attester) => (
              <AttesterFields
                key={attester.identityId}
                attester={attester}
                onChange={(changed) =>
                  change({
                    attesters: list.attesters.map((one) => (one.identityId === changed.identityId ? changed : one)),
                  })
                }
              />
            ))}
          </Stack>
        </Card>
        {problem && <ProblemAlert problem={problem} />}
        <div className={styles.side}>
          <Button type="submit" isPending={pending}>
            {t('catalogue.save')}
          </Button>
          {beside}
        </div>
      </Stack>
    </form>
  )
}

const PORTAL = 'portal'

interface SystemFieldProps {
  system: string | null
  onChange: (system: string | null) => void
}

/** Where the list's costs are attested; only asked where there is a choice. */
function SystemField({ system, onChange }: SystemFieldProps) {
  const { t } = useLanguage()
  const { data: systems } = useQuery(purchasingSystemsQuery())
  if (system === null && !systems?.length) return null
  return (
    <SelectField
      label={t('attestLists.attestedIn')}
      description={t('attestLists.attestedInHelp')}
      choices={[
        { id: PORTAL, name: t('attestLists.thePortal') },
        ...(systems ?? []).map(({ code, name }) => ({ id: code, name })),
      ]}
      value={system ?? PORTAL}
      onChange={(id) => onChange(id === PORTAL ? null : id)}
    />
  )
}

function attesterOf(attesters: readonly Attester[], identityId: string): Attester {
  const known = attesters.find((one) => one.identityId === identityId)
  return known ?? { identityId, limit: null, from: null, to: null, substituteIds: [] }
}

interface AttesterFieldsProps {
  attester: Attester
  onChange: (attester: Attester) => void
}

function AttesterFields({ attester, onChange }: AttesterFieldsProps) {
  const { t } = useLanguage()
  const name = useNames([attester.identityId]).get(attester.identityId)
  return (
    <fieldset className={styles.attester}>
      <legend>{name?.displayName ?? t('common.unknownPerson')}</legend>
      <div className={styles.side}>
        <KronorField
          label={t('attestLists.limit')}
          value={attester.limit}
          onChange={(limit) => onChange({ ...attester, limit })}
        />
        <DateField
          label={t('orders.from')}
          value={attester.from}
          onChange={(from) => onChange({ ...attester, from })}
        />
        <DateField label={t('orders.to')} value={attester.to} onChange={(to) => onChange({ ...attester, to })} />
      </div>
      <PeopleField
        label={t('attestLists.substitutes')}
        ids={attester.substituteIds ?? []}
        onChange={(substituteIds) => onChange({ ...attester, substituteIds })}
      />
    </fieldset>
  )
}
