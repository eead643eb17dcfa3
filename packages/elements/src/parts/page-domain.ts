/** The domain of the page that an element is in, which makes the ids of events unique in the world. */
export function pageDomain({ ownerDocument }: Element): string {
  return ownerDocument.location.hostname || 'localhost';
}
