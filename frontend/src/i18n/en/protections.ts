export const protections = {
  title: 'Lift protection',
  intro:
    'Protected employees whom the catalogue no longer marks as protected. The protection stays until two people lift it: whoever answers for the employee proposes it, and a protection officer confirms.',
  all: 'All',
  states: { PROPOSED: 'Waits for a second yes', LIFTED: 'Lifted', REFUSED: 'Stays' },
  none: 'No protection is proposed to be lifted',
  noneHelp: 'The nearest manager proposes it on the employee’s page, when the catalogue no longer marks them.',
  assuranceLow:
    'You are signed in at a lower assurance level and cannot lift protection. Sign in with a card of level 3.',
  person: 'Protected employee',
  open: 'Open protected employee',
  unmarked: 'The catalogue no longer asks for protection. It stays all the same, until two people have lifted it.',
  proposed: 'Somebody has proposed to lift the protection. It stays until a protection officer confirms.',
  proposedBy: 'Proposed by',
  proposedAt: 'Proposed',
  decidedBy: 'Decided by',
  reason: 'Why',
  reasonHelp: 'Read by whoever confirms. Write no personnummer.',
  lifting: {
    PROPOSE: {
      action: 'Propose to lift the protection',
      title: 'Propose to lift the protection',
      text: 'Nothing changes until a protection officer has confirmed.',
    },
    CONFIRM: {
      action: 'Lift the protection',
      title: 'Lift the protection',
      text: 'Name, unit and address are then shown as everybody else’s: in searches, lists, mail and connected systems. It cannot be taken back for those who have seen them by then.',
    },
    REFUSE: {
      action: 'Let the protection stay',
      title: 'Let the protection stay',
      text: 'The proposal is gone. The protection stays as before.',
    },
  },
}
