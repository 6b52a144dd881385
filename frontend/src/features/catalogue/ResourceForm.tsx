import { useRef, useState, type FormEvent } from 'react'
import { asProblem } from '../../api/problem'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { focusFirstFault } from '../../components/focusFirstFault'
import { ProblemAlert } from '../../components/ProblemAlert'
import { useLanguage } from '../../i18n/LanguageProvider'
import { AudienceFields } from './AudienceFields'
import { DescriptionFields } from './DescriptionFields'
import { below } from './faults'
import { FormBuilder } from './FormBuilder'
import { FulfilmentFields } from './FulfilmentFields'
import { LevelFields } from './LevelFields'
import { NeedsAndRiskFields } from './NeedsAndRiskFields'
import { PrerequisiteFields } from './PrerequisiteFields'
import type { Terms } from './queries'
import type { ResourceDraft } from './resourceDraft'
import { RoleFields } from './RoleFields'
import { TermsFields } from './TermsFields'
import { useResourceFaults } from './useResourceFaults'

interface ResourceFormProps {
  first: ResourceDraft
  /** Kind and code are chosen once. */
  isNew: boolean
  onSave: (body: ResourceDraft) => Promise<unknown>
}

/** Writes a resource: what it is called, who may have it, and how it is ordered (OR-1). */
export function ResourceForm({ first, isNew, onSave }: ResourceFormProps) {
  const { t } = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(first)
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const { missing, faultOf, hasFaultIn, problem, refuse, forget } = useResourceFaults(draft, tried)

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (missing.size > 0) focusFirstFault(event.currentTarget)
    if (missing.size > 0 || pending) return
    setPending(true)
    forget()
    try {
      await onSave(draft)
    } catch (failure) {
      refuse(asProblem(failure))
      setPending(false)
      if (form.current) focusFirstFault(form.current)
    }
  }

  const change = (part: Partial<ResourceDraft>) => setDraft((old) => ({ ...old, ...part }))
  const changeTerms = (part: Partial<Terms>) => change({ ordering: { ...draft.ordering, ...part } })
  const { ordering } = draft
  const termsFault = below(faultOf, 'ordering')
  return (
    <form ref={form} onSubmit={save} noValidate>
      <Stack>
        <Card title={t('catalogue.what')}>
          <DescriptionFields draft={draft} isNew={isNew} onChange={change} faultOf={faultOf} />
        </Card>
        {draft.kind === 'USER_SERVICE' && (
          <Card title={t('catalogue.levels')}>
            <LevelFields
              levels={draft.levels}
              onChange={(levels) => change({ levels })}
              faultOf={below(faultOf, 'levels')}
            />
          </Card>
        )}
        <Card title={t('catalogue.audience')}>
          <AudienceFields
            audience={ordering.audience}
            onChange={(audience) => changeTerms({ audience })}
            faultOf={below(termsFault, 'audience')}
          />
        </Card>
        <Card title={t('catalogue.ordering')}>
          <TermsFields terms={ordering} onChange={changeTerms} faultOf={termsFault} />
        </Card>
        <Card title={t('catalogue.prerequisites')}>
          <PrerequisiteFields
            prerequisites={ordering.prerequisites}
            onChange={(prerequisites) => changeTerms({ prerequisites })}
            faultOf={below(termsFault, 'prerequisites')}
          />
        </Card>
        <Card title={t('catalogue.form')}>
          <Stack>
            <FormBuilder
              fields={ordering.form}
              onChange={(fields) => changeTerms({ form: fields })}
              faultOf={below(termsFault, 'form')}
              isFaulty={(index) => hasFaultIn(`ordering.form[${index}]`)}
            />
            <RoleFields terms={ordering} onChange={changeTerms} faultOf={termsFault} />
          </Stack>
        </Card>
        <Card title={t('catalogue.needsAndRisk')}>
          <NeedsAndRiskFields
            analysis={ordering.needsAndRisk}
            onChange={(needsAndRisk) => changeTerms({ needsAndRisk })}
            faultOf={below(termsFault, 'needsAndRisk')}
          />
        </Card>
        <Card title={t('catalogue.fulfilment')}>
          <FulfilmentFields
            fulfilment={ordering.fulfilment}
            onChange={(fulfilment) => changeTerms({ fulfilment })}
            faultOf={below(termsFault, 'fulfilment')}
          />
        </Card>
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
