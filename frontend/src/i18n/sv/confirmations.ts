export const confirmations = {
  title: 'Behövs fortfarande?',
  intro: 'Behörigheter utan slutdatum hos dina medarbetare. De som du behåller frågas det om igen, oftast om ett år.',
  since: 'Sedan',
  answer: 'Ditt svar',
  keep: 'Behåll',
  keepThis: 'Behåll {what}, ärende {number}',
  end: 'Avsluta',
  endThis: 'Avsluta {what}, ärende {number}',
  endTitle: 'Avsluta behörigheten?',
  endText: '{what} avslutas i dag.',
  none: 'Inget att svara på',
  noneHelp: 'När en behörighet utan slutdatum har funnits länge får du frågan om den fortfarande behövs.',
}
