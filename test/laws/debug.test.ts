import {readFileSync} from 'node:fs';
import {it} from 'vitest';
import {platform} from './platform-vocabulary.ts';
import {eventsOf, openStage} from './stage.ts';
import {play} from './story.ts';
import {synthetic} from './synthetic-vocabulary.ts';

it('debug', () => {
  const [which, text] = readFileSync('/tmp/story.json', 'utf8').split('\n', 2) as [string, string];
  const vocabulary = which === 'platform' ? platform : synthetic;
  const store = openStage(vocabulary);
  try {
    play(vocabulary, store, JSON.parse(text.replaceAll('__proto__:null,', '')), new Map());
    console.log('fine');
  } catch (e) {
    console.log(String((e as Error).stack).slice(0, 6000));
  } finally {
    for (const e of eventsOf(store))
      console.log(e.position, e.type, e.subject, e.data.slice(0, 300), e.run.actor, e.uid.slice(0, 6));
  }
});
