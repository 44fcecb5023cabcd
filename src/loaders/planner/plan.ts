/** Whether reading `pages` pages of a collection takes fewer calls than reading `singleCalls` resources one by one. */
export function isCollectionCheaper(pages: number, singleCalls: number): boolean {
  return singleCalls >= 2 && pages < singleCalls;
}
