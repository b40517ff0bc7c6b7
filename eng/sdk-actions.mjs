// Writes the actions of all AWS services that Step Functions can call, and what they take, to one file that is read in parts.
//
//   node eng/sdk-actions.mjs DATE BOTOCORE_DATA [OLDER_BOTOCORE_DATA...]
//
// BOTOCORE_DATA is the folder data/ of the Python package botocore, which holds the service models of AWS as of DATE (2026-05-20). Older ones add what has
// been retired since, which Step Functions keeps.
//
// The file begins with a line of text: the date and the sizes of the parts that follow, each compressed. The first part is the index: the first words of all
// actions on a line, "other:service" for other names of services on a line, then the services of each further part on a line. A service begins with
// "#name Optional ...", the parameters that none of its actions needs. The lines after it are its actions: "action Required ...".
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { actionName, memberName, readModels } from './service-models.mjs';

const target = new URL('../src/WorkflowBuilder/Integrations/sdk-actions.br', import.meta.url);
const partSize = 100_000;

// What the documentation of Step Functions lists as unsupported, as "service:action", and a service that it lists and botocore never had.
const unsupportedList = new URL('../src/WorkflowBuilder/Integrations/UnsupportedSdkActions.cs', import.meta.url);
const unsupported = new Set(readFileSync(unsupportedList, 'utf8').match(/(?<=")[a-z0-9]+:\w+(?=")/g));
const withoutModel = ['apptest'];

// The SDK for Java fills the account in.
const filledIn = { glacier: 'accountId', s3control: 'AccountId' };

function actionsOf({ name, model }) {
  return Object.entries(model.operations)
    .filter(([operation]) => !unsupported.has(`${name}:${actionName(operation)}`))
    .map(([operation, { input }]) => {
      const { members = {}, required = [] } = input ? model.shapes[input.shape] : {};
      const needed = required.filter(member => !members[member].idempotencyToken && member !== filledIn[name]);
      return [actionName(operation), { all: Object.keys(members).map(memberName), required: needed.map(memberName) }];
    });
}

// What one of the models does not require is not required.
function merge(newer, older) {
  return !newer ? older : !older ? newer : {
    all: [...new Set([...newer.all, ...older.all])],
    required: newer.required.filter(member => older.required.includes(member) || !older.all.includes(member)),
  };
}

function write(name, actions) {
  const required = new Set([...actions.values()].flatMap(action => action.required));
  const optional = new Set([...actions.values()].flatMap(action => action.all).filter(member => !required.has(member)));
  const lines = [...actions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([action, parameters]) => [action, ...parameters.required.sort()].join(' '));
  return [[`#${name}`, ...[...optional].sort()].join(' '), ...lines, ''].join('\n');
}

const [date, ...folders] = process.argv.slice(2);
const models = folders.flatMap(readModels);
const services = new Map(withoutModel.map(name => [name, new Map()]));
for (const service of models) {
  const actions = services.get(service.name) ?? new Map();
  services.set(service.name, actions);
  for (const [action, parameters] of actionsOf(service)) actions.set(action, merge(actions.get(action), parameters));
}

const parts = [{ names: [], text: '' }];
for (const name of [...services.keys()].sort()) {
  if (parts.at(-1).text.length > partSize) parts.push({ names: [], text: '' });
  parts.at(-1).names.push(name);
  parts.at(-1).text += write(name, services.get(name));
}

// What the AWS CLI and ARNs call a service, where that is one service.
const others = new Map();
for (const { name, folder, model } of models) {
  for (const other of [folder, model.metadata.signingName ?? model.metadata.endpointPrefix].map(text => text.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))) {
    others.set(other, (others.get(other) ?? new Set()).add(name));
  }
}

const otherNames = [...others].filter(([other, names]) => names.size === 1 && !services.has(other)).map(([other, [name]]) => `${other}:${name}`).sort();
const words = new Set([...services.values()].flatMap(actions => [...actions.keys()].map(action => /^[a-z]+/.exec(action)[0])));
const index = [[...words].sort(), otherNames, ...parts.map(({ names }) => names)].map(line => `${line.join(' ')}\n`).join('');
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
const compressed = [index, ...parts.map(({ text }) => text)].map(text => brotliCompressSync(text, { params }));
const file = Buffer.concat([Buffer.from(`${[date, ...compressed.map(part => part.length)].join(' ')}\n`), ...compressed]);
writeFileSync(target, file);
console.log(`${services.size} services, ${[...services.values()].reduce((sum, actions) => sum + actions.size, 0)} actions, ${file.length} bytes`);
