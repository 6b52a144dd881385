export const protections = {
  title: 'Häva skydd',
  intro:
    'Skyddade medarbetare som katalogen inte längre anger som skyddade. Skyddet gäller tills två personer häver det: den som har ansvar för medarbetaren föreslår, och en handläggare för skyddade identiteter bekräftar.',
  all: 'Alla',
  states: { PROPOSED: 'Väntar på ett andra ja', LIFTED: 'Hävt', REFUSED: 'Kvar' },
  none: 'Inget skydd föreslås hävas',
  noneHelp: 'Den som är närmaste chef föreslår det på medarbetarens sida, när katalogen inte längre anger skydd.',
  assuranceLow: 'Du är inloggad med en lägre tillitsnivå och kan inte häva skydd. Logga in med ett kort på nivå 3.',
  person: 'Skyddad medarbetare',
  open: 'Öppna skyddad medarbetare',
  unmarked: 'Katalogen anger inte längre något skydd. Skyddet gäller ändå, tills två personer har hävt det.',
  proposed:
    'Någon har föreslagit att skyddet hävs. Det gäller tills en handläggare för skyddade identiteter bekräftar.',
  proposedBy: 'Föreslaget av',
  proposedAt: 'Föreslaget',
  decidedBy: 'Avgjort av',
  reason: 'Varför',
  reasonHelp: 'Läses av den som bekräftar. Skriv inget personnummer.',
  lifting: {
    PROPOSE: {
      action: 'Föreslå att häva skyddet',
      title: 'Föreslå att häva skyddet',
      text: 'Inget ändras förrän en handläggare för skyddade identiteter har bekräftat.',
    },
    CONFIRM: {
      action: 'Häv skyddet',
      title: 'Häva skyddet',
      text: 'Namn, enhet och adress syns då som för alla andra: i sökningar, listor, utskick och anslutna system. Det går inte att ta tillbaka för den som redan har sett dem.',
    },
    REFUSE: {
      action: 'Låt skyddet vara kvar',
      title: 'Låta skyddet vara kvar',
      text: 'Förslaget försvinner. Skyddet gäller som förut.',
    },
  },
}
