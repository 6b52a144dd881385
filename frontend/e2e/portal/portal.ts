/** The address of the running portal that these tests look at, such as http://localhost:8080. */
export function portalOrigin(): string {
  const address = process.env['PORTAL']
  if (!address) throw new Error('Say where the portal runs: PORTAL=http://localhost:8080 npm run e2e')
  return new URL(address).origin
}
