// Runs a state machine in aws-local-stepfunctions over scripted task results: JSON on standard input, JSON on standard output.
//
//   in:  { definition, scripts: [{ name, input, calls: [{ state, result } or { state, error }] }] }
//   out: [{ trace, calls: [{ state, input }], unused }]
//
// The trace has every state that was entered, every error of a task with what the machine did about it, and how the execution ended.
// Waits and the pauses before a retry take no time.

// The package asks for Node 22, and this is all that it needs from there.
Promise.withResolvers ??= function () {
  let resolve, reject;
  const promise = new Promise((yes, no) => { resolve = yes; reject = no; });
  return { promise, resolve, reject };
};

const { StateMachine } = await import('aws-local-stepfunctions');

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { definition, scripts } = JSON.parse(Buffer.concat(chunks).toString('utf8'));

const outcomes = [];
for (const script of scripts) outcomes.push(await run(script));
console.log(JSON.stringify(outcomes));

async function run(script) {
  const calls = [];
  const execution = new StateMachine(definition, { validationOptions: { checkPaths: true, checkArn: true } }).run(script.input, {
    overrides: {
      taskResourceLocalHandlers: ofStates('Task', state => async input => answer(script, calls, state, input)),
      waitTimeOverrides: ofStates('Wait', () => 0),
      retryIntervalOverrides: ofStates('Task', () => 0),
    },
    context: {
      Execution: { Id: `arn:aws:states:eu-west-1:123456789012:execution:machine:${script.name}`, Name: script.name },
      StateMachine: { Id: 'arn:aws:states:eu-west-1:123456789012:stateMachine:machine', Name: 'machine' },
    },
  });

  // How it ended is the last entry of the log.
  execution.result.catch(() => {});
  const trace = await read(execution.eventLogs);
  return { trace, calls, unused: script.calls.length - calls.length };
}

function answer(script, calls, state, input) {
  const next = script.calls[calls.length];
  calls.push({ state, input });
  if (next?.state !== state) throw Object.assign(new Error(), { name: `Unscripted.${state}` });
  if (next.error) throw Object.assign(new Error('scripted'), { name: next.error });
  return next.result;
}

async function read(log) {
  const trace = [];
  let failed;
  for await (const event of log) {
    switch (event.type) {
      case 'StateEntered': trace.push(event.state.name); break;
      case 'StateFailed': failed = `${event.state.name}: ${event.Error}`; break;
      case 'StateRetried': trace.push(`${failed}, retried`); break;
      case 'StateCaught': trace.push(`${failed}, caught`); break;
      case 'ExecutionSucceeded': trace.push('succeeded'); break;
      case 'ExecutionFailed': trace.push(`failed: ${event.Error}`); break;
    }
  }

  return trace;
}

function ofStates(type, make) {
  return Object.fromEntries(Object.entries(definition.States).filter(([, state]) => state.Type === type).map(([state]) => [state, make(state)]));
}
