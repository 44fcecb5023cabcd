/** Names in place of those that are not shown. Whoever has no secret can neither undo nor recompute them. */
export interface Pseudonyms {
  /** A name for the vehicle of that VIN: the same for the same vehicle, and with no way back. */
  vin(vin: string): string;
  /** A text that comes back: the same for the same text, and opened by `open` alone. */
  seal(text: string): string;
  /** What was sealed; null for any other text. */
  open(text: string): string | null;
}
