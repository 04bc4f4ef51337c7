/** What is explained and is neither a kind nor a field: how things are written on the command line. */
export interface TopicExplanation {
  readonly about: 'topic';
  readonly name: string;
  readonly doc: string;
  readonly forms: readonly {readonly write: string; readonly example: string; readonly doc: string}[];
  readonly notes: readonly string[];
}

const selectors: TopicExplanation = {
  about: 'topic',
  name: 'selectors',
  doc: 'Which resources --target and --exclude mean. A * stands for any text, \\* for a star; letters are compared without case.',
  forms: [
    {write: 'KIND', example: 'dns.record_set, dns.*', doc: 'all of a kind; with a star all of a product'},
    {write: 'KIND NAME', example: 'dns.record_set acme:*:www:*', doc: 'what has this address'},
    {write: 'ORGANISATION/...', example: 'acme/shop/...', doc: 'an organisation, with all in it and below'},
    {write: 'KIND NAME/...', example: 'dns.zone acme:acme.test/...', doc: 'any resource, with all below it'},
    {write: 'label:NAME=VALUE', example: 'label:team=web', doc: 'what carries a label; without =VALUE, whatever it says'},
  ],
  notes: [
    'A resource is meant by the address that it has, will have, or had before it moved. What is no longer declared is meant too, and deleted.',
    'What is not meant and is needed comes along: what it stands under and refers to, its product’s subscription, what makes way for it. The plan says by what it is needed.',
    'What can’t be without something excluded is left out with it, and the plan says so.',
    'A selector that means nothing is refused.',
  ],
};

export const topics: readonly TopicExplanation[] = [selectors];
