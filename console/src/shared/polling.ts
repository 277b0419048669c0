/** How often to ask again, in milliseconds. Hidden tabs do not ask. */
export const WHILE_PRINTING = 5_000;
export const OTHERWISE = 60_000;
/** Results reach the stock within a second or so. */
export const WHILE_SETTLING = 1_000;
