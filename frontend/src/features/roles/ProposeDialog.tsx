import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { AdministrationField } from '../../components/AdministrationField'
import { DateField } from '../../components/DateField'
import { ActionDialog } from '../../components/Dialog'
import { PeopleField } from '../../components/PeopleField'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { appointedRoles, organizationRoles, propose, type AppointedRole } from './queries'

/** Proposes a role for somebody; it gives nothing before another administrator's yes. */
export function ProposeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  const [identityId, setIdentityId] = useState<string>()
  const [role, setRole] = useState<AppointedRole>()
  const [administrationCode, setAdministrationCode] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const why = reason.trim()
  const isLimitable = role !== undefined && !organizationRoles.includes(role)
  return (
    <ActionDialog
      title={t('roles.propose')}
      action={t('roles.proposeAction')}
      isReady={identityId !== undefined && role !== undefined && why !== ''}
      onClose={onClose}
      onDecide={async () => {
        if (identityId === undefined || role === undefined) return
        const limit = isLimitable ? administrationCode : null
        await propose({ identityId, role, administrationCode: limit, to, reason: why }, idempotency)
        await queryClient.invalidateQueries({ queryKey: ['roles'] })
      }}
    >
      {(tried) => (
        <>
          <p>{t('roles.proposeText')}</p>
          <PeopleField
            label={t('identities.person')}
            ids={identityId === undefined ? [] : [identityId]}
            onChange={(ids) => setIdentityId(ids.at(-1))}
            error={tried && identityId === undefined ? t('roles.personMissing') : undefined}
          />
          <SelectField
            label={t('roles.role')}
            choices={appointedRoles.map((id) => ({ id, name: t(`identities.roleNames.${id}`) }))}
            value={role ?? null}
            onChange={(id) => setRole(appointedRoles.find((one) => one === id))}
            error={tried && role === undefined ? t('roles.roleMissing') : undefined}
            isRequired
          />
          {isLimitable && (
            <AdministrationField
              label={t('roles.where')}
              code={administrationCode}
              onChange={setAdministrationCode}
              withWhole
            />
          )}
          <DateField label={t('roles.lastDay')} description={t('roles.lastDayHelp')} value={to} onChange={setTo} />
          <TextField
            label={t('common.reason')}
            description={t('roles.reasonHelp')}
            value={reason}
            onChange={setReason}
            error={tried && why === '' ? t('common.reasonMissing') : undefined}
            isRequired
          />
        </>
      )}
    </ActionDialog>
  )
}
