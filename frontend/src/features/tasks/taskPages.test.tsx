import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newTask, protectedTask, takenTask } from '../../test/fixtures/ids'
import { refusal } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'

describe('PR-6: tasks', () => {
  it('are listed with who has each, what is urgent and what is late', async () => {
    await renderPage('/tasks')
    const row = await screen.findByRole('row', { name: /2041/ })
    expect(row).toHaveTextContent('Brådskande')
    expect(row).toHaveTextContent('Svaret är försenat')
    const other = screen.getByRole('row', { name: /2039/ })
    expect(other).toHaveTextContent('Medarbetare med skyddad identitet')
    expect(other).toHaveTextContent('ta bort behörigheten')
    expect(other).not.toHaveTextContent('Svaret är försenat')
    expect(screen.getByRole('row', { name: /2042/ })).toHaveTextContent('Medarbetare med skyddad identitet')
  })

  it('are taken, talked about and completed with what the form asks for', async () => {
    const { user, server } = await renderPage(`/tasks/${newTask}`)
    expect(await screen.findByText('Vi väntar på kortet.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Ta ärendet' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Ta ärendet' })).not.toBeInTheDocument())
    await user.type(screen.getByRole('textbox', { name: /Meddelande till/ }), 'Kortet har kommit')
    await user.click(screen.getByRole('button', { name: 'Skicka meddelandet' }))
    await user.type(screen.getByRole('textbox', { name: /Återkoppling/ }), 'Upplagd')
    await user.click(screen.getByRole('button', { name: 'Ärendet är klart' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Ärendet är klart' })).not.toBeInTheDocument())
    const bodies = server.received.filter(({ method, path }) => method === 'POST' && path.includes('/tasks/'))
    expect(bodies.map(({ body }) => body)).toEqual([
      { assigneeId: null },
      { text: 'Kortet har kommit' },
      { fields: [{ name: 'titleForLifecare', values: ['assistant'] }], text: 'Upplagd' },
    ])
  })

  it('are taken over from somebody else, and about taking away ask for no form', async () => {
    await renderPage(`/tasks/${takenTask}`, { language: 'en' })
    expect(await screen.findByRole('button', { name: 'Take the case over' })).toBeInTheDocument()
    expect(screen.getByText('Take the access away')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Title for Lifecare/ })).not.toBeInTheDocument()
  })

  it('lead whoever has one in hand to the protected person, who is opened with a reason (ID-9)', async () => {
    const { user } = await renderPage(`/tasks/${protectedTask}`)
    const link = await screen.findByRole('link', { name: 'Öppna skyddad medarbetare' })
    expect(document.body).not.toHaveTextContent('Eva Eriksson')
    await user.click(link)
    expect(await screen.findByRole('button', { name: 'Öppna i 15 minuter' })).toBeInTheDocument()
  })

  it('lead nobody else there (ID-9)', async () => {
    await renderPage(`/tasks/${takenTask}`)
    expect(await screen.findAllByText('Medarbetare med skyddad identitet')).not.toHaveLength(0)
    expect(screen.queryByRole('link', { name: 'Öppna skyddad medarbetare' })).not.toBeInTheDocument()
  })

  it('that are over meanwhile say so', async () => {
    const { user } = await renderPage(`/tasks/${newTask}`, {
      handlers: [orderHandler('post', '/order/v1/tasks/{id}/assignment', () => refusal(409, 'task-over'))],
    })
    await user.click(await screen.findByRole('button', { name: 'Ta ärendet' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Ärendet är redan avslutat.')
  })
})
