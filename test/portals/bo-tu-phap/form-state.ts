/** What the e-form would send, by name. Controls write here on their own events; what is only shown is not sent. */
export const state: Record<string, string> = {};

/** A control that was replaced writes into nothing. */
export function keep(control: Element, name: string, value: string): void {
  if (control.isConnected) state[name] = value;
}

/** A block that is rebuilt forgets what its controls held. */
export function forget(names: string[]): void {
  for (const name of names) delete state[name];
}
