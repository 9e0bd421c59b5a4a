import { DOMParser, type Element } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { roll, textOf, yaml } from './sample.ts';

interface Shape {
  /** Children in their order; "?" once at most, "*" as often as one likes. */
  readonly children?: string;
  readonly needs?: Readonly<Record<string, RegExp>>;
  readonly may?: Readonly<Record<string, RegExp>>;
  readonly text?: RegExp;
}

const name = /^[\p{L}\p{N}_]+$/u;
const version = /^\d{1,4}\.\d{1,5}$/;
const string = /^\$\(string\.[\p{L}\p{N}_]+\)$/u;
const registryKey = /^(?!HK)(?!.*\\\\)[^\\](.*[^\\])?$/;
const boolean = /^(true|false|0|1)$/;
const number = /^\d{1,10}$/;

/**
 * What PolicyDefinitionFiles.xsd and PolicyDefinitions' base types say of the elements that we write:
 * https://learn.microsoft.com/previous-versions/windows/desktop/policy/admx-schema
 */
const shapes: Readonly<Record<string, Shape>> = {
  policyDefinitions: {
    children: 'policyNamespaces supersededAdm* resources supportedOn? categories? policies?',
    needs: { revision: version, schemaVersion: version },
  },
  policyNamespaces: { children: 'target using*' },
  target: { needs: { prefix: name, namespace: /^[A-Za-z][\w.-]*$/ } },
  using: { needs: { prefix: name, namespace: /^[A-Za-z][\w.-]*$/ } },
  'policyDefinitions/resources': {
    needs: { minRequiredRevision: version },
    may: { fallbackCulture: /./ },
  },
  'policyDefinitions/supportedOn': { children: 'products? definitions?' },
  definitions: { children: 'definition*' },
  definition: { needs: { name, displayName: string } },
  categories: { children: 'category*' },
  category: { children: 'parentCategory?', needs: { name, displayName: string } },
  policies: { children: 'policy*' },
  policy: {
    children: 'parentCategory supportedOn enabledValue? disabledValue? enabledList? disabledList? elements?',
    needs: { name, class: /^(User|Machine|Both)$/, displayName: string, key: registryKey },
    may: {
      explainText: string,
      presentation: /^\$\(presentation\.[\p{L}\p{N}_]+\)$/u,
      valueName: /^[^\\]{1,255}$/,
    },
  },
  parentCategory: { needs: { ref: /^([\p{L}\p{N}_]+:)?[\p{L}\p{N}_]+$/u } },
  'policy/supportedOn': { needs: { ref: /^([\p{L}\p{N}_]+:)?[\p{L}\p{N}_]+$/u } },
  enabledList: { children: 'item*', may: { defaultKey: registryKey } },
  disabledList: { children: 'item*', may: { defaultKey: registryKey } },
  item: { children: 'value', needs: { valueName: /^[^\\]{1,255}$/ }, may: { key: registryKey } },
  value: { children: 'delete? decimal? longDecimal? string?' },
  delete: {},
  decimal: { needs: { value: number } },
  'value/string': { text: /./ },
  elements: { children: 'boolean* decimal* text* enum* list* multiText*' },
  text: {
    needs: { id: name, valueName: /^[^\\]{1,255}$/ },
    may: { required: boolean, maxLength: number, expandable: boolean, soft: boolean, key: registryKey },
  },
  policyDefinitionResources: {
    children: 'displayName description annotation* resources',
    needs: { revision: version, schemaVersion: version },
  },
  displayName: { text: /./ },
  description: { text: /./ },
  'policyDefinitionResources/resources': { children: 'stringTable? presentationTable?' },
  stringTable: { children: 'string*' },
  'stringTable/string': { needs: { id: name }, text: /./ },
  presentationTable: { children: 'presentation*' },
  presentation: { children: 'textBox*', needs: { id: name } },
  textBox: { children: 'label? defaultValue?', needs: { refId: name } },
  label: { text: /./ },
  defaultValue: { text: /./ },
};

const nasty = `unit: { names: ['A & B <c> "d" $(string.x) ]]>'] }
rollout: { from: 'https://a.example/x?a=1&b=2/', firefox_unsigned: true, mandatory: false }
`;

test.each([
  ['the sample', yaml],
  ['a unit with signs of XML in its name, which may take the extension out', nasty],
])(
  'every element and attribute of %s is one that the schema has, in its order and of its type',
  async (_, text) => {
    const { files } = await roll({ yaml: text });
    for (const path of ['bay-dieu.admx', 'vi-VN/bay-dieu.adml', 'en-US/bay-dieu.adml']) {
      const root = new DOMParser().parseFromString(
        textOf(files, `windows/admx/${path}`),
        'text/xml',
      ).documentElement;
      expect(root?.namespaceURI).toBe('http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions');
      expect(root ? faultsOf(root) : ['no root'], path).toEqual([]);
    }
  },
);

test('names are given once', async () => {
  const { files } = await roll();
  for (const path of ['bay-dieu.admx', 'vi-VN/bay-dieu.adml', 'en-US/bay-dieu.adml']) {
    const named = [
      ...textOf(files, `windows/admx/${path}`).matchAll(
        /<(policy|category|definition|string|presentation) (?:name|id)="([^"]+)"/g,
      ),
    ];
    const seen = named.map(([, tag, id]) => `${tag} ${id}`);
    expect(new Set(seen).size, path).toBe(seen.length);
  }
});

function faultsOf(element: Element, parent = ''): string[] {
  const { nodeName } = element;
  const shape = shapes[`${parent}/${nodeName}`] ?? shapes[nodeName];
  if (!shape) return [`${parent}/${nodeName}: no such element`];
  const below = Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
  const order = below.map((child) => child.nodeName).join(' ');
  const attributes = Array.from(element.attributes).filter(({ name }) => name !== 'xmlns');
  const types = { ...shape.needs, ...shape.may };
  return [
    ...(asPattern(shape.children ?? '').test(order ? `${order} ` : '')
      ? []
      : [`${nodeName}: children ${order}`]),
    ...attributes
      .filter(({ name, value }) => !types[name]?.test(value))
      .map(({ name, value }) => `${nodeName}: ${name}="${value}"`),
    ...Object.keys(shape.needs ?? {})
      .filter((needed) => !element.hasAttribute(needed))
      .map((needed) => `${nodeName}: lacks ${needed}`),
    ...(shape.text && !shape.text.test(element.textContent ?? '') ? [`${nodeName}: text`] : []),
    ...below.flatMap((child) => faultsOf(child, nodeName)),
  ];
}

function asPattern(children: string): RegExp {
  const parts = children.split(' ').filter(Boolean);
  return new RegExp(`^${parts.map((part) => part.replace(/^(\w+)([?*]?)$/, '(?:$1 )$2')).join('')}$`);
}
