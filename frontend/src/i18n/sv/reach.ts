export const reach = {
  title: 'Behörighet utifrån',
  intro:
    'Behörigheter vid din enhet som har beställts till medarbetare på andra enheter. Fråga den som beställde om något inte stämmer.',
  sender: 'Beställd av',
  period: 'Period',
  none: 'Ingen på en annan enhet har beställd behörighet vid din',
  noneHelp: 'När någon får det får du ett meddelande, och behörigheten syns här så länge den gäller.',
}
