import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { portalData, portalOrigin } from '../portal/portal'

const MODULE = fileURLToPath(new URL('../../../deploy/leaks/target', import.meta.url))
const MAIN = 'org.accessportal.leaks.Backstage'

/** Every table and every topic, as files below the folder: `databases/SERVICE/TABLE.json`, `topics/NAME.records`. */
export function dump(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leaks-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  carryOut('dump', folder)
  return folder
}

/** An event of that type about something that nobody knows. */
export function sendEvent(topic: string, type: string, value: string): void {
  carryOut('send', topic, type, value)
}

export function sql(service: string, statement: string): void {
  carryOut('sql', service, statement)
}

function carryOut(...words: string[]): void {
  const java = join(process.env['JAVA_HOME'] ?? '/usr', 'bin', 'java')
  const path = `${MODULE}/leaks.jar:${MODULE}/lib/*`
  const { port } = new URL(portalOrigin())
  const options = [
    '-Xmx256m',
    '-XX:TieredStopAtLevel=1',
    '-Djava.util.logging.config.file=/dev/null',
    '-cp',
    path,
    MAIN,
  ]
  execFileSync(java, [...options, port, portalData(), ...words], { stdio: ['ignore', 'ignore', 'inherit'] })
}
