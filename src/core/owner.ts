/** Whose a resource is: a stack, or a stack in one of its environments, `acme@live`. */

export function ownerOf(stack: string, environment: string | undefined): string {
  return environment === undefined ? stack : `${stack}@${environment}`;
}

export function partsOfOwner(owner: string): {readonly stack: string; readonly environment: string | undefined} {
  const [stack = '', environment] = owner.split('@');
  return {stack, environment};
}
