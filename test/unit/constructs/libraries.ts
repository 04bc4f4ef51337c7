/** Both libraries with their constructs, so that a test is written once. */
import * as cdktf from 'cdktf';
import * as cdktn from 'cdktn';
import * as ofCdktf from '#constructs/generated/cdktf.ts';
import * as ofCdktn from '#constructs/generated/cdktn.ts';

/** A library, and our constructs for it. */
export interface Library {
  readonly name: string;
  readonly cdk: typeof cdktf;
  readonly kinds: typeof ofCdktf;
}

/** What a stack is written as. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into all parts of it
export type Written = any;

export const libraries: readonly Library[] = [
  {name: 'cdktf', cdk: cdktf, kinds: ofCdktf},
  // They have the same classes; to TypeScript what is private makes them others.
  {name: 'cdktn', cdk: cdktn as unknown as typeof cdktf, kinds: ofCdktn as unknown as typeof ofCdktf},
];

/** The document of a stack, without what names the version of the library. */
export function synth({cdk}: Library, fill: (stack: cdktf.TerraformStack) => void): Written {
  const app = cdk.Testing.app();
  const stack = new cdk.TerraformStack(app, 'web');
  fill(stack);
  const {'//': _, ...written} = JSON.parse(cdk.Testing.synth(stack));
  return written;
}
