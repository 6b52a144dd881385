import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { FileUp } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { asProblem, type Problem } from '../../api/problem'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { FileField } from '../../components/FileField'
import { focusFirstFault } from '../../components/focusFirstFault'
import { ProblemAlert } from '../../components/ProblemAlert'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { sourcesQuery, startImport, WATCH_EVERY } from './queries'
import styles from './UploadCard.module.css'

/** Takes a file for a source and leads to the run that reads it. */
export function UploadCard() {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  const sources = useQuery(sourcesQuery()).data?.items ?? []
  const [source, setSource] = useState<string | null>(null)
  const [file, setFile] = useState<File | null>(null)
  const [incomplete, setIncomplete] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setIncomplete(source === null || file === null)
    if (source === null || file === null) focusFirstFault(event.currentTarget)
    if (source === null || file === null || pending) return
    setPending(true)
    setProblem(undefined)
    // The answer comes when all has been read; until then the list below tells how far it has come.
    const watch = setInterval(() => void queryClient.invalidateQueries({ queryKey: ['imports', 'list'] }), WATCH_EVERY)
    try {
      const run = await startImport(source, file, idempotency)
      void queryClient.invalidateQueries({ queryKey: ['imports'] })
      await navigate({ to: '/imports/$id', params: { id: run.id } })
    } catch (failure) {
      setProblem(asProblem(failure))
    } finally {
      clearInterval(watch)
      setPending(false)
    }
  }

  return (
    <Card title={t('imports.upload')}>
      <form onSubmit={send} noValidate>
        <Stack>
          <div className={styles.fields}>
            <SelectField
              label={t('imports.source')}
              choices={sources.map(({ code, name }) => ({ id: code, name }))}
              value={source}
              onChange={setSource}
              error={incomplete && source === null ? t('imports.sourceMissing') : undefined}
              isRequired
            />
            <FileField
              label={t('imports.file')}
              action={t('imports.chooseFile')}
              accept={['.ldif', '.ldf', 'text/ldif']}
              file={file}
              onChange={setFile}
              error={incomplete && file === null ? t('imports.fileMissing') : undefined}
            />
          </div>
          {problem && <ProblemAlert problem={problem} />}
          <div>
            <Button type="submit" icon={FileUp} isPending={pending}>
              {pending ? t('imports.sending') : t('imports.send')}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  )
}
