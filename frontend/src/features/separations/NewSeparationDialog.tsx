import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { AdministrationField } from '../../components/AdministrationField'
import { ActionDialog } from '../../components/Dialog'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { makeSeparation } from './queries'
import { MOST, SideField } from './SideField'

/** Keeps resources apart: whom it is for, which on either side, what it is called and why. */
export function NewSeparationDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  const forAll = may(useSession(), 'organizationPolicies')
  const [administrationCode, setAdministrationCode] = useState<string | null>()
  const [ones, setOnes] = useState<string[]>([])
  const [others, setOthers] = useState<string[]>([])
  const [name, setName] = useState('')
  const [why, setWhy] = useState('')
  const isReady =
    [ones, others].every(({ length }) => length > 0 && length <= MOST) && name.trim() !== '' && why.trim() !== ''
  const body =
    isReady && administrationCode !== undefined
      ? { administrationCode, oneResourceIds: ones, otherResourceIds: others, name: name.trim(), why: why.trim() }
      : undefined
  const faultOf = ({ length }: string[]) => {
    if (length === 0) return t('separations.resourceMissing')
    return length > MOST ? t('separations.tooMany', { count: MOST }) : undefined
  }
  const make = async () => {
    if (body) await makeSeparation(body, idempotency)
    await queryClient.invalidateQueries({ queryKey: ['separations'] })
  }
  return (
    <ActionDialog
      title={t('separations.makeTitle')}
      action={t('separations.makeAction')}
      isReady={body !== undefined}
      onClose={onClose}
      onDecide={make}
    >
      {(tried) => (
        <>
          <p>{t('separations.makeText')}</p>
          <AdministrationField
            label={t('separations.for')}
            code={administrationCode}
            onChange={setAdministrationCode}
            withWhole={forAll}
            error={tried && administrationCode === undefined ? t('separations.forMissing') : undefined}
            isRequired
          />
          <SideField
            label={t('separations.oneSide')}
            value={ones}
            besides={others}
            onChange={setOnes}
            error={tried ? faultOf(ones) : undefined}
          />
          <SideField
            label={t('separations.otherSide')}
            value={others}
            besides={ones}
            onChange={setOthers}
            error={tried ? faultOf(others) : undefined}
          />
          <TextField
            label={t('separations.name')}
            value={name}
            onChange={setName}
            error={tried && name.trim() === '' ? t('separations.nameMissing') : undefined}
            isRequired
          />
          <TextField
            label={t('separations.why')}
            description={t('separations.wordsHelp')}
            value={why}
            onChange={setWhy}
            error={tried && why.trim() === '' ? t('separations.whyMissing') : undefined}
            isRequired
            multiline
          />
        </>
      )}
    </ActionDialog>
  )
}
