/** Replaces VINs and ids. Without the secret a replacement can be neither reversed nor recomputed. */
export interface Pseudonyms {
  /** The pseudonym of a VIN: deterministic and irreversible. */
  vin(vin: string): string;
  /** Encrypts a text deterministically; `open` reverses it. */
  seal(text: string): string;
  /** Decrypts a sealed text; null for any other text. */
  open(text: string): string | null;
}
