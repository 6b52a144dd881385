import { useQueryClient } from '@tanstack/react-query'
import { FileUp } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { FileField } from '../../components/FileField'
import { focusFirstFault } from '../../components/focusFirstFault'
import { Notice } from '../../components/Notice'
import { ProblemAlert } from '../../components/ProblemAlert'
import { useLanguage } from '../../i18n/LanguageProvider'
import { importAttestLists, type AttestImport } from './queries'

/** Takes in lists from a file; one bad row never stops the others. */
export function ImportCard() {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [outcome, setOutcome] = useState<AttestImport>()
  const [problem, setProblem] = useState<Problem>()

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (file === null) focusFirstFault(event.currentTarget)
    if (file === null || pending) return
    setPending(true)
    setProblem(undefined)
    setOutcome(undefined)
    try {
      setOutcome(await importAttestLists(file))
      await queryClient.invalidateQueries({ queryKey: ['attestLists'] })
    } catch (failure) {
      setProblem(asProblem(failure))
    } finally {
      setPending(false)
    }
  }

  return (
    <Card title={t('attestLists.importTitle')}>
      <form onSubmit={send} noValidate>
        <Stack>
          <p>{t('attestLists.importHelp')}</p>
          <FileField
            label={t('attestLists.importFile')}
            action={t('imports.chooseFile')}
            accept={['.csv', 'text/csv']}
            file={file}
            onChange={setFile}
            error={tried && file === null ? t('imports.fileMissing') : undefined}
          />
          {problem && <ProblemAlert problem={problem} />}
          {outcome && <Outcome outcome={outcome} />}
          <div>
            <Button type="submit" icon={FileUp} isPending={pending}>
              {t('attestLists.import')}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  )
}

function Outcome({ outcome: { made, changed, unchanged, rejected } }: { outcome: AttestImport }) {
  const { t } = useLanguage()
  return (
    <Notice
      tone={rejected.length > 0 ? 'important' : 'success'}
      title={t('attestLists.imported', { made, changed, unchanged })}
      announce="status"
    >
      {rejected.length > 0 && (
        <ul>
          {rejected.map(({ line, column, reason }) => (
            <li key={`${line} ${column}`}>{t('attestLists.rejected', { line, column, reason })}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
