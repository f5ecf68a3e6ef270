/** Nothing was written: its message is the one clear line. */
export class NewError extends Error {}
