import { Stack } from '../../components/Card'
import { Notice } from '../../components/Notice'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { ConditionFields } from './ConditionFields'
import { below, type FaultOf } from './faults'
import type { Terms } from './queries'

interface RoleFieldsProps {
  terms: Terms
  onChange: (part: Partial<Terms>) => void
  faultOf: FaultOf
}

const roles = ['ORDERER', 'EXPERT_USER'] as const
const NONE = '(none)'

/** Which role in the portal the resource gives, and under which answer of its form (RO-3, RO-5). */
export function RoleFields({ terms, onChange, faultOf }: RoleFieldsProps) {
  const { t } = useLanguage()
  const fault = faultOf('opensRole') ?? faultOf('opensRoleWhen')
  return (
    <Stack>
      <SelectField
        label={t('catalogue.opensRole')}
        choices={[
          { id: NONE, name: t('catalogue.opensRoles.none') },
          ...roles.map((id) => ({ id, name: t(`catalogue.opensRoles.${id}`) })),
        ]}
        value={terms.opensRole ?? NONE}
        onChange={(id) => onChange({ opensRole: roles.find((role) => role === id) ?? null, opensRoleWhen: null })}
      />
      {terms.opensRole === 'EXPERT_USER' && (
        <ConditionFields
          label={t('catalogue.opensRoleWhen')}
          when={terms.opensRoleWhen}
          earlier={terms.form}
          onChange={(opensRoleWhen) => onChange({ opensRoleWhen })}
          faultOf={below(faultOf, 'opensRoleWhen')}
        />
      )}
      {fault && <Notice tone="warning">{fault}</Notice>}
    </Stack>
  )
}
