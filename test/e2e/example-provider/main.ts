/** A tiny provider, to try the layer below providers with the real terraform: notes, each a JSON file in a folder. */
import {serve} from '#provider/protocol/serve.ts';

void serve({name: 'example', load: async () => (await import('./provider.ts')).provider});
