/** The alerts of the operator's guide (deploy/kubernetes), by what they are about. */
const alerts: Record<string, string> = {
  outbox: 'PortalOutboxWaits',
  reading: 'PortalReadingBehind',
  'set-aside': 'PortalEventsSetAside',
  beat: 'PortalBrokerDegraded',
  deliveries: 'PortalDeliveriesWait',
  'stopped-accounts': 'PortalDeliveriesWait',
  mail: 'PortalMailWaits',
}

/** Where the guide tells what to do; undefined when it has nothing of it. */
export function alertOf(what: string): string | undefined {
  return alerts[what]
}
