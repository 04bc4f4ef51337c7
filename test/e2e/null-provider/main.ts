/** Stands in for hashicorp/null, whose binary a closed network does not have: the one resource that examples use of it. */
import {serve} from '#provider/protocol/serve.ts';

void serve({name: 'null', load: async () => (await import('./provider.ts')).provider});
