export const arrivals = {
  title: 'Första dagen',
  intro:
    'Vad som fungerar klockan 07.00 för dem som börjar hos dig, vad som hindrar resten och vem som kan göra något åt det.',
  none: 'Ingen av dina medarbetare är på väg in',
  noneHelp: 'När katalogen har någon som börjar hos dig syns det här.',
  starts: '{name} börjar {day}',
  ready: 'Klart',
  notReady: 'Något fattas',
  works: 'Fungerar första dagen',
  nothing: 'Inget är planerat till första dagen.',
  password: 'Det initiala lösenordet hämtar du från och med {day}.',
  blocked: 'Personen är spärrad. Inget fungerar förrän två personer har hävt spärren.',
  stopped: 'Det här hindras',
  serviceDesk: 'Portalen försöker igen. Servicedesk kan hjälpa till.',
  case: 'Öppna ärende {number}',
  order: 'Beställ mer',
  person: 'Visa personen',
}
