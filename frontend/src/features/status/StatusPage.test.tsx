import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { annasSession } from '../../test/fixtures/people'
import { troubledStatus } from '../../test/handlers/status'
import { renderPage } from '../../test/renderPage'

describe('Operations', () => {
  it('tell that all is well, in one line for each service', async () => {
    await renderPage('/status')
    expect(await screen.findByText('Allt fungerar')).toBeInTheDocument()
    const policies = screen.getByRole('region', { name: 'Tilldelningspolicyer' })
    expect(within(policies).getAllByRole('listitem')).toHaveLength(1)
    expect(policies).toHaveTextContent(
      'FungerarHändelser till de andra tjänsterna · Läsning av de andra tjänsternas händelser · Aktuella rättigheter · Uträkning',
    )
  })

  it('tell what stands still first: since when, how many, why, and what to do', async () => {
    await renderPage('/status', { handlers: troubledStatus() })
    expect(await screen.findByText('Något är inte som det ska')).toBeInTheDocument()
    expect(screen.getByText('3 saker står stilla. 2 saker väntar.')).toBeInTheDocument()
    const lines = within(screen.getByRole('region', { name: /^Personer/ })).getAllByRole('listitem')
    expect(lines[0]).toHaveTextContent(
      /Står stilla sedan 1 sep. 2026 10:03Leverans till målsystemkatalogen212 stSenast: connect error/,
    )
    expect(lines[0]).toHaveTextContent('I driftguiden: PortalDeliveriesWait')
    expect(lines[2]).toHaveTextContent('Stoppad importkiv1 stImporten skulle ändra för mycket.')
  })

  it('tell which service does not answer, and of the others all the same', async () => {
    await renderPage('/status', { handlers: troubledStatus() })
    const silent = await screen.findByRole('region', { name: 'Beställningar och katalog' })
    expect(silent).toHaveTextContent('Svarar inte')
    expect(screen.getByRole('region', { name: 'Lösenord och meddelanden' })).toHaveTextContent('Fungerar')
  })

  it('show what a newer service tells of by its code', async () => {
    await renderPage('/status', { handlers: troubledStatus() })
    expect(await screen.findByText('something-new')).toBeInTheDocument()
  })

  it('are for system administrators (RO-6)', async () => {
    await renderPage('/status', { session: { ...annasSession, roles: ['AUDITOR'] } })
    expect(await screen.findByRole('heading', { name: 'Sidan finns inte' })).toBeInTheDocument()
  })
})
