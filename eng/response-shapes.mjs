// Writes what the actions of all AWS services answer, as far as a mocked result can be compared with it, to one compressed text.
//
//   node eng/response-shapes.mjs BOTOCORE_DATA     the folder data/ of the Python package botocore, which holds the service models of AWS
//
// Each service begins with "#id action:shape ...". The lines after it are its shapes, numbered from 0:
//   {Name:shape Name!shape   a structure; ! is a required member
//   [shape                   a list
//   (shape                   a map
//   s n b t *                text, number, bytes as text, true or false, anything; s n b with a range of lengths or values, as in s1..64,
//                            and the values that a text can have, each after a tab
// A shape is the number of a line, or one of the letters where it has no range and no values.
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { actionName, memberName, readModels } from './service-models.mjs';

const target = new URL('../src/WorkflowBuilder.Runner/StateTesting/Responses/responses.br', import.meta.url);
const letters = { string: 's', timestamp: 's', integer: 'n', long: 'n', float: 'n', double: 'n', bigdecimal: 'n', boolean: 't', blob: 'b' };
const ranged = new Set(['string', 'integer', 'long', 'float', 'double', 'blob']);

function service({ name, model }) {
  const numbers = new Map();
  const lines = [];

  function primitive(shape) {
    const letter = letters[shape.type];
    const min = ranged.has(shape.type) && (letter === 'n' || shape.min > 0) ? shape.min ?? '' : '';
    const max = ranged.has(shape.type) && shape.max !== undefined ? `..${shape.max}` : '';
    return letter + min + max + (shape.type === 'string' ? shape.enum ?? [] : []).map(value => `\t${value}`).join('');
  }

  function reference(name) {
    const shape = model.shapes[name];
    if (shape.document) return '*';
    const short = shape.type in letters ? primitive(shape) : null;
    if (short?.length === 1) return short;
    if (numbers.has(name)) return numbers.get(name);
    const number = lines.push(short) - 1;
    numbers.set(name, number);
    lines[number] ??= compound(shape);
    return number;
  }

  function compound(shape) {
    if (shape.type === 'list') return `[${reference(shape.member.shape)}`;
    if (shape.type === 'map') return `(${reference(shape.value.shape)}`;
    const required = new Set(shape.required);
    return '{' + Object.entries(shape.members).map(([name, member]) => `${memberName(name)}${required.has(name) ? '!' : ':'}${reference(member.shape)}`).join(' ');
  }

  const actions = Object.entries(model.operations)
    .filter(([, operation]) => operation.output && Object.keys(model.shapes[operation.output.shape].members).length > 0)
    .map(([name, operation]) => ` ${actionName(name)}:${reference(operation.output.shape)}`);
  return { name, actions, lines };
}

const services = readModels(process.argv[2]).map(service).filter(({ actions }) => actions.length > 0);
const text = services.map(({ name, actions, lines }) => `#${name}${actions.join('')}\n${lines.map(line => `${line}\n`).join('')}`).join('');
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
const compressed = brotliCompressSync(text, { params });
writeFileSync(target, compressed);
console.log(`${services.length} services, ${services.flatMap(({ actions }) => actions).length} actions, ${compressed.length} bytes`);
