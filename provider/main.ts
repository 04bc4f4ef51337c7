/** Terraform's provider as a program: Terraform starts it, two to five times in a command. */
import {PROVIDER} from '#engine/terraform/name.ts';
import {serve} from './protocol/serve.ts';

void serve({name: PROVIDER, load: async () => (await import('./provider.ts')).provider});
