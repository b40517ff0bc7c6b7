// Evaluates expressions with the reference implementation: one line {"expr", "data"} in, one line out. Data left out is undefined.
import { createInterface } from 'node:readline';
import jsonata from 'jsonata';

const isFunction = (value) =>
  typeof value === 'function' || (value !== null && typeof value === 'object' && (value._jsonata_lambda === true || value._jsonata_function === true));

// Functions inside of a result are the empty text, as $string shows them.
const show = (_, value) => (isFunction(value) ? '' : value === undefined ? undefined : value);

// What the reference implementation leaves running when it fails must not end this process.
process.on('unhandledRejection', () => {});

const answer = async ({ expr, data }) => {
  try {
    const result = await jsonata(expr).evaluate(data);
    return result === undefined ? { kind: 'undefined' } : isFunction(result) ? { kind: 'function' } : { kind: 'result', value: result };
  } catch (error) {
    // An error without a code is one of JavaScript itself.
    return { kind: error.code ? 'error' : 'internal', code: error.code ?? '', message: String(error.message), position: error.position ?? -1 };
  }
};

const write = (value) => {
  try {
    return JSON.stringify(value, show);
  } catch (error) {
    return JSON.stringify({ kind: 'internal', code: '', message: String(error.message), position: -1 });
  }
};

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(write(await answer(JSON.parse(line))) + '\n');
}
