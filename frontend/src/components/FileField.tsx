import { FileTrigger } from '@midas-ds/components/file-upload'
import { Paperclip } from 'lucide-react'
import { useLanguage } from '../i18n/LanguageProvider'
import { Button } from './Button'
import styles from './FileField.module.css'

interface FileFieldProps {
  label: string
  /** The words on the button; the browser's own would be in the browser's language. */
  action: string
  accept: readonly string[]
  file: File | null
  onChange: (file: File | null) => void
  error?: string | undefined
}

/** One file that must be chosen. */
export function FileField({ label, action, accept, file, onChange, error }: FileFieldProps) {
  const { t, bytes } = useLanguage()
  return (
    <fieldset className={styles.file}>
      <legend>
        {label} ({t('common.required')})
      </legend>
      {error && <p className={styles.error}>{error}</p>}
      <div className={styles.choice}>
        <FileTrigger acceptedFileTypes={accept} onSelect={(files) => onChange(files?.[0] ?? null)}>
          <Button variant="secondary" icon={Paperclip}>
            {action}
          </Button>
        </FileTrigger>
        <output className={styles.name}>{file ? `${file.name}, ${bytes(file.size)}` : t('common.noFile')}</output>
      </div>
    </fieldset>
  )
}
