// The same as ../yaml, in TypeScript: the same plan, byte for byte. Overlays of an environment stand beside it in YAML.
import {defineConfig, each, type Organisation} from 'pltfrms';
import {bakery, client} from './client.ts';
import {network} from './network.ts';

const people = [
  ...['ben', 'fay'].map((name) => `${name}@hostco.test`),
  ...['kim@north.test', 'lee@north.test', 'pat@south.test', 'eva@bakery.test', 'gus@garage.test', 'sam@school.test'],
  ...['hal@hotel.test', 'mia@museum.test', 'wim@winery.test', 'aud@audit.test'],
];

const iam: Organisation['iam'] = {
  realms: {
    customers: {
      display_name: 'Hostco customers',
      login: {mfa: 'optional', registration: true, session_ttl: '8h'},
      scopes: {'invoices.read': {description: 'See your invoices'}, 'payments.refund': {}},
      roles: {support: {scopes: ['invoices.read', 'payments.refund']}},
      clients: {
        panel: {
          type: 'public',
          grant_types: ['authorization_code', 'refresh_token'],
          redirect_uris: ['https://panel.hostco.test/callback', 'http://127.0.0.1/callback'],
          scopes: ['invoices.read'],
        },
        billing: {
          type: 'confidential',
          grant_types: ['client_credentials'],
          roles: ['support'],
          secret: {secret: 'env:BILLING_CLIENT_SECRET', version: 2},
        },
      },
      custom_domains: {'login.hostco.test': {}},
    },
  },
};

export default defineConfig({
  stack: 'hostco',
  environments: {lab: {variables: {mail_policy: 'none'}}, live: {}},
  variables: {
    mail_policy: {default: 'quarantine', description: 'DMARC policy of client domains'},
    build: {default: 'local', env: 'CI_COMMIT', description: 'shown in a label'},
  },
  settings: {thresholds: {delete: '10%', update: '30%', 'dns.record_set': {delete: 200}}},
  blueprints: {
    client: {
      isolated: true,
      groups: {admins: {}},
      access: {owner: ['group:admins'], editor: ['group:ops'], billing: ['group:hostco:finance']},
      organisations: {staging: {display_name: 'Staging'}, production: {display_name: 'Production', protect: true}},
    },
  },
  accounts: [{'ana@hostco.test': {display_name: 'Ana Souza'}}, ...people],
  organisations: {
    hostco: {
      display_name: 'Hostco',
      protect: true,
      labels: {build: '$(var.build)'},
      products: ['dns', 'iam', 'communication', 'network', 'audit', 'payments'],
      roles: {
        billing: {
          description: 'reads what is charged and nothing else',
          permissions: ['payments.*.read', 'platform.products.read'],
        },
        'dns-editor': {
          description: 'edits records, never zones',
          permissions: ['dns.zones.read', 'dns.record_sets.*'],
        },
      },
      groups: {
        finance: {members: ['fay@hostco.test']},
        support: {members: ['ben@hostco.test', 'group:hostco/north:ops']},
        oncall: {members: ['ben@hostco.test']},
      },
      access: {
        owner: ['ana@hostco.test'],
        viewer: ['group:support', {'aud@audit.test': {until: '2027-01-01', reason: 'yearly audit', scope: 'self'}}],
      },
      dns: {
        zones: {
          'hostco.test': {
            nameservers: ['ns1.hostco.test', 'ns2.hostco.test'],
            records: {
              '@': {A: '192.0.2.10', TXT: 'hostco-verification=4f2a'},
              www: {CNAME: '@'},
              ns1: {A: '192.0.2.53'},
              ns2: {A: '192.0.2.54'},
              resolver: {A: '192.0.2.53', AAAA: '2001:db8::53'},
            },
          },
        },
      },
      communication: {
        mail_domains: {'hostco.test': {zone: 'hostco.test', dmarc: {policy: '$(var.mail_policy)', rua: ['dmarc@hostco.test']}}},
        senders: {
          'invoices@hostco.test': {display_name: 'Hostco invoices', mail_domain: 'hostco.test', reply_to: 'help@hostco.test'},
        },
        templates: {
          invoice: {
            sender: 'invoices@hostco.test',
            variables: {customer: {required: true}, amount: {required: true}},
            locales: {
              // Long texts stand in files of their own.
              en: {
                subject: 'Your invoice, {{amount}}',
                text: {file: 'templates/invoice.txt'},
                html: {file: 'templates/invoice.html'},
              },
            },
          },
        },
      },
      iam,
      network,
      audit: {
        domains: {
          security: {description: 'who may do what', covers: ['group', 'grant', 'membership', 'iam.*']},
        },
        retention_policies: {security: {domain: 'security', period: '365d'}},
      },
      organisations: {
        north: {
          display_name: 'North Digital',
          groups: {ops: {members: [{'kim@north.test': {maintainer: true}}, 'lee@north.test']}},
          access: {admin: ['group:ops'], 'dns-editor': ['group:hostco:oncall']},
          organisations: {
            bakery,
            garage: client('garage', 'gus@garage.test'),
            school: client('school', 'sam@school.test'),
          },
        },
        south: {
          display_name: 'South Web',
          groups: {ops: {members: ['pat@south.test']}},
          access: {admin: ['group:ops']},
          organisations: {
            ...each(['hotel', 'winery'], (name) => client(name, name === 'hotel' ? 'hal@hotel.test' : 'wim@winery.test')),
            museum: client('museum', 'mia@museum.test', {isolated: false}),
          },
        },
      },
    },
  },
});
