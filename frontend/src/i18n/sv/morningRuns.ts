export const morningRuns = {
  title: 'Morgonkörningar',
  intro:
    'När förändringar i katalogen och i policyer slår igenom, för varje förvaltning: genast, eller en gång om dagen vid en bestämd tid. Den som slutar förlorar alltid sin åtkomst i tid, och spärrar gäller genast.',
  administration: 'Förvaltning',
  when: 'Förändringar slår igenom',
  atOnce: 'Genast',
  everyDay: 'Varje dag kl. {time}',
  next: 'Nästa körning',
  action: 'Åtgärd',
  change: 'Ändra',
  changeFor: 'Ändra för {administration}',
  setTitle: 'När ska förändringar slå igenom?',
  save: 'Spara',
  time: 'Tid på dygnet',
  timeHelp: 'TT:MM, svensk tid. Tomt betyder genast.',
  timeWrong: 'Skriv tiden som TT:MM.',
  atOnceText: 'Förändringar slår igenom så snart de är kända. Det som väntar slår igenom genast.',
  everyDayText:
    'Katalogen och policyerna som de ser ut vid den tiden avgör dagen. Det som ändras senare väntar till nästa dag. En dag som redan har haft sin körning får ingen till.',
  policyWaits: 'Förvaltningen har morgonkörning. En ändring av policyn slår igenom {at}.',
  personWaits: 'Något om personen har ändrats och slår igenom vid morgonkörningen {at}. Svaret gäller från dess.',
}
